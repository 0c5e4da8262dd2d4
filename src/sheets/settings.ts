import { RULES } from '../checks/rules';
import { isSwitchedOn } from '../checks/checkPlan';
import type { Rule } from '../checks/rule';
import type { TrustPlan } from '../plan/trustPlan';
import type { Thresholds, TrustSettings } from '../plan/trustSettings';
import { ASK_SETTING, SETTING_NAMES } from '../vocabulary/settingNames';
import { numberCell } from './cellContents';
import { shortColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { SHEET_IDS } from './names';
import { STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

/** When and with what a workbook is built. */
export interface BuildDetails {
  /** ISO date, `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly version: string;
}

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

const COLUMNS: readonly ColumnPlan<Setting>[] = [
  shortColumn('Name', ({ name }) => name, {
    filledBy: 'people',
    style: STYLES.strong,
    width: { least: 26, most: 44 },
  }),
  {
    ...wordsColumn<Setting>('Value', ({ value }) => value, {
      filledBy: 'people',
      width: { least: 24, most: 36 },
    }),
    cell: ({ value }) => numberCell(value),
  },
  wordsColumn('What it is for', ({ meaning }) => meaning, { width: { least: 40, most: 70 } }),
];

/** Rules that people switch on and off together, as they ask about one thing. */
const ASKED_AS_ONE: readonly (readonly string[])[] = [
  ['R02', 'R03'],
  ['R10', 'R11'],
];

function switchedTogether(): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const key = (ASKED_AS_ONE.find((ids) => ids.includes(rule.id)) ?? [rule.id]).join();
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()];
}

/** A switch a question, those that are on at first standing first. */
function switchesOf(settings: TrustSettings): readonly Setting[] {
  const groups = switchedTogether().flatMap((rules) => {
    const [first] = rules;
    return first ? [{ first, ids: [...new Set(rules.map(({ id }) => id))] }] : [];
  });
  return [...groups]
    .sort((one, other) => Number(other.first.onByDefault) - Number(one.first.onByDefault))
    .map(({ first, ids }) => ({
      name: `${ASK_SETTING}${first.name} (${ids.join(', ')})`,
      value: isSwitchedOn(first, settings) ? 'Yes' : 'No',
      meaning: first.question,
    }));
}

const percent = (share: number): string => String(Math.round(share * 100));

function thresholdsOf(thresholds: Thresholds): readonly Setting[] {
  const of = (name: string, value: string, meaning: string): Setting => ({ name, value, meaning });
  return [
    of(
      SETTING_NAMES.copiedLikeness,
      percent(thresholds.copiedLikeness),
      'How many of their words two texts share before they count as nearly the same.'
    ),
    of(
      SETTING_NAMES.copiedSchools,
      String(thresholds.copiedSchools),
      'In how many schools the same words stand before the trust is asked about it.'
    ),
    of(
      SETTING_NAMES.strandsLed,
      String(thresholds.strandsLed),
      'For the question about one person who leads much.'
    ),
    of(
      SETTING_NAMES.liveRows,
      String(thresholds.liveRows),
      'For the question about what could wait.'
    ),
    of(
      SETTING_NAMES.soonestLook,
      String(thresholds.soonestLook),
      'For the question about an odd day to look again.'
    ),
  ];
}

/** A list, its name repeated, and an empty place for one word more. */
function listOf(name: string, words: readonly string[], meaning: string): readonly Setting[] {
  return [...words.map((word) => word.replace('*', '…')), ''].map((value, nth) => ({
    name,
    value,
    meaning: nth === 0 ? meaning : '',
  }));
}

function listsOf(settings: TrustSettings): readonly Setting[] {
  const terms = settings.termDates.map(
    ({ name, first, last }) => `${name === '' ? '' : `${name}: `}${first} to ${last}`
  );
  return [
    ...listOf(
      SETTING_NAMES.termDates,
      terms,
      'The half terms, a row each: Autumn 1: 1 Sep 2025 to 24 Oct 2025.'
    ),
    ...listOf(
      SETTING_NAMES.programme,
      settings.programmes,
      'Trellis knows many names of programmes and techniques. Add your own here, a row each.'
    ),
    ...listOf(
      SETTING_NAMES.notProgramme,
      settings.notProgrammes,
      'Names that Trellis should not count as a programme or technique, a row each.'
    ),
    ...listOf(
      SETTING_NAMES.questioned,
      settings.questioned,
      'Ideas that research has questioned. Change the list as you see fit.'
    ),
    ...listOf(
      SETTING_NAMES.statutory,
      settings.statutory,
      'Rows with one of these words are routine; nobody is asked for a pupil problem behind them. Add your own, a row each.'
    ),
  ];
}

function settingsOf(
  { minimumReplies, academicYear, settings }: TrustPlan,
  { builtOn, version }: BuildDetails
): readonly Setting[] {
  return [
    {
      name: SETTING_NAMES.minimumReplies,
      value: String(minimumReplies),
      meaning:
        'No count or score about fewer people is shown. You can set it higher; below 5 is ignored.',
    },
    {
      name: SETTING_NAMES.academicYear,
      value: academicYear,
      meaning: 'The year that these plans are about.',
    },
    { name: 'Built on', value: builtOn, meaning: 'The day on which this workbook was built.' },
    { name: 'Built with', value: `Trellis ${version}`, meaning: '' },
    ...switchesOf(settings),
    ...thresholdsOf(settings.thresholds),
    ...listsOf(settings),
  ];
}

/** Names and values that a trust may change; a list is its name repeated. */
export function settingsSheet(plan: TrustPlan, details: BuildDetails): SheetDeclaration {
  return tableSheet({
    id: SHEET_IDS.settings,
    name: 'Settings',
    lead: 'What Trellis goes by in this workbook. A list is its name repeated, one value a row. Questions are on with Yes and off with No.',
    tableName: 'TrellisSettings',
    columns: COLUMNS,
    items: settingsOf(plan, details),
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
