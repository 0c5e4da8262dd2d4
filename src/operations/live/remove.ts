import type { CellContent, SheetDeclaration, TableColumn } from '../../sheets/declaration';
import { printLandscape } from '../../sheets/printSetup';
import { STYLES } from '../../sheets/styles';
import {
  KEPT_SHEET,
  NOTHING_TO_REMOVE,
  NOTHING_WOULD_BE_LEFT,
  removalSentence,
} from '../../text/liveOperations';
import { nameGiver } from '../merge/freeNames';
import { standingWorkbook, type Standing } from '../merge/mergeWorkbook';
import { SETTING_KEYS, type Follow, type OpenState, type OpenWorkbook } from '../ports';
import { sheetPrint, type Change, type Finish, type LivePlan } from './livePlan';
import { expectedOf } from './planChanges';
import { typedTexts, type TypedText } from './typedTexts';

/** What happens to what people typed. */
export type WhatToKeep = 'what people typed' | 'nothing';

/** A removal that is ready to be carried out: plain data. */
export interface PlannedRemoval {
  readonly live: LivePlan;
  /** Why it can't be done; empty where it can. */
  readonly issues: readonly string[];
  /** What will be done, for the preview. */
  readonly sentence: string;
  readonly typed: readonly TypedText[];
}

const COLUMNS: readonly (TableColumn & { readonly of: keyof TypedText })[] = [
  { heading: 'Sheet', of: 'sheet', style: STYLES.text, prompt: '' },
  { heading: 'About', of: 'row', style: STYLES.text, prompt: '' },
  { heading: 'Where', of: 'heading', style: STYLES.text, prompt: '' },
  { heading: 'What was typed', of: 'text', style: STYLES.text, prompt: '' },
];

/** The plain sheet of what people typed: no table, no name, nothing of Trellis's but the words. */
function keptSheet(typed: readonly TypedText[], name: string): SheetDeclaration {
  const rows = typed.map((each) => COLUMNS.map(({ of }): CellContent => each[of]));
  return {
    id: 'kept',
    name,
    visibility: 'visible',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: [24, 40, 30, 70].map((width) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(),
    freeze: { rows: 1, columns: 0 },
    parts: [
      {
        type: 'cells',
        row: 0,
        column: 0,
        cells: [COLUMNS.map(({ heading }) => heading)],
        style: STYLES.label,
      },
      { type: 'cells', row: 1, column: 0, cells: rows, style: STYLES.plain },
    ],
    print: printLandscape(0),
  };
}

const isOwnName = (name: string): boolean => /^Trellis[A-Z]/.test(name);

function departures({ sheets }: Standing, state: OpenState): readonly Finish[] {
  return [
    ...sheets.map((sheet): Finish => ({
      type: 'delete-sheet',
      sheet: state.ids[sheet.position] ?? '',
      was: sheetPrint(sheet.snapshot.values),
    })),
    ...state.definedNames.filter(isOwnName).map((name): Finish => ({ type: 'delete-name', name })),
    ...[SETTING_KEYS.sheets, SETTING_KEYS.choices].map((key): Finish => ({
      type: 'keep-setting',
      key,
      value: null,
    })),
  ];
}

/** Whether a sheet that people can see would be left. */
function leavesASheet({ sheets }: Standing, state: OpenState, kept: boolean): boolean {
  const own = new Set(sheets.map(({ position }) => position));
  return (
    kept ||
    state.workbook.sheets.some(({ visibility }, at) => visibility === 'visible' && !own.has(at))
  );
}

/**
 * Prepares taking Trellis's sheets, names and settings out of the open workbook. What people typed on
 * them goes to one plain sheet first, unless nothing is to be kept. Pure: nothing is touched.
 */
export function planRemoval(
  state: OpenState,
  keep: WhatToKeep = 'what people typed'
): PlannedRemoval {
  const standing = standingWorkbook(state.workbook) ?? { sheets: [], memory: null };
  const typed = typedTexts(standing);
  const keeps = keep === 'what people typed' && typed.length > 0;
  const give = nameGiver(state.workbook.sheets.map(({ name }) => name));
  const changes: readonly Change[] = keeps
    ? [{ type: 'add-sheet', sheet: keptSheet(typed, give(KEPT_SHEET)), position: null }]
    : [];
  const issues =
    standing.sheets.length === 0
      ? [NOTHING_TO_REMOVE]
      : leavesASheet(standing, state, keeps)
        ? []
        : [NOTHING_WOULD_BE_LEFT];
  return {
    live: {
      operation: 'remove',
      expected: expectedOf(state, standing),
      changes,
      finish: departures(standing, state),
      sheetNames: new Map(),
    },
    issues,
    sentence: removalSentence(standing.sheets.length, keeps ? typed.length : 0),
    typed,
  };
}

/** Taking Trellis out of the open workbook. */
export interface RemoveOperation {
  readonly validate: () => readonly string[];
  readonly describe: () => string;
  readonly apply: (port: Pick<OpenWorkbook, 'apply'>, follow?: Follow) => Promise<void>;
}

/** The operation of a planned removal. */
export function removeFromWorkbook({ live, issues, sentence }: PlannedRemoval): RemoveOperation {
  return {
    validate: () => issues,
    describe: () => sentence,
    apply: ({ apply }, follow) => apply(live, follow),
  };
}
