import type { SheetDeclaration } from '../declaration';
import { textUnder, type StandingRow } from '../ownSheets';
import type { BuildDetails } from '../settings';
import { spokenDate } from '../spokenDate';
import { addLine, addMore, addPair, addSection, addSpace, inOrder } from '../startHere/page';
import type { AddToPage } from '../startHere/page';
import { sheetGuide } from '../startHere/sheetGuide';
import { startHerePage } from '../startHere/pageSheet';
import { STYLES } from '../styles';

const MOST_WHYS = 12;

const ABOUT: readonly (readonly [string, string])[] = [
  [
    'Left out on purpose',
    "Schools' own sheets, survey answers, notes, questions, and everything that was set aside. They stay with the trust.",
  ],
  [
    'Values only',
    'Nothing here is worked out again: every figure is as it stood on the day of the copy.',
  ],
  [
    'Readiness, where it is here',
    'For a conversation about conditions in a school. Not for appraisal, capability or ranking schools.',
  ],
];

function whatPupilsFindHard(whys: readonly StandingRow[]): AddToPage {
  const said = whys
    .map((row) => ({
      name: textUnder(row, 'Why'),
      hard: textUnder(row, 'What pupils find hard'),
    }))
    .filter(({ hard }) => hard !== '');
  if (said.length === 0) return (page) => page;
  return inOrder(
    addSection('What pupils find hard'),
    ...said
      .slice(0, MOST_WHYS)
      .map(({ name, hard }) =>
        addPair({ content: name, style: STYLES.label }, { content: hard, style: STYLES.quote })
      ),
    addMore(said.length - MOST_WHYS, 'Why')
  );
}

/** The first page of the copy to share: what it is, what pupils find hard, what each sheet is for. */
export function shareCover(
  sheets: readonly SheetDeclaration[],
  whys: readonly StandingRow[],
  { builtOn, version }: BuildDetails
): SheetDeclaration {
  return startHerePage(
    inOrder(
      addLine('One why, many hows', STYLES.bookTitle),
      addLine(
        `A copy to share, made on ${spokenDate(builtOn)}. What pupils find hard, and what our schools do about it in their own ways.`,
        STYLES.lead
      ),
      addSpace(6),
      whatPupilsFindHard(whys),
      sheetGuide(sheets),
      addSection('About this copy'),
      ...ABOUT.map(([label, text]) =>
        addPair({ content: label, style: STYLES.label }, { content: text, style: STYLES.plain })
      ),
      addPair(
        { content: 'Made with', style: STYLES.label },
        {
          content: `Trellis ${version}, on one computer. Nothing was sent anywhere.`,
          style: STYLES.plain,
        }
      )
    )
  );
}
