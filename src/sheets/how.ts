import type { How, TrustPlan } from '../plan/trustPlan';
import { joinWords } from '../plan/joinWords';
import { whoseName } from '../plan/whose';
import { dateColumn, numberColumn, shortColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { gentleFormulas, type GentleFormulas } from './gentleLooks';
import { LIST_NAMES, SHEET_IDS } from './names';
import { COLOURS, STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan, RowLook } from './tableSheetPlan';

const people = { filledBy: 'people' } as const;
const inGroup = { filledBy: 'people', grouped: true } as const;
const nobodyYet = (): string => '';
/** Boxes that people write most in are wide even while they are empty. */
const ROOMY = { least: 24, most: 28 } as const;

const statusOf = ({ origin, status }: How): string =>
  origin.type === 'suggested' ? 'Suggested' : status;
const notesOf = ({ origin, notes }: How): string =>
  joinWords([origin.type === 'suggested' ? `Suggested: ${origin.reason}` : '', notes]);

/** The columns of How from left to right. */
export const HOW_COLUMNS: readonly ColumnPlan<How>[] = [
  shortColumn('School', ({ whose }) => whoseName(whose), {
    ...people,
    style: STYLES.strong,
    choices: LIST_NAMES.schools,
    width: { least: 16, most: 22 },
  }),
  shortColumn('Helps with', ({ helpsWith }) => helpsWith, {
    ...people,
    choices: LIST_NAMES.helpsWith,
    prompt:
      'Which why does this help with? Your own local problem is just as good. Not sure is an answer, too.',
  }),
  wordsColumn('What pupils find hard here', ({ hardHere }) => hardHere, {
    ...people,
    width: ROOMY,
    prompt:
      'What did you notice about pupils that led to this? If your own plan says it already, leave this blank.',
  }),
  shortColumn('Which pupils', ({ whichPupils }) => whichPupils, {
    ...people,
    prompt: 'Where do you see it most, and who is not affected?',
  }),
  wordsColumn('How we know, and where we start', ({ howWeKnow }) => howWeKnow, {
    ...people,
    prompt: 'What have you seen or counted, and what is the picture today?',
  }),
  wordsColumn('What we will do', ({ whatWeWillDo }) => whatWeWillDo, {
    ...people,
    width: ROOMY,
    prompt: 'In your own way and your own words.',
  }),
  wordsColumn('What stays the same', nobodyYet, {
    ...people,
    prompt: 'Which part must not change, and why?',
  }),
  wordsColumn('What we change to fit', ({ whatWeChange }) => whatWeChange, {
    ...people,
    prompt: 'What do you do differently because of your pupils, staff or building?',
  }),
  shortColumn('Who helped shape it, who leads', ({ whoLeads }) => whoLeads, {
    ...people,
    prompt: 'Who had a say in this, and who can people ask?',
  }),
  wordsColumn('What we hope to see in pupils', ({ hope }) => hope, {
    ...people,
    width: ROOMY,
    prompt: 'Name one thing pupils will do differently.',
  }),
  dateColumn('Look again on', ({ lookAgain }) => lookAgain, {
    ...people,
    prompt: 'A date to look at it again and decide: keep, adapt or stop.',
  }),
  wordsColumn('What we need from the trust', nobodyYet, {
    ...people,
    prompt: 'Time, cover, a person to talk to, something to stop. Ask.',
  }),
  wordsColumn('What changed, and what next', ({ whatChanged }) => whatChanged, {
    ...people,
    choices: LIST_NAMES.whatNext,
    prompt: 'Keep, Adapt, Stop or Too early, and a few words if you like.',
  }),
  shortColumn('Staff', ({ staff }) => staff, inGroup),
  shortColumn('Provider', ({ provider }) => provider, inGroup),
  shortColumn('Format', ({ format }) => format, inGroup),
  dateColumn('Start', ({ start }) => start, inGroup),
  dateColumn('End', ({ end }) => end, inGroup),
  shortColumn('Term', ({ term }) => term, inGroup),
  numberColumn('Hours', ({ hours }) => hours, inGroup),
  numberColumn('Cost', ({ cost }) => cost, { ...inGroup, style: STYLES.money }),
  shortColumn('Time set aside', nobodyYet, {
    ...inGroup,
    prompt: 'How much time do people have for this, and when?',
  }),
  shortColumn('What we will stop', nobodyYet, { ...inGroup, prompt: 'What makes room for this?' }),
  shortColumn('Happy for others to hear', nobodyYet, {
    ...inGroup,
    choices: LIST_NAMES.happyToShare,
    prompt: 'Would you be happy for other schools to hear about this?',
  }),
  shortColumn('Status', statusOf, { ...inGroup, choices: LIST_NAMES.howStatus }),
  wordsColumn('Notes', notesOf, inGroup),
  shortColumn('Year', ({ year }) => year, inGroup),
  shortColumn('How ID', ({ id }) => id, { grouped: true, style: STYLES.source }),
  sourceColumn(({ source }) => source, { grouped: true }),
];

const LEAD =
  'A row for each strand of work in a school, in its own words. Empty boxes may stay empty; a warm tint marks one worth a thought.';
const SUGGESTED =
  ' Tinted rows are suggested from sessions that seem to belong together: keep, change or delete them.';

const gentle = (cell: (heading: string) => string): GentleFormulas =>
  gentleFormulas({
    problem: cell('What pupils find hard here'),
    whichPupils: cell('Which pupils'),
    whatWeWillDo: cell('What we will do'),
    lookAgain: cell('Look again on'),
    helpsWith: cell('Helps with'),
  });

/** Tints of How: softly the box that is worth a thought next, without the add-in; suggested rows whole. */
export const HOW_LOOKS: readonly RowLook[] = [
  {
    column: 'What pupils find hard here',
    when: (cell) => gentle(cell).problem,
    fill: COLOURS.invitation,
  },
  { column: 'Which pupils', when: (cell) => gentle(cell).whichPupils, fill: COLOURS.invitation },
  { column: 'Look again on', when: (cell) => gentle(cell).lookAgain, fill: COLOURS.invitation },
  { column: null, when: (cell) => `${cell('Status')}="Suggested"`, fill: COLOURS.suggestion },
];

/** The schools' own strands of work; one empty row where there are none yet. */
export function howSheet({ hows }: TrustPlan): SheetDeclaration {
  const suggests = hows.some(({ origin }) => origin.type === 'suggested');
  return tableSheet({
    id: SHEET_IDS.how,
    name: 'How',
    lead: suggests ? LEAD + SUGGESTED : LEAD,
    tableName: 'TrellisHow',
    columns: HOW_COLUMNS,
    items: hows,
    tabColour: COLOURS.accent,
    frozenColumns: 1,
    leastLines: 3,
    looks: HOW_LOOKS,
  });
}
