import { DEFAULT_SETTINGS } from '../../plan/trustSettings';
import { PACK_PAGE, PACK_WORDS } from '../../text/schoolForm';
import {
  HAPPY_TO_SHARE_CHOICES,
  HELPS_WITH_CHOICES,
  WHAT_NEXT_CHOICES,
} from '../../vocabulary/choices';
import { SEES_CHOICES } from '../../vocabulary/formBoxes';
import type {
  DeclaredName,
  SheetDeclaration,
  SheetPart,
  WorkbookDeclaration,
} from '../declaration';
import { gentleLists, type List } from '../gentleLooks';
import { LIST_NAMES, SHEET_IDS } from '../names';
import { printLandscape } from '../printSetup';
import { spokenDate } from '../spokenDate';
import { START_HERE_WIDTHS } from '../startHere';
import {
  addLine,
  addPair,
  addSection,
  addSpace,
  emptyPage,
  inOrder,
  type AddToPage,
} from '../startHere/page';
import { COLOURS, STYLES } from '../styles';
import type { PackContent } from './formContent';
import { formSheet } from './formSheet';
import { packBaseSheet } from './packBase';

/** The drop-downs of a form: shared whys and fixed choices, and no list of schools. */
function formLists({ whys }: PackContent): readonly List[] {
  return [
    {
      name: LIST_NAMES.helpsWith,
      heading: 'Helps with',
      choices: [...whys.map(({ name }) => name), ...HELPS_WITH_CHOICES],
    },
    { name: LIST_NAMES.whatNext, heading: 'What next', choices: WHAT_NEXT_CHOICES },
    { name: LIST_NAMES.happyToShare, heading: 'Happy to share', choices: HAPPY_TO_SHARE_CHOICES },
    { name: LIST_NAMES.seesThis, heading: 'Do you see this', choices: SEES_CHOICES },
    // The lists that every Trellis has, not what this trust added to its own.
    ...gentleLists(DEFAULT_SETTINGS),
  ];
}

function listsSheet(lists: readonly List[]): SheetDeclaration {
  return {
    id: SHEET_IDS.lists,
    name: 'Lists',
    visibility: 'hidden',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: lists.map(() => ({ width: 34, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(),
    freeze: null,
    parts: lists.flatMap(({ heading, choices }, column): readonly SheetPart[] => [
      { type: 'cells', row: 0, column, cells: [[heading]], style: STYLES.headingSoft },
      {
        type: 'cells',
        row: 1,
        column,
        cells: choices.map((choice) => [choice]),
        style: STYLES.text,
      },
    ]),
    print: printLandscape(0),
  };
}

function listNames(lists: readonly List[]): readonly DeclaredName[] {
  return lists.map(({ name, choices }, column) => ({
    name,
    sheet: SHEET_IDS.lists,
    range: { top: 1, bottom: choices.length, left: column, right: column },
  }));
}

const pairs = (lines: readonly (readonly [string, string])[]): AddToPage =>
  inOrder(
    ...lines.map(([label, text]) =>
      addPair({ content: label, style: STYLES.label }, { content: text, style: STYLES.plain })
    )
  );

function heardLines({ heard }: PackContent): AddToPage {
  if (heard.length === 0) return (page) => page;
  const lines = heard.map(({ school, hard, doing }) => {
    const text = [hard === '' ? '' : `“${hard}”`, doing].filter(Boolean).join(' ');
    return [school, text] as const;
  });
  return inOrder(
    addSection(PACK_WORDS.heard),
    addLine(PACK_WORDS.heardLead, STYLES.quiet),
    pairs(lines)
  );
}

function readinessLines({ readiness }: PackContent): AddToPage {
  if (readiness.length === 0) return (page) => page;
  return inOrder(
    addSection(PACK_WORDS.readiness),
    addLine(PACK_WORDS.readinessLead, STYLES.quiet),
    pairs(readiness)
  );
}

/** A page of lines as a sheet. */
export function pageSheet(
  { id, name }: { readonly id: string; readonly name: string },
  add: AddToPage
): SheetDeclaration {
  const { parts, heights } = add(emptyPage);
  return {
    id,
    name,
    visibility: 'visible',
    tabColour: COLOURS.accent,
    showGridlines: false,
    zoom: 100,
    columns: START_HERE_WIDTHS.map((width) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(heights),
    freeze: null,
    parts,
    print: printLandscape(null),
  };
}

function explainingPage(content: PackContent): SheetDeclaration {
  return pageSheet(
    { id: SHEET_IDS.packPage, name: PACK_WORDS.page },
    inOrder(
      addLine(PACK_WORDS.pageTitle(content.school), STYLES.bookTitle),
      addLine(PACK_WORDS.pageLead(spokenDate(content.sentOn)), STYLES.lead),
      addSpace(8),
      pairs(PACK_PAGE),
      heardLines(content),
      readinessLines(content)
    )
  );
}

/**
 * One school's pack: a page that explains, the form, and hidden what was sent. It works in plain Excel
 * and LibreOffice, and nothing in it is locked.
 */
export function declarePack(content: PackContent): WorkbookDeclaration {
  const lists = formLists(content);
  const shown = [explainingPage(content), formSheet(content)];
  return {
    title: `School form: ${content.school}`.slice(0, 255),
    sheets: [...shown, listsSheet(lists), packBaseSheet(content, shown)],
    names: listNames(lists),
  };
}
