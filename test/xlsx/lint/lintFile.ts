import { openPackage } from './package';
import {
  contentTypes,
  counts,
  elementOrder,
  relationships,
  sharedStrings,
  styleNumbers,
  type Rule,
} from './packageRules';
import {
  cellOrder,
  conditionalFormats,
  definedNames,
  hyperlinks,
  merges,
  notes,
  sheetNames,
  validations,
} from './sheetRules';
import { tablePlaces, tables } from './tableRules';

const RULES: readonly Rule[] = [
  contentTypes,
  relationships,
  elementOrder,
  counts,
  sharedStrings,
  styleNumbers,
  sheetNames,
  cellOrder,
  merges,
  validations,
  conditionalFormats,
  hyperlinks,
  definedNames,
  notes,
  tables,
  tablePlaces,
];

/**
 * What Excel would repair or refuse in an .xlsx and LibreOffice forgives; empty for a sound file.
 * Throws where a part is not XML.
 */
export function lintFile(bytes: Uint8Array): readonly string[] {
  const pack = openPackage(bytes);
  return RULES.flatMap((rule) => rule(pack));
}
