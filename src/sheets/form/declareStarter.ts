import { EMPTY_PLAN } from '../../plan/emptyPlan';
import { STARTER_LETTER, STARTER_WORDS } from '../../text/schoolForm';
import type { DeclaredName, SheetDeclaration, WorkbookDeclaration } from '../declaration';
import { howSheet } from '../how';
import { listNames, listsSheet } from '../lists';
import { ownName, SHEET_IDS } from '../names';
import { sessionsSheet } from '../sessions';
import { settingsSheet, type BuildDetails } from '../settings';
import { addLine, addPair, addSection, inOrder } from '../startHere/page';
import { startHerePage } from '../startHere/pageSheet';
import { sheetGuide } from '../startHere/sheetGuide';
import { STYLES } from '../styles';
import { whySheet } from '../why';
import { spaceLine, textLine } from './formLines';
import { formSheet } from './formSheet';
import { letterPage } from './letterPage';

function letterSheet(): SheetDeclaration {
  return letterPage({ id: 'letter', name: STARTER_WORDS.letter }, [
    textLine(STARTER_WORDS.letter, STYLES.sheetTitle),
    ...STARTER_LETTER.flatMap((line) => [spaceLine(8), textLine(line, STYLES.lead)]),
  ]);
}

function startSheet(sheets: readonly SheetDeclaration[]): SheetDeclaration {
  return startHerePage(
    inOrder(
      addLine(STARTER_WORDS.title, STYLES.bookTitle),
      addLine(STARTER_WORDS.lead, STYLES.lead),
      addSection('What to do'),
      ...STARTER_WORDS.steps.map(([label, text]) =>
        addPair({ content: label, style: STYLES.label }, { content: text, style: STYLES.plain })
      ),
      sheetGuide(sheets)
    )
  );
}

const MARKED = [SHEET_IDS.startHere];

/** The starter: the structured sheets, empty, a blank school form and a letter to heads. */
export function declareStarter(details: BuildDetails): WorkbookDeclaration {
  const form = formSheet({
    school: '',
    sentOn: details.builtOn,
    year: '',
    whys: [],
    strands: [],
    heard: [],
    readiness: [],
  });
  const sheets = [
    letterSheet(),
    form,
    whySheet(EMPTY_PLAN),
    howSheet(EMPTY_PLAN),
    sessionsSheet(EMPTY_PLAN),
    settingsSheet(EMPTY_PLAN, details),
    listsSheet(EMPTY_PLAN),
  ].filter((sheet): sheet is SheetDeclaration => sheet !== null);
  const marks = MARKED.map((sheet): DeclaredName => ({
    name: ownName(sheet),
    sheet,
    range: { top: 0, left: 0, bottom: 0, right: 0 },
  }));
  return {
    title: STARTER_WORDS.title,
    sheets: [startSheet(sheets), ...sheets],
    names: [...listNames(EMPTY_PLAN), ...marks],
  };
}
