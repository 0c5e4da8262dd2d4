import { writeXlsx } from 'hucre';
import { seededNumbers } from '../seededNumbers';

/** A cell of the generated plan. */
type PlanCell = string | number | Date | null;

/** A generated column: its heading, and how it makes a cell from a row's choices. */
type PlanColumn = readonly [heading: string, cell: (row: RowChoices) => PlanCell];

/** What a row draws from: a number from 0 to 1, picks from lists, and the row's number. */
interface RowChoices {
  readonly row: number;
  readonly chance: () => number;
  readonly pick: (list: readonly string[]) => string;
}

const SCHOOLS = [
  'Ashby Road Primary School',
  "St Anne's CofE Primary School",
  'Brook Lane Infant School',
  'Millfield Junior School',
  'The Orchard Academy',
  'Northgate High School',
  'Holy Trinity Catholic Primary School',
  'Oak Hill Primary School',
  'Riverside Community Primary School',
  'Westbourne Academy',
  'Larkspur Special School',
  'Kingsmead School',
];
const WHO = [
  'Pupils in Year 3',
  'Many of our Year 9s',
  'Children new to English',
  'Boys in Key Stage 2',
];
const STRUGGLE = [
  'cannot explain',
  'rarely use',
  'lose marks on',
  'give up on',
  'find it hard to read',
];
const WHAT = [
  'longer texts',
  'new vocabulary',
  'multi-step problems',
  'their own mistakes',
  'evidence',
];
const SEEN = [
  'in the autumn assessment',
  'in book looks',
  'when teachers listen in',
  'in mock papers',
];
const PRIORITY = [
  'Reading',
  'Oracy',
  'Maths fluency',
  'Writing',
  'Inclusion',
  'Attendance',
  'Curriculum',
];
const DO = [
  'Coaching cycle',
  'Lesson study',
  'Twilight on',
  'Planning together',
  'WalkThru',
  'Workshop',
];
const ABOUT = ['checking for understanding', 'modelling', 'talk partners', 'feedback', 'retrieval'];
const NAMES = ['A Khan', 'J Okafor', 'S Lewis', 'M Fofana', 'P Nowak', 'R Patel', 'E Hughes'];
const STAFF = [
  'All teachers',
  'TAs',
  'ECTs',
  'Middle leaders',
  'Year 3 and 4 team',
  'Science department',
];
const FORMAT = ['INSET', 'Twilight', 'Coaching', 'Online', 'Staff meeting'];
const TERM = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'];
const STATUS = ['Green', 'Amber', 'Red', 'Done', ''];

/** The first of September 2025, from which the plan's dates run. */
const YEAR_START = Date.UTC(2025, 8, 1);

const DAY_MS = 24 * 60 * 60 * 1000;

/** A school year from September to July, in days. */
const YEAR_DAYS = 320;

function dayOf({ chance }: RowChoices): Date {
  return new Date(YEAR_START + Math.floor(chance() * YEAR_DAYS) * DAY_MS);
}

function sentence({ pick }: RowChoices): string {
  return `${pick(WHO)} ${pick(STRUGGLE)} ${pick(WHAT)}`;
}

const COLUMNS: readonly PlanColumn[] = [
  ['School', ({ pick }) => pick(SCHOOLS)],
  ['Priority', ({ pick }) => pick(PRIORITY)],
  ["What isn't working?", (row) => `${sentence(row)} ${row.pick(SEEN)}`],
  ['Which pupils', ({ pick }) => pick(WHO)],
  ['Evidence', ({ pick, chance }) => `${Math.round(chance() * 60)} of 90 ${pick(SEEN)}`],
  ['Rationale', ({ pick }) => `Staff asked for help with ${pick(ABOUT)}`],
  ['Success criteria', ({ pick }) => `${pick(WHO)} can talk about ${pick(WHAT)} by July`],
  ['Baseline', ({ chance }) => Math.round(chance() * 50)],
  ['Target', ({ chance }) => 50 + Math.round(chance() * 50)],
  ['CPD activity', ({ pick }) => `${pick(DO)}: ${pick(ABOUT)}`],
  [
    'Implementation',
    ({ pick }) => `Weeks 1-3 ${pick(ABOUT)}, then ${pick(ABOUT)}; ${pick(NAMES)} to model`,
  ],
  ['Target audience', ({ pick }) => pick(STAFF)],
  ['Lead', ({ pick }) => pick(NAMES)],
  ['Provider', ({ pick, chance }) => (chance() < 0.3 ? `${pick(PRIORITY)} Hub` : null)],
  ['Format', ({ pick }) => pick(FORMAT)],
  ['Start date', dayOf],
  ['End date', (row) => (row.chance() < 0.5 ? dayOf(row) : null)],
  ['Term', ({ pick }) => pick(TERM)],
  ['Hours', ({ chance }) => Math.ceil(chance() * 8) / 2],
  ['Cost', ({ chance }) => (chance() < 0.4 ? Math.round(chance() * 200) * 5 : null)],
  ['Impact', (row) => (row.chance() < 0.4 ? `Fewer ${sentence(row).toLowerCase()}` : null)],
  ['Review date', (row) => (row.chance() < 0.6 ? dayOf(row) : null)],
  ['RAG', ({ pick }) => pick(STATUS)],
  ['Comments', ({ pick, chance }) => (chance() < 0.2 ? `See ${pick(NAMES)}` : null)],
  ['Ref', ({ row }) => `CPD-${row}`],
];

/** How many columns a generated plan has. */
export const PLAN_COLUMNS = COLUMNS.length;

/**
 * The cells of a trust's CPD plan as a trust would keep it, a heading row and `rows` rows of 25
 * columns: words that repeat, numbers, dates, gaps. The same for the same number of rows.
 */
export function generatedPlanCells(rows: number): readonly (readonly PlanCell[])[] {
  const chance = seededNumbers(rows);
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  const body = Array.from({ length: rows }, (_, row) =>
    COLUMNS.map(([, cell]) => cell({ row: row + 1, chance, pick }))
  );
  return [COLUMNS.map(([heading]) => heading), ...body];
}

/** The same plan as the bytes of an .xlsx file. */
export async function generatedPlan(rows: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'CPD plan',
        rows: generatedPlanCells(rows).map((cells) => [...cells]),
      },
    ],
  });
}
