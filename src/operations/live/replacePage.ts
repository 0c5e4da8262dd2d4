import type { SheetDeclaration, SheetId } from '../../sheets/declaration';
import { noteTexts } from '../../sheets/memory/memory';
import { textHash } from '../../sheets/memory/rowPrint';
import { ownName } from '../../sheets/names';
import type { StandingSheet } from '../../sheets/ownSheets';
import { earlierName, type Standing } from '../merge/mergeWorkbook';
import type { OpenState } from '../ports';
import {
  sheetPrint,
  valueText,
  type Change,
  type Finish,
  type OpenSheetId,
  type SheetTarget,
} from './livePlan';

/** A plan while it grows. */
export interface Growing {
  readonly changes: Change[];
  readonly finish: Finish[];
  /** Where each declared sheet is drawn or stands, by its id. */
  readonly targets: Map<SheetId, SheetTarget>;
  /** What each declared sheet is called in the end. */
  readonly names: Map<SheetId, string>;
}

/** What a plan is made in. */
export interface Surroundings {
  readonly state: OpenState;
  readonly standing: Standing | null;
  /** Gives a name that no sheet has. */
  readonly give: (name: string) => string;
  /** Gives a name that no table or block has. */
  readonly giveMark: (name: string) => string;
}

/** The id of one of our sheets in the open workbook. */
export const idAt = ({ ids }: OpenState, { position }: StandingSheet): OpenSheetId =>
  ids[position] ?? '';

/** The end of a table's name while the page that it replaces still stands. */
const UNTIL_REPLACED = '_new';

/** A page under names that nothing in the workbook has yet. */
function underOtherNames(declared: SheetDeclaration, name: string): SheetDeclaration {
  const parts = declared.parts.map((part) =>
    part.type === 'table' ? { ...part, name: part.name + UNTIL_REPLACED } : part
  );
  return { ...declared, name, parts };
}

/** A page on which people typed stays, under other names, so that it is known as an earlier one of ours. */
function keepEarlier(plan: Growing, { declared, standing }: Replaced, around: Surroundings): void {
  const old = idAt(around.state, standing);
  const target: SheetTarget = { type: 'standing', id: old };
  const mark = around.giveMark(ownName(`kept-${declared.id}`));
  const [table] = standing.tables;
  if (table) plan.finish.push({ type: 'rename-table', on: target, from: table.name, name: mark });
  else
    plan.changes.push({
      type: 'set-name',
      name: mark,
      target,
      range: { top: 0, left: 0, bottom: 0, right: 0 },
    });
  const name = around.give(earlierName(standing.name));
  plan.finish.push({ type: 'rename-sheet', target, name });
}

/** A page that is to be drawn afresh. */
export interface Replaced {
  readonly declared: SheetDeclaration;
  readonly standing: StandingSheet;
}

/** A page on which nobody typed is drawn afresh on its own sheet, once everything else stands. */
function redrawPage({ finish }: Growing, { declared, standing }: Replaced, around: Surroundings) {
  const memory = around.standing?.memory?.sheets.find(({ id }) => id === declared.id);
  finish.push({
    type: 'redraw-page',
    sheet: idAt(around.state, standing),
    page: declared,
    was: standing.snapshot.values.map((line) => line.map(valueText)),
    ours: [...(memory?.texts ?? []), ...noteTexts(declared).map(textHash)],
  });
}

/** A page is drawn on a new sheet first; in the end the old one goes or stays as an earlier one. */
function drawBeside(
  plan: Growing,
  page: Replaced,
  around: Surroundings,
  { typed }: { readonly typed: boolean }
): void {
  const { declared, standing } = page;
  const name = around.give(`${standing.name.slice(0, 24)} (new)`);
  const old = idAt(around.state, standing);
  const target: SheetTarget = { type: 'added', name };
  const sheet = underOtherNames(declared, name);
  plan.changes.push({ type: 'add-sheet', sheet, position: standing.position });
  plan.targets.set(declared.id, target);
  plan.names.set(declared.id, standing.name);
  if (typed) keepEarlier(plan, page, around);
  else
    plan.finish.push({
      type: 'delete-sheet',
      sheet: old,
      was: sheetPrint(standing.snapshot.values),
    });
  for (const part of declared.parts)
    if (part.type === 'table')
      plan.finish.push({
        type: 'rename-table',
        on: target,
        from: part.name + UNTIL_REPLACED,
        name: part.name,
      });
  plan.finish.push({ type: 'rename-sheet', target, name: standing.name });
}

/**
 * Draws a page afresh: where it stands, so that what people pointed at it goes on pointing there. Two
 * kinds are drawn beside the old sheet: a page on which people typed, which stays as theirs with
 * whatever points at it, and a very hidden one, at which nobody points and which may be long.
 */
export function replacePage(
  plan: Growing,
  page: Replaced,
  around: Surroundings,
  { typed }: { readonly typed: boolean }
): void {
  if (typed || page.declared.visibility === 'veryHidden') drawBeside(plan, page, around, { typed });
  else redrawPage(plan, page, around);
}
