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
import { STYLES } from '../styles';
import type { PackContent } from './formContent';
import { pairLine, spaceLine, textLine, titleLine, type FormLine } from './formLines';
import { formSheet } from './formSheet';
import { letterPage } from './letterPage';
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

const section = (title: string): readonly FormLine[] => [
  spaceLine(14),
  titleLine(title, STYLES.section, { height: 24 }),
  spaceLine(4),
];

function heardLines({ heard }: PackContent): readonly FormLine[] {
  if (heard.length === 0) return [];
  return [
    ...section(PACK_WORDS.heard),
    textLine(PACK_WORDS.heardLead, STYLES.quiet),
    ...heard.map(({ school, hard, doing }) =>
      pairLine(school, [hard === '' ? '' : `“${hard}”`, doing].filter(Boolean).join(' '))
    ),
  ];
}

function readinessLines({ readiness }: PackContent): readonly FormLine[] {
  if (readiness.length === 0) return [];
  return [
    ...section(PACK_WORDS.readiness),
    textLine(PACK_WORDS.readinessLead, STYLES.quiet),
    ...readiness.map(([heading, value]) => pairLine(heading, value)),
  ];
}

function explainingPage(content: PackContent): SheetDeclaration {
  return letterPage({ id: SHEET_IDS.packPage, name: PACK_WORDS.page }, [
    textLine(PACK_WORDS.pageTitle(content.school), STYLES.sheetTitle),
    textLine(PACK_WORDS.pageLead(spokenDate(content.sentOn)), STYLES.lead),
    spaceLine(8),
    ...PACK_PAGE.map(([label, text]) => pairLine(label, text)),
    ...heardLines(content),
    ...readinessLines(content),
  ]);
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
