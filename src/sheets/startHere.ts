import type { TrustPlan } from '../plan/trustPlan';
import type { DeclaredColumn, SheetDeclaration, SheetPart } from './declaration';
import { SHEET_IDS } from './names';
import { printLandscape } from './printSetup';
import type { BuildDetails } from './settings';
import { aboutTheData } from './startHere/aboutTheData';
import { emptyPage, type Page } from './startHere/page';
import { sheetGuide } from './startHere/sheetGuide';
import { titleBlock } from './startHere/titleBlock';
import { whatPupilsFindHard, whatSchoolsDo } from './startHere/sharedPicture';
import { whatWasRead } from './startHere/whatWasRead';
import { COLOURS } from './styles';

/** Widths in characters: a margin, then the columns of the table of what was read. */
export const START_HERE_WIDTHS = [2, 42, 30, 12, 10, 10, 12, 46];

const columns: readonly DeclaredColumn[] = START_HERE_WIDTHS.map((width) => ({
  width,
  outlineLevel: 0,
  hidden: false,
}));

function partsOf(
  plan: TrustPlan,
  sheets: readonly SheetDeclaration[],
  details: BuildDetails
): Page {
  return [
    titleBlock(plan),
    whatPupilsFindHard(plan),
    whatSchoolsDo(plan),
    sheetGuide(sheets),
    whatWasRead(plan),
    aboutTheData(details),
  ].reduce((page, add) => add(page), emptyPage);
}

/**
 * The first page: what pupils find hard and what schools do in their words, what each sheet is for,
 * what was read and where it went, and what became of the data.
 */
export function startHereSheet(
  plan: TrustPlan,
  sheets: readonly SheetDeclaration[],
  details: BuildDetails
): SheetDeclaration {
  const { parts, heights }: { parts: readonly SheetPart[]; heights: Page['heights'] } = partsOf(
    plan,
    sheets,
    details
  );
  return {
    id: SHEET_IDS.startHere,
    name: 'Start here',
    visibility: 'visible',
    tabColour: COLOURS.accent,
    showGridlines: false,
    zoom: 100,
    columns,
    rowHeights: new Map(heights),
    freeze: null,
    parts,
    print: printLandscape(null),
  };
}
