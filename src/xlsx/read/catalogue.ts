import { parseSheetBlock } from '../../grid/address';
import type { DateSystem, DefinedName, SheetSnapshot } from '../../grid/workbook';
import { walkXml, type OpenElement } from './xmlText';

/** A relationship of a part: what it points to and as what. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `table`. */
  readonly type: string;
  /** The part it names, from the package's root; '' for something outside the file. */
  readonly target: string;
}

/** A sheet that the workbook part lists. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetSnapshot['visibility'];
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds another part's relationships. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A target beside `part` as a path from the root; going above the root stays at the root. */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? target : folderOf(part) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of `part` from the XML of its relationships part. */
export function readRelationships(part: string, xml: string): Relationship[] {
  const relationships: Relationship[] = [];
  walkXml(xml, ({ name, attributes }) => {
    if (name !== 'Relationship') return;
    const type = attributes.get('Type') ?? '';
    const outside = attributes.get('TargetMode') === 'External';
    relationships.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? '' : resolveTarget(part, attributes.get('Target') ?? ''),
    });
  });
  return relationships;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** A name of the whole workbook while its reference is read. */
interface OpenName {
  readonly name: string;
  reference: string;
}

function definedName({ name, reference }: OpenName): readonly DefinedName[] {
  const place = parseSheetBlock(reference);
  return place === null ? [] : [{ name, ...place }];
}

/** The sheets in their order, the names of blocks, and where dates are counted from. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: OpenName[] = [];
  let open: OpenName | null = null;
  let dateSystem: DateSystem = 1900;
  const onOpen = ({ name, attributes }: OpenElement): void => {
    if (name === 'workbookPr' && isOn(attributes.get('date1904'))) dateSystem = 1904;
    if (name === 'definedName' && !attributes.has('localSheetId')) {
      open = { name: attributes.get('name') ?? '', reference: '' };
      names.push(open);
    }
    if (name !== 'sheet') return;
    sheets.push({
      name: attributes.get('name') ?? '',
      relationship: attributes.get('id') ?? '',
      visibility: visibilityOf(attributes.get('state')),
    });
  };
  const onClose = (name: string): void => {
    if (name === 'definedName') open = null;
  };
  walkXml(xml, onOpen, onClose, (text) => {
    if (open) open.reference += text;
  });
  return { dateSystem, sheets, names: names.flatMap(definedName) };
}

/** The name and range of a table part. */
export function readTablePart(xml: string): { readonly name: string; readonly range: string } {
  let table = { name: '', range: '' };
  walkXml(xml, ({ name, attributes }) => {
    if (name !== 'table') return;
    table = {
      name: attributes.get('displayName') ?? attributes.get('name') ?? '',
      range: attributes.get('ref') ?? '',
    };
  });
  return table;
}
