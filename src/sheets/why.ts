import type { TrustPlan, Why } from '../plan/trustPlan';
import { dateColumn, shortColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { LIST_NAMES, SHEET_IDS } from './names';
import { COLOURS, STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan, RowLook } from './tableSheetPlan';

const people = { filledBy: 'people' } as const;
const inGroup = { filledBy: 'people', grouped: true } as const;
const nobodyYet = (): string => '';

/** The columns of Why from left to right. */
export const WHY_COLUMNS: readonly ColumnPlan<Why>[] = [
  shortColumn('Why', ({ name }) => name, {
    ...people,
    style: STYLES.strong,
    width: { least: 18, most: 26 },
    prompt:
      'A short name for this pupil problem. Schools choose it from the list on the How sheet.',
  }),
  wordsColumn('What pupils find hard', ({ hardForPupils }) => hardForPupils, {
    ...people,
    width: { least: 28, most: 46 },
    prompt:
      "What is not working, for pupils, in words a parent would understand. What can't they do yet?",
  }),
  shortColumn('Which pupils', ({ whichPupils }) => whichPupils, {
    ...people,
    prompt: 'Where do you see it most, and who is not affected?',
  }),
  wordsColumn('How we know', ({ howWeKnow }) => howWeKnow, {
    ...people,
    prompt: 'What have you seen or counted? A sample of ten books would do.',
  }),
  wordsColumn('Why it matters here', ({ whyItMatters }) => whyItMatters, {
    ...people,
    prompt: 'Why this problem, in this trust, now?',
  }),
  wordsColumn('What must stay true', nobodyYet, {
    ...people,
    prompt: 'What should be the same everywhere, however each school goes about it?',
  }),
  wordsColumn('What we hope to see in pupils', ({ hope }) => hope, {
    ...people,
    prompt: 'If this were solved, what would pupils do that they do not do now?',
  }),
  wordsColumn('What the trust gives', nobodyYet, {
    ...people,
    prompt: 'Time, cover, people, money: what schools can count on.',
  }),
  wordsColumn('What the trust will stop asking for', nobodyYet, {
    ...people,
    prompt: 'What can schools put down to make room for this?',
  }),
  dateColumn('Look again on', ({ lookAgain }) => lookAgain, {
    ...people,
    prompt: 'A date to look at this together again.',
  }),
  shortColumn('Trust lead', ({ lead }) => lead, {
    ...people,
    prompt: 'Who in the trust can schools talk to about this?',
  }),
  shortColumn('Baseline', ({ baseline }) => baseline, inGroup),
  shortColumn('Target', ({ target }) => target, inGroup),
  shortColumn('Status', () => 'Draft', { ...inGroup, choices: LIST_NAMES.whyStatus }),
  shortColumn('Year', ({ year }) => year, inGroup),
  shortColumn('Why ID', ({ id }) => id, { grouped: true, style: STYLES.source }),
  sourceColumn(({ source }) => source, { grouped: true }),
];

const FOUND =
  'Each row quotes a pupil problem that somebody wrote. Keep those that schools share, merge those that mean the same, delete the rest.';
const NOT_FOUND =
  'Nobody has written a pupil problem down in these files yet. The empty row is a place to begin: what are pupils finding hard?';

/** Tints of Why's rows that depend on what stands in them. */
export const WHY_LOOKS: readonly RowLook[] = [
  {
    column: 'What pupils find hard',
    when: (cell) => `${cell('What pupils find hard')}=""`,
    fill: COLOURS.invitation,
  },
];

/** The shared pupil problems, a row each; one empty row where nobody named one yet. */
export function whySheet({ whys }: TrustPlan): SheetDeclaration {
  return tableSheet({
    id: SHEET_IDS.why,
    name: 'Why',
    lead: whys.length > 0 ? FOUND : NOT_FOUND,
    tableName: 'TrellisWhy',
    columns: WHY_COLUMNS,
    items: whys,
    tabColour: COLOURS.accent,
    frozenColumns: 1,
    leastLines: 3,
    looks: WHY_LOOKS,
  });
}
