import { sheetNameFault, definedNameFault } from '../../../src/sheets/checking/names';
import {
  MAX_ALERT_TEXT,
  MAX_INLINE_LIST,
  MAX_PROMPT_TEXT,
  MAX_PROMPT_TITLE,
} from '../../../src/sheets/limits';
import { all, attribute, one, repeatedIn, sheetsOf, type LintedSheet } from './package';
import type { Rule } from './packageRules';
import { blockOf, overlapping } from './ranges';

const eachSheet =
  (check: (sheet: LintedSheet) => readonly string[]): Rule =>
  (pack) =>
    sheetsOf(pack).flatMap((sheet) => check(sheet).map((fault) => `${sheet.name}: ${fault}`));

/** Sheets are called as Excel allows, and every listed one is there. */
export const sheetNames: Rule = (pack) => {
  const listed = all(one(pack.roots.get('xl/workbook.xml'), 'sheets'), 'sheet');
  const names = listed.map((sheet) => attribute(sheet, 'name'));
  return [
    ...names.flatMap((name) => {
      const fault = sheetNameFault(name);
      return fault === null ? [] : [`sheet ${name}: ${fault}`];
    }),
    ...repeatedIn(names.map((name) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...repeatedIn(listed.map((sheet) => attribute(sheet, 'sheetId'))).map(
      (id) => `two sheets of id ${id}`
    ),
    ...(listed.length === sheetsOf(pack).length ? [] : ['a listed sheet is not there']),
    ...(listed.some((sheet) => (sheet.attributes['state'] ?? 'visible') === 'visible')
      ? []
      : ['no sheet is visible']),
  ];
};

/** Rows and cells come in order, each once, in the row that they name. */
export const cellOrder = eachSheet(({ root }) => {
  let lastRow = 0;
  return all(one(root, 'sheetData'), 'row').flatMap((row) => {
    const number = Number(attribute(row, 'r'));
    const late = number > lastRow ? [] : [`row ${number} comes after row ${lastRow}`];
    lastRow = number;
    let lastColumn = -1;
    const cells = all(row, 'c').flatMap((cell) => {
      const block = blockOf(attribute(cell, 'r'));
      const fault =
        !block || block.top + 1 !== number || block.left <= lastColumn
          ? [`${attribute(cell, 'r')} in row ${number} is out of place`]
          : [];
      lastColumn = block?.left ?? lastColumn;
      return fault;
    });
    return [...late, ...cells];
  });
});

/** Merges lie on the sheet and apart from each other. */
export const merges = eachSheet(({ root }) => {
  const ranges = all(one(root, 'mergeCells'), 'mergeCell').map((merge) => attribute(merge, 'ref'));
  return [
    ...ranges.filter((range) => !blockOf(range)).map((range) => `merge ${range} is no range`),
    ...overlapping(ranges).map((pair) => `merges ${pair} overlap`),
  ];
});

const LENGTHS = {
  promptTitle: MAX_PROMPT_TITLE,
  prompt: MAX_PROMPT_TEXT,
  errorTitle: MAX_PROMPT_TITLE,
  error: MAX_ALERT_TEXT,
};

/** Validations have ranges, short enough texts and lists that Excel takes. */
export const validations = eachSheet(({ root }) =>
  all(one(root, 'dataValidations'), 'dataValidation').flatMap((rule) => {
    const formula = one(rule, 'formula1')?.text ?? '';
    const ranges = attribute(rule, 'sqref').split(' ');
    const needsFormula = !['', 'none'].includes(attribute(rule, 'type'));
    return [
      ...ranges
        .filter((range) => !blockOf(range))
        .map((range) => `validation of ${range}, no range`),
      ...(formula.length > (formula.startsWith('"') ? MAX_INLINE_LIST + 2 : 8192)
        ? [`validation of ${ranges.join(' ')}: its formula is too long`]
        : []),
      ...(needsFormula && formula === ''
        ? [`validation of ${ranges.join(' ')} has no formula`]
        : []),
      ...Object.entries(LENGTHS)
        .filter(([name, most]) => attribute(rule, name).length > most)
        .map(([name]) => `validation of ${ranges.join(' ')}: its ${name} is too long`),
    ];
  })
);

/** Conditional formats have ranges, formulas and an order of their own. */
export const conditionalFormats = eachSheet(({ root }) => {
  const blocks = all(root, 'conditionalFormatting');
  const rules = blocks.flatMap((block) => all(block, 'cfRule'));
  return [
    ...blocks
      .filter((block) => !attribute(block, 'sqref').split(' ').every(blockOf))
      .map((block) => `conditional format of ${attribute(block, 'sqref')}, no range`),
    ...repeatedIn(rules.map((rule) => attribute(rule, 'priority'))).map(
      (priority) => `two rules of priority ${priority}`
    ),
    ...rules
      .filter((rule) => attribute(rule, 'type') === 'expression' && !one(rule, 'formula')?.text)
      .map(() => 'a rule without its formula'),
  ];
});

/** Links inside the workbook lead to a cell of a sheet that is there. */
export const hyperlinks: Rule = (pack) => {
  const names = new Set(sheetsOf(pack).map(({ name }) => name));
  return eachSheet(({ root }) =>
    all(one(root, 'hyperlinks'), 'hyperlink').flatMap((link) => {
      const location = attribute(link, 'location');
      const [, sheet, cell = ''] = /^'((?:[^']|'')+)'!(.+)$/.exec(location) ?? [];
      const leads = sheet !== undefined && names.has(sheet.replaceAll("''", "'")) && blockOf(cell);
      return [
        ...(blockOf(attribute(link, 'ref')) ? [] : [`link of ${attribute(link, 'ref')}, no range`]),
        ...(location === '' || leads ? [] : [`link to ${location}, which is not there`]),
      ];
    })
  )(pack);
};

const sheetIn = (formula: string): string[] =>
  [...formula.matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)].map(
    ([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? ''
  );

/** Names are well formed, each once in its scope, and point at sheets that are there. */
export const definedNames: Rule = (pack) => {
  const sheets = sheetsOf(pack);
  const names = all(one(pack.roots.get('xl/workbook.xml'), 'definedNames'), 'definedName');
  const scoped = names.map(
    (name) => `${attribute(name, 'name').toLowerCase()} of ${attribute(name, 'localSheetId')}`
  );
  return [
    ...repeatedIn(scoped).map((name) => `two names ${name}`),
    ...names.flatMap((element) => {
      const name = attribute(element, 'name');
      const fault = name.startsWith('_xlnm.') ? null : definedNameFault(name);
      const scope = element.attributes['localSheetId'];
      return [
        ...(fault === null ? [] : [`name ${name}: ${fault}`]),
        ...(scope === undefined || sheets[Number(scope)]
          ? []
          : [`name ${name}: its sheet is not there`]),
        ...sheetIn(element.text)
          .filter((sheet) => !sheets.some((known) => known.name === sheet))
          .map((sheet) => `name ${name}: points at ${sheet}, which is not there`),
        ...(element.text.includes('!') ? [] : [`name ${name}: points at no sheet`]),
      ];
    }),
  ];
};

/** Notes are one to a cell, and have the drawing that shows them. */
export const notes: Rule = (pack) =>
  [...pack.roots]
    .filter(([part]) => /^xl\/comments\d+\.xml$/.test(part))
    .flatMap(([part, root]) => {
      const references = all(one(root, 'commentList'), 'comment').map((note) =>
        attribute(note, 'ref')
      );
      const shapes = pack.roots.get(
        part.replace(/^xl\/comments(\d+)\.xml$/, 'xl/drawings/vmlDrawing$1.vml')
      );
      return [
        ...repeatedIn(references).map((reference) => `${part}: two notes on ${reference}`),
        ...(all(shapes, 'v:shape').length === references.length
          ? []
          : [`${part}: notes without their shapes`]),
      ];
    });
