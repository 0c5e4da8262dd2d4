import type { Block } from '../../grid/workbook';
import type { Finish, LiveOperation } from '../../operations/live/livePlan';
import { SETTING_KEYS, type Unfinished } from '../../operations/ports';
import type { Input } from '../draw/inputs';
import { PIECE_BYTES, send } from '../requests';
import type { Drawing } from './drawing';
import { textPieces } from './textPieces';

/** How one change is taken back. Every step does nothing where its change was not made. */
export type UndoStep =
  | { readonly type: 'remove-sheet'; readonly name: string }
  | {
      readonly type: 'restore-cells';
      readonly sheet: string;
      readonly block: Block;
      /** What is typed to have back what stood there: text as text, a formula as a formula. */
      readonly was: readonly (readonly Input[])[];
      /** The texts that were written: a cell that shows another was typed in since, and is left. */
      readonly wrote: readonly (readonly string[])[];
      /** Whether the cells were empty and bare, so that looks and rules go as well. */
      readonly bare: boolean;
    }
  | {
      readonly type: 'take-room';
      readonly sheet: string;
      readonly block: Block;
      readonly shift: 'down' | 'right';
    }
  | {
      readonly type: 'shrink-table';
      readonly sheet: string;
      readonly table: string;
      readonly from: Block;
      readonly to: Block;
    }
  | { readonly type: 'restore-name'; readonly name: string; readonly formula: string | null };

/** What a repair needs to know, wherever the work was cut off. */
export interface Journal {
  readonly operation: LiveOperation;
  /** While `changing` everything is taken back; once `finishing` the rest is done. */
  readonly phase: 'changing' | 'finishing';
  /** Ids of the sheets that were there before: never taken away as an addition of ours. */
  readonly before: readonly string[];
  readonly undo: readonly UndoStep[];
  readonly finish: readonly Finish[];
  /** What the pages among the rest are drawn with. */
  readonly drawing: Drawing;
}

/** What stands in the marker's setting: the journal itself, or where it is. */
interface Marker {
  readonly operation: LiveOperation;
  readonly phase: Journal['phase'];
  readonly journal: Journal | 'on its sheet';
}

/** A journal of more characters goes to a sheet of its own: settings are for small things. */
const MOST_IN_SETTING = 30_000;
/** Characters of the journal to a cell. */
const PIECE = 30_000;
/** The very hidden sheet of a large journal. It is only there while an operation runs. */
export const JOURNAL_SHEET = 'Trellis journal';

/** The only key of what stands for a map, which JSON does not have. */
const ENTRIES = 'entries of a map';

const written = (value: Journal | Marker): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each instanceof Map ? { [ENTRIES]: [...each] } : each
  );

/** What was written, its maps among it; the caller knows what it is. */
const parsed = (text: string): unknown =>
  JSON.parse(text, (_, each: unknown) =>
    typeof each === 'object' && each !== null && ENTRIES in each
      ? new Map(each[ENTRIES] as [unknown, unknown][])
      : each
  );

const isLarge = (text: string): boolean => text.length > MOST_IN_SETTING;

function setMarker(context: Excel.RequestContext, marker: Marker): void {
  context.workbook.settings.add(SETTING_KEYS.marker, written(marker));
}

async function writeJournalSheet(context: Excel.RequestContext, text: string): Promise<void> {
  const sheet = context.workbook.worksheets.add(JOURNAL_SHEET);
  sheet.visibility = 'VeryHidden';
  let bytes = 0;
  for (const [at, piece] of textPieces(text, PIECE).entries()) {
    bytes += piece.length * 2;
    if (bytes > PIECE_BYTES) {
      await send(context);
      bytes = piece.length * 2;
    }
    sheet.getRangeByIndexes(at, 0, 1, 1).values = [[`'${piece}`]];
  }
}

/**
 * Writes the journal and, last of all, the marker: from here on a repair knows what to do. Gives
 * whether the journal stands on a sheet.
 */
export async function openJournal(
  context: Excel.RequestContext,
  journal: Journal
): Promise<{ readonly sheetStands: boolean }> {
  const { operation, phase } = journal;
  const text = written(journal);
  const large = isLarge(text);
  if (large) await writeJournalSheet(context, text);
  setMarker(context, { operation, phase, journal: large ? 'on its sheet' : journal });
  return { sheetStands: large };
}

/** Says that everything new stands and only the rest is to be done; sent with the first of it. */
export function startFinishing(
  context: Excel.RequestContext,
  journal: Journal,
  { sheetStands }: { readonly sheetStands: boolean }
): void {
  const { operation } = journal;
  const rest: Journal = { ...journal, phase: 'finishing', undo: [] };
  const stays = sheetStands && isLarge(written(rest));
  setMarker(context, { operation, phase: 'finishing', journal: stays ? 'on its sheet' : rest });
}

/** Takes the marker away, then the journal's sheet: without a marker it is only something to clear up. */
export function closeJournal(
  context: Excel.RequestContext,
  {
    sheetStands,
    markerStands = true,
  }: { readonly sheetStands: boolean; readonly markerStands?: boolean }
): void {
  if (markerStands) context.workbook.settings.getItem(SETTING_KEYS.marker).delete();
  if (!sheetStands) return;
  const sheet = context.workbook.worksheets.getItem(JOURNAL_SHEET);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** A marker as found, and what of the journal stands in the workbook. */
export interface FoundMarker {
  readonly marker: Unfinished | null;
  readonly journal: Journal | null;
  readonly sheetStands: boolean;
}

function parseMarker(text: string): Marker | null {
  try {
    const marker = parsed(text) as Partial<Marker>;
    const { operation, phase, journal } = marker;
    return operation && phase && journal ? { operation, phase, journal } : null;
  } catch {
    // What somebody else wrote under our key is no marker.
    return null;
  }
}

/** Looks for what an earlier operation left. */
export async function findMarker(context: Excel.RequestContext): Promise<FoundMarker> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEYS.marker);
  setting.load('value');
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values');
  await send(context);
  const sheetStands = !sheet.isNullObject;
  const marker = setting.isNullObject ? null : parseMarker(String(setting.value));
  if (marker === null) return { marker: null, journal: null, sheetStands };
  const onSheet = sheetStands && !used.isNullObject ? used.values.flat().join('') : '';
  const journal = marker.journal === 'on its sheet' ? (parsed(onSheet) as Journal) : marker.journal;
  const { operation, phase } = marker;
  const repair = phase === 'changing' ? 'clean' : 'finish';
  // The sheet was written before anything was changed; the marker knows how far the work has come.
  return { marker: { operation, repair }, journal: { ...journal, phase }, sheetStands };
}
