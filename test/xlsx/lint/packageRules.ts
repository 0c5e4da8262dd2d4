import {
  all,
  attribute,
  everyElement,
  one,
  relationshipsOf,
  repeatedIn,
  type Element,
  type Package,
} from './package';

/** What is wrong with a package, in words for a developer. */
export type Rule = (pack: Package) => readonly string[];

/** Every part has a content type, and every content type a part. */
export const contentTypes: Rule = (pack) => {
  const types = pack.roots.get('[Content_Types].xml');
  const extensions = new Set(all(types, 'Default').map((type) => attribute(type, 'Extension')));
  const overrides = all(types, 'Override').map((type) => attribute(type, 'PartName'));
  const untyped = pack.names.filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      // The type that all .xml has by default tells Excel nothing of what a part is.
      (name.endsWith('.xml') || !extensions.has(name.slice(name.lastIndexOf('.') + 1)))
  );
  const missing = overrides.filter((name) => !pack.names.includes(name.slice(1)));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...missing.map((name) => `content type of ${name}, which is not there`),
    ...repeatedIn(overrides).map((name) => `two content types of ${name}`),
  ];
};

const xmlParts = (pack: Package): string[] => [
  '',
  ...pack.names.filter((name) => !name.endsWith('.rels')),
];

/** Relationships have ids of their own and point at parts that are there; parts use ids they have. */
export const relationships: Rule = (pack) =>
  xmlParts(pack).flatMap((part) => {
    const links = relationshipsOf(pack, part);
    const ids = links.map(({ id }) => id);
    const root = pack.roots.get(part);
    const used = root
      ? everyElement(root).flatMap((element) => {
          const id = element.attributes['r:id'] ?? element.attributes['r:embed'];
          return id === undefined ? [] : [id];
        })
      : [];
    return [
      ...repeatedIn(ids).map((id) => `${part}: relationship ${id} twice`),
      ...links
        .filter(({ external, target }) => !external && !pack.names.includes(target))
        .map(({ target }) => `${part}: points at ${target}, which is not there`),
      ...used
        .filter((id) => !ids.includes(id))
        .map((id) => `${part}: uses ${id}, which it has not`),
    ];
  });

/** Orders of children that Excel insists on (ECMA-376, CT_Worksheet, CT_Workbook, CT_Stylesheet). */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
};

/** Children that may come several times; all others once at most. */
const MANY: ReadonlySet<string> = new Set(['conditionalFormatting']);

function orderFaults(part: string, element: Element): string[] {
  const order = ORDERS[element.name]?.split(' ');
  if (!order) return [];
  const names = element.children.map(({ name }) => name);
  const places = names.map((name) => order.indexOf(name));
  const unknown = names.filter((_, index) => places[index] === -1);
  const early = names.filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? 0));
  return [
    ...unknown.map((name) => `${part}: <${name}> does not belong in <${element.name}>`),
    ...early.map((name) => `${part}: <${name}> comes too late in <${element.name}>`),
    ...repeatedIn(names.filter((name) => !MANY.has(name))).map(
      (name) => `${part}: <${name}> twice in <${element.name}>`
    ),
  ];
}

/** Elements come in the order that Excel insists on and LibreOffice forgives. */
export const elementOrder: Rule = (pack) =>
  [...pack.roots].flatMap(([part, root]) =>
    everyElement(root).flatMap((element) => orderFaults(part, element))
  );

/** What a counting element counts. */
const COUNTED: Readonly<Record<string, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  cellStyles: 'cellStyle',
  dxfs: 'dxf',
  mergeCells: 'mergeCell',
  dataValidations: 'dataValidation',
  tableParts: 'tablePart',
  tableColumns: 'tableColumn',
};

/** Counts say how many there are, and lists that Excel does not take empty are not. */
export const counts: Rule = (pack) =>
  [...pack.roots].flatMap(([part, root]) =>
    everyElement(root).flatMap((element) => {
      const counted = COUNTED[element.name];
      const claimed = element.attributes['count'];
      if (counted === undefined || claimed === undefined) return [];
      const found = all(element, counted).length;
      const empty = found === 0 && element.name !== 'dxfs' && element.name !== 'cellStyles';
      return [
        ...(found === Number(claimed)
          ? []
          : [`${part}: <${element.name}> says ${claimed}, has ${found}`]),
        ...(empty ? [`${part}: <${element.name}> is empty`] : []),
      ];
    })
  );

/** Shared strings are counted, and the cells use ones that are there. */
export const sharedStrings: Rule = (pack) => {
  const root = pack.roots.get('xl/sharedStrings.xml');
  const found = all(root, 'si').length;
  const unique = Number(attribute(root, 'uniqueCount') || found);
  const count = Number(attribute(root, 'count') || found);
  const used = [...pack.roots]
    .filter(([part]) => part.startsWith('xl/worksheets/'))
    .flatMap(([part, sheet]) =>
      everyElement(sheet)
        .filter(({ name, attributes }) => name === 'c' && attributes['t'] === 's')
        .filter((cell) => !(Number(one(cell, 'v')?.text ?? NaN) < found))
        .map((cell) => `${part}: ${attribute(cell, 'r')} uses a string that is not there`)
    );
  return [
    ...(unique === found ? [] : [`shared strings say ${unique}, are ${found}`]),
    ...(count >= unique ? [] : [`shared strings are used ${count} times, and are ${unique}`]),
    ...used,
  ];
};

/** Styles use fonts, fills, borders and formats that are there; cells and rules use such styles. */
export const styleNumbers: Rule = (pack) => {
  const styles = pack.roots.get('xl/styles.xml');
  const size = (list: string): number => one(styles, list)?.children.length ?? 0;
  const custom = new Set(
    all(one(styles, 'numFmts'), 'numFmt').map((format) => attribute(format, 'numFmtId'))
  );
  const xfs = all(one(styles, 'cellXfs'), 'xf');
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  const beyond = (element: Element, name: string, most: number): boolean =>
    element.attributes[name] !== undefined && !(Number(element.attributes[name]) < most);
  const inStyles = xfs.flatMap((xf, index) => [
    ...Object.entries(lists)
      .filter(([name, list]) => beyond(xf, name, size(list)))
      .map(([name]) => `style ${index}: ${name} ${attribute(xf, name)} is not there`),
    ...(Number(attribute(xf, 'numFmtId')) >= 164 && !custom.has(attribute(xf, 'numFmtId'))
      ? [`style ${index}: number format ${attribute(xf, 'numFmtId')} is not there`]
      : []),
  ]);
  const inSheets = [...pack.roots].flatMap(([part, root]) =>
    everyElement(root).flatMap((element) => [
      ...(element.name === 'c' && beyond(element, 's', xfs.length)
        ? [`${part}: ${attribute(element, 'r')} uses style ${attribute(element, 's')}`]
        : []),
      ...(element.name === 'cfRule' && beyond(element, 'dxfId', size('dxfs'))
        ? [`${part}: a rule uses look ${attribute(element, 'dxfId')}`]
        : []),
    ])
  );
  return [...inStyles, ...inSheets];
};
