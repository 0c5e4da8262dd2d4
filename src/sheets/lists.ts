import type { TrustPlan } from '../plan/trustPlan';
import { TOGETHER } from '../plan/whose';
import {
  HAPPY_TO_SHARE_CHOICES,
  HELPS_WITH_CHOICES,
  HOW_STATUS_CHOICES,
  QUOTE_CHOICES,
  WHAT_NEXT_CHOICES,
  WHY_STATUS_CHOICES,
} from '../vocabulary/choices';
import { SEES_CHOICES } from '../vocabulary/formBoxes';
import type { CellsPart, DeclaredName, SheetDeclaration } from './declaration';
import { gentleLists, type List } from './gentleLooks';
import { LIST_NAMES, SHEET_IDS } from './names';
import { printLandscape } from './printSetup';
import { STYLES } from './styles';

function listsOf({ whys, schools, settings }: TrustPlan): readonly List[] {
  return [
    {
      heading: 'Helps with',
      name: LIST_NAMES.helpsWith,
      choices: [...whys.map(({ name }) => name), ...HELPS_WITH_CHOICES],
    },
    {
      heading: 'Schools',
      name: LIST_NAMES.schools,
      choices: [...schools.map(({ name }) => name), TOGETHER],
    },
    { heading: 'What next', name: LIST_NAMES.whatNext, choices: WHAT_NEXT_CHOICES },
    { heading: 'Why: status', name: LIST_NAMES.whyStatus, choices: WHY_STATUS_CHOICES },
    { heading: 'How: status', name: LIST_NAMES.howStatus, choices: HOW_STATUS_CHOICES },
    {
      heading: 'Happy for others to hear',
      name: LIST_NAMES.happyToShare,
      choices: HAPPY_TO_SHARE_CHOICES,
    },
    { heading: 'Do you see this here?', name: LIST_NAMES.seesThis, choices: SEES_CHOICES },
    { heading: 'In their words', name: LIST_NAMES.quotes, choices: QUOTE_CHOICES },
    ...gentleLists(settings),
  ];
}

/** The defined names behind the drop-downs: as long as each list. */
export function listNames(plan: TrustPlan): readonly DeclaredName[] {
  return listsOf(plan).map(({ name, choices }, column) => ({
    name,
    sheet: SHEET_IDS.lists,
    range: { top: 1, bottom: choices.length, left: column, right: column },
  }));
}

function listParts({ heading, choices }: List, column: number): readonly CellsPart[] {
  return [
    { type: 'cells', row: 0, column, cells: [[heading]], style: STYLES.headingSoft },
    { type: 'cells', row: 1, column, cells: choices.map((choice) => [choice]), style: STYLES.text },
  ];
}

/** The hidden sheet that holds the drop-downs' lists, a column each. */
export function listsSheet(plan: TrustPlan): SheetDeclaration {
  const lists = listsOf(plan);
  return {
    id: SHEET_IDS.lists,
    name: 'Lists',
    visibility: 'hidden',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: lists.map(() => ({ width: 34, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(),
    freeze: { rows: 1, columns: 0 },
    parts: lists.flatMap(listParts),
    print: printLandscape(0),
  };
}
