import type { CellValue } from '../../grid/workbook';
import { compareBox } from '../../plan/threeWay';
import { contentText, evened } from '../../sheets/contentText';
import type { CellContent, ColumnRole } from '../../sheets/declaration';
import { textHash } from '../../sheets/memory/rowPrint';

/** A standing value as content: an error that a formula of somebody's gave is shown as its words. */
export function standingContent(value: CellValue | undefined): CellContent {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.error : value;
}

/** What a text was before, as far as hashes tell: one of the two that are there, or something else. */
function baseOf(hash: string | null, theirs: string, ours: string): string {
  if (hash === textHash(ours)) return ours;
  if (hash === textHash(theirs)) return theirs;
  return '\u0000';
}

/** A cell of a row that is declared and stands: as declared, as it stands, and what is known of the last writing. */
export interface CellVersions {
  readonly role: ColumnRole;
  readonly fresh: CellContent;
  readonly standing: CellContent;
  /** Whether the row's cells that Trellis fills still are as they were written. */
  readonly untouched: boolean;
  /** Whether what Trellis would fill in is as it was the last time. */
  readonly sameSource: boolean;
  /** The hash of what was written here; null where that isn't known. */
  readonly base: string | null;
}

/** What a cell is to hold. */
export interface MergedCell {
  readonly content: CellContent;
  /** Whether the source says something else by now than what a person wrote and keeps. */
  readonly differs: boolean;
}

const keep = (content: CellContent): MergedCell => ({ content, differs: false });

/** Merges a cell: what people wrote stays, the rest follows the source. */
export function mergeCell(cell: CellVersions): MergedCell {
  const theirs = contentText(cell.fresh);
  const ours = contentText(cell.standing);
  if (theirs === ours || evened(theirs) === evened(ours)) return keep(cell.standing);
  if (cell.role === 'id') return keep(ours === '' ? cell.fresh : cell.standing);
  if (cell.role === 'place') return keep(cell.fresh);
  if (cell.role === 'trellis') {
    if (cell.untouched || ours === '') return keep(cell.fresh);
    return { content: cell.standing, differs: !cell.sameSource && theirs !== '' };
  }
  if (cell.base === null && ours === '') return keep(cell.fresh);
  const change = compareBox({ base: baseOf(cell.base, theirs, ours), theirs, ours });
  if (change === 'theirs' || change === 'unchanged') return keep(cell.fresh);
  return { content: cell.standing, differs: change === 'both' && theirs !== '' };
}
