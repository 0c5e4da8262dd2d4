import type { NativeTable } from '../../grid/workbook';
import type { FileProblemReason } from '../../text/fileProblems';
import { MAX_CATALOGUE_BYTES, MAX_SHEETS } from '../fileLimits';
import {
  readRelationships,
  readTablePart,
  readWorkbookPart,
  relationshipsPart,
  type ListedSheet,
  type Relationship,
  type WorkbookPart,
} from './catalogue';
import { parseRange } from './reference';
import { readStyles, readTheme, type StyleFacts } from './styles';
import { xmlText } from './xmlText';

/** Unpacked parts by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A worksheet of a package: what the workbook says of it, its part and its tables. */
export interface PackageSheet {
  readonly name: string;
  readonly visibility: ListedSheet['visibility'];
  readonly part: Uint8Array;
  readonly tables: readonly NativeTable[];
}

/** What an .xlsx package holds, apart from the cells. */
export interface XlsxPackage {
  readonly dateSystem: WorkbookPart['dateSystem'];
  readonly names: WorkbookPart['names'];
  readonly sheets: readonly PackageSheet[];
  readonly sharedStrings: Uint8Array | undefined;
  readonly styles: readonly StyleFacts[];
  /** The theme's colours in Excel's order; undefined for a workbook without a theme. */
  readonly themeColours: readonly string[] | undefined;
}

/** Thrown for a file that cannot be read; becomes its sentence where reading began. */
export class Refusal extends Error {
  constructor(readonly reason: FileProblemReason) {
    super(reason.code);
  }
}

function catalogueText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) return '';
  if (bytes.length > MAX_CATALOGUE_BYTES) throw new Refusal({ code: 'damaged' });
  return xmlText(bytes);
}

function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const xml = catalogueText(parts, relationshipsPart(part));
  return xml === '' ? [] : readRelationships(part, xml);
}

/** The one part of a type that a part points to; undefined where there is none. */
function partOf(
  parts: Parts,
  relationships: readonly Relationship[],
  type: string
): string | undefined {
  return relationships.find(
    (relationship) => relationship.type === type && parts.has(relationship.target)
  )?.target;
}

/** Parts already taken: a part that two sheets claim would be read twice, and so on without end. */
function takeOnce(taken: Set<string>, part: string): void {
  if (taken.has(part)) throw new Refusal({ code: 'damaged' });
  taken.add(part);
}

function tablesOf(parts: Parts, sheet: string, taken: Set<string>): NativeTable[] {
  return relationshipsOf(parts, sheet)
    .filter(({ type, target }) => type === 'table' && parts.has(target))
    .flatMap(({ target }) => {
      takeOnce(taken, target);
      const { name, range } = readTablePart(catalogueText(parts, target));
      const block = parseRange(range);
      return block ? [{ name, block }] : [];
    });
}

/** The worksheets in order; chart sheets and other sheets without cells are left out. */
function sheetsOf(
  parts: Parts,
  workbook: WorkbookPart,
  relationships: readonly Relationship[]
): PackageSheet[] {
  const taken = new Set<string>();
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return workbook.sheets.flatMap(({ name, visibility, relationship }) => {
    const found = byId.get(relationship);
    if (found && found.type !== 'worksheet') return [];
    const part = parts.get(found?.target ?? '');
    if (!found || !part) throw new Refusal({ code: 'damaged' });
    takeOnce(taken, found.target);
    return [{ name, visibility, part, tables: tablesOf(parts, found.target, taken) }];
  });
}

/**
 * The catalogue of an .xlsx package. Throws a `Refusal` where a part that must be there is missing
 * or claimed twice, or where there are too many sheets, and an error where XML is malformed.
 */
export function openPackage(parts: Parts): XlsxPackage {
  const root = readRelationships('', catalogueText(parts, '_rels/.rels'));
  const workbookPart = partOf(parts, root, 'officeDocument');
  if (workbookPart === undefined) throw new Refusal({ code: 'damaged' });
  const workbook = readWorkbookPart(catalogueText(parts, workbookPart));
  if (workbook.sheets.length > MAX_SHEETS) {
    const sheets = workbook.sheets.length;
    throw new Refusal({ code: 'too-many-sheets', sheets, limit: MAX_SHEETS });
  }
  const relationships = relationshipsOf(parts, workbookPart);
  const text = (type: string): string =>
    catalogueText(parts, partOf(parts, relationships, type) ?? '');
  const theme = text('theme');
  const themeColours = theme === '' ? undefined : readTheme(theme);
  return {
    dateSystem: workbook.dateSystem,
    names: workbook.names,
    sheets: sheetsOf(parts, workbook, relationships),
    sharedStrings: parts.get(partOf(parts, relationships, 'sharedStrings') ?? ''),
    styles: readStyles(text('styles'), themeColours),
    themeColours,
  };
}
