import type { Block, CellValue } from '../../grid/workbook';
import { evened } from '../../sheets/contentText';
import type { DeclaredName, DeclaredRange } from '../../sheets/declaration';
import { pagePrint, pageTexts } from '../../sheets/memory/memory';
import { textHash } from '../../sheets/memory/rowPrint';
import { standingText, type StandingSheet } from '../../sheets/ownSheets';
import { nameGiver } from '../merge/freeNames';
import type { MergedSheet } from '../merge/mergeSheet';
import type { MergedWorkbook, Standing } from '../merge/mergeWorkbook';
import { SETTING_KEYS, type OpenState } from '../ports';
import {
  sheetPrint,
  type Change,
  type Expected,
  type LiveOperation,
  type LivePlan,
  type WriteCells,
} from './livePlan';
import { pageInPlace } from './pageInPlace';
import { idAt, replacePage, type Growing, type Surroundings } from './replacePage';
import { tableChanges } from './tableChanges';

/** How many sheets come before a new one: it follows the declared sheet before it, where that stands. */
function placeAfter(
  declared: readonly MergedSheet[],
  at: number,
  { standing }: Surroundings
): number | null {
  if (standing === null) return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const found = declared[before]?.standing;
    if (found) return found.position + 1;
  }
  return null;
}

function addNew(plan: Growing, sheet: MergedSheet, around: Surroundings, position: number | null) {
  const name = around.give(sheet.declared.name);
  plan.changes.push({ type: 'add-sheet', sheet: { ...sheet.declared, name }, position });
  plan.targets.set(sheet.fresh.id, { type: 'added', name });
  plan.names.set(sheet.fresh.id, name);
}

/** Titles and leads that are said otherwise now, where nobody wrote over them. */
function titleChanges(
  { fresh }: MergedSheet,
  standing: StandingSheet,
  around: Surroundings
): readonly WriteCells[] {
  const memory = around.standing?.memory?.sheets.find(({ id }) => id === fresh.id);
  if (!memory || memory.page === pagePrint(fresh)) return [];
  return pageTexts(fresh).flatMap(({ row, column, text }): readonly WriteCells[] => {
    const value: CellValue = standing.snapshot.values[row]?.[column] ?? null;
    const stands = standingText(value);
    if (evened(stands) === evened(text)) return [];
    if (stands !== '' && !memory.texts.has(textHash(stands))) return [];
    const block = { top: row, left: column, bottom: row, right: column };
    const sheet = idAt(around.state, standing);
    return [{ type: 'write-cells', sheet, block, was: [[value]], contents: [[text]] }];
  });
}

function planSheet(
  plan: Growing,
  at: number,
  sheets: readonly MergedSheet[],
  around: Surroundings
) {
  const sheet = sheets[at];
  if (!sheet) return;
  const { standing, merge, fresh } = sheet;
  if (standing === null) {
    addNew(plan, sheet, around, placeAfter(sheets, at, around));
    return;
  }
  plan.targets.set(fresh.id, { type: 'standing', id: idAt(around.state, standing) });
  plan.names.set(fresh.id, standing.name);
  if (merge.type === 'draw') {
    const inPlace = merge.typed
      ? null
      : pageInPlace(sheet.declared, standing.snapshot, idAt(around.state, standing));
    if (inPlace === null) replacePage(plan, { declared: sheet.declared, standing }, around, merge);
    else plan.changes.push(...inPlace);
  }
  if (merge.type !== 'table') return;
  const found = tableChanges(sheet, merge, idAt(around.state, standing));
  plan.changes.push(...titleChanges(sheet, standing, around), ...found.changes);
  plan.finish.push(...found.finish);
}

/** Gives a name for a table or block that nothing has: `TrellisKeptStartHere`, then with a number. */
function markGiver({ workbook, definedNames }: OpenState): (name: string) => string {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const used = new Set([...tables, ...definedNames].map((name) => name.toLowerCase()));
  return (name) => {
    let nth = 1;
    while (used.has((nth === 1 ? name : `${name}${nth}`).toLowerCase())) nth += 1;
    const free = nth === 1 ? name : `${name}${nth}`;
    used.add(free.toLowerCase());
    return free;
  };
}

const sameBlock = (one: Block, { top, left, bottom, right }: DeclaredRange): boolean =>
  one.top === top && one.left === left && one.bottom === bottom && one.right === right;

function nameChanges(
  names: readonly DeclaredName[],
  plan: Growing,
  { state }: Surroundings
): readonly Change[] {
  const standing = new Map((state.workbook.names ?? []).map((name) => [name.name, name]));
  return names.flatMap(({ name, sheet, range }): readonly Change[] => {
    const target = plan.targets.get(sheet);
    if (!target) return [];
    const now = standing.get(name);
    const same =
      now !== undefined &&
      target.type === 'standing' &&
      now.sheet === plan.names.get(sheet) &&
      sameBlock(now.block, range);
    return same ? [] : [{ type: 'set-name', name, target, range }];
  });
}

/** What must still stand when the plan is carried out: all sheets, and the tables that it works on. */
export function expectedOf(state: OpenState, standing: Standing | null): Expected {
  const sheets = state.workbook.sheets.map(({ name }, at) => ({ id: state.ids[at] ?? '', name }));
  const tables = (standing?.sheets ?? []).flatMap((sheet) =>
    sheet.tables.map(({ name, block }) => ({ name, sheet: idAt(state, sheet), block }))
  );
  return { sheets, tables };
}

/**
 * Turns a merged workbook into what has to be done in the open one: only what changed. Source sheets
 * are in no change. An empty plan where nothing changed.
 */
export function planChanges(
  merged: MergedWorkbook,
  state: OpenState,
  { standing, unchanged }: { readonly standing: Standing | null; readonly unchanged: boolean }
): LivePlan {
  const expected = expectedOf(state, standing);
  const operation = standing === null ? 'build' : 'rebuild';
  if (unchanged) return { operation, expected, changes: [], finish: [], sheetNames: new Map() };
  const give = nameGiver(state.workbook.sheets.map(({ name }) => name));
  const around: Surroundings = { state, standing, give, giveMark: markGiver(state) };
  const plan: Growing = { changes: [], finish: [], targets: new Map(), names: new Map() };
  const memory = memoryMerge(merged, standing);
  const sheets = memory ? [...merged.sheets, memory] : merged.sheets;
  sheets.forEach((_, at) => {
    planSheet(plan, at, sheets, around);
  });
  plan.changes.push(...nameChanges(merged.declaration.names, plan, around));
  for (const gone of merged.gone)
    plan.finish.push({
      type: 'delete-sheet',
      sheet: idAt(state, gone),
      was: sheetPrint(gone.snapshot.values),
    });
  plan.finish.push({
    type: 'keep-setting',
    key: SETTING_KEYS.sheets,
    value: JSON.stringify({
      version: merged.memory.version,
      sheets: [...plan.names].map(([id, name]) => ({ id, name })),
    }),
  });
  return {
    operation,
    expected,
    changes: plan.changes,
    finish: plan.finish,
    sheetNames: plan.names,
  };
}

/** What some sheets of a structured workbook are to become. */
export interface SomeSheets {
  readonly operation: LiveOperation;
  readonly standing: Standing;
  readonly sheets: readonly MergedSheet[];
  readonly names: readonly DeclaredName[];
}

/** Changes some sheets; all others stay as they stand. New ones come behind the last that people see. */
export function planSomeSheets(
  state: OpenState,
  { operation, standing, sheets, names }: SomeSheets
): LivePlan {
  const give = nameGiver(state.workbook.sheets.map(({ name }) => name));
  const around: Surroundings = { state, standing, give, giveMark: markGiver(state) };
  const plan: Growing = { changes: [], finish: [], targets: new Map(), names: new Map() };
  for (const own of standing.sheets) {
    plan.targets.set(own.id, { type: 'standing', id: idAt(state, own) });
    plan.names.set(own.id, own.name);
  }
  const seen = standing.sheets.filter(({ snapshot }) => snapshot.visibility === 'visible');
  let end = Math.max(-1, ...seen.map(({ position }) => position)) + 1;
  sheets.forEach((sheet, at) => {
    if (sheet.standing !== null) planSheet(plan, at, sheets, around);
    else addNew(plan, sheet, around, sheet.fresh.visibility === 'visible' ? end++ : null);
  });
  plan.changes.push(...nameChanges(names, plan, around));
  return {
    operation,
    expected: expectedOf(state, standing),
    changes: plan.changes,
    finish: plan.finish,
    sheetNames: plan.names,
  };
}

/** The memory is a page like any other that is always drawn afresh; nobody types on it. */
function memoryMerge(merged: MergedWorkbook, standing: Standing | null): MergedSheet | null {
  const declared = merged.declaration.sheets.at(-1);
  if (!declared) return null;
  const found = standing?.sheets.find(({ id }) => id === declared.id) ?? null;
  return { declared, fresh: declared, standing: found, merge: { type: 'draw', typed: false } };
}
