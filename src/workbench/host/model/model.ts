import type { Block, DateSystem } from '../../../grid/workbook';
import type { ChangeFeed } from './changes';
import type { DefinedName, Sheet } from './sheet';
import type { StyleBook } from './style';

/** A whole workbook: plain data that functions of this folder change by Excel's rules. */
export interface Model {
  fileName: string;
  dateSystem: DateSystem;
  sheets: Sheet[];
  names: DefinedName[];
  settings: Map<string, unknown>;
  properties: Map<string, unknown>;
  customProperties: Map<string, unknown>;
  customXml: Map<string, string>;
  /** Protection of the workbook's structure, or null. */
  protection: { readonly password: string } | null;
  readOnly: boolean;
  calculationMode: string;
  activeSheet: string;
  selection: { sheet: string; block: Block };
  readonly styles: StyleBook;
  /** The last number given to something that needs an id. */
  lastId: number;
  readonly feed: ChangeFeed;
}
