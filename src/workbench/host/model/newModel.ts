import type { Model } from './model';
import type { Sheet } from './sheet';
import { newStyleBook } from './style';

/** A number that nothing in the workbook has been given yet. */
export function nextId(model: Model): number {
  model.lastId += 1;
  return model.lastId;
}

/** An id in the shape that Excel gives sheets and conditional formats. */
export function guid(model: Model): string {
  const tail = nextId(model).toString(16).toUpperCase().padStart(12, '0');
  return `{00000000-0001-0000-0000-${tail}}`;
}

/** An empty sheet, not yet part of the workbook. */
export function blankSheet(model: Model, name: string): Sheet {
  return {
    id: guid(model),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    zoom: 100,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    protection: null,
    freeze: null,
    notes: [],
    charts: [],
    spills: [],
    page: new Map(),
    filter: null,
    customProperties: new Map(),
  };
}

/** A new workbook with the sheets named, the first of them active. */
export function newModel(sheetNames: readonly string[] = ['Sheet1']): Model {
  const model: Model = {
    fileName: 'Book1.xlsx',
    dateSystem: 1900,
    sheets: [],
    names: [],
    settings: new Map(),
    properties: new Map(),
    customProperties: new Map(),
    customXml: new Map(),
    protection: null,
    readOnly: false,
    calculationMode: 'Automatic',
    activeSheet: '',
    selection: { sheet: '', block: { top: 0, left: 0, bottom: 0, right: 0 } },
    styles: newStyleBook(),
    lastId: 0,
    feed: { actor: 'person', followers: new Set(), listeners: new Set() },
  };
  model.sheets = sheetNames.map((name) => blankSheet(model, name));
  model.activeSheet = model.sheets[0]?.id ?? '';
  model.selection = { ...model.selection, sheet: model.activeSheet };
  return model;
}
