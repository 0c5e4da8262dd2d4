import type { TrustPlan } from '../plan/trustPlan';
import type { SheetDeclaration } from './declaration';
import type { BuildDetails } from './settings';
import { aboutTheData } from './startHere/aboutTheData';
import { inOrder } from './startHere/page';
import { startHerePage } from './startHere/pageSheet';
import { sheetGuide } from './startHere/sheetGuide';
import { titleBlock } from './startHere/titleBlock';
import { whatPupilsFindHard, whatSchoolsDo } from './startHere/sharedPicture';
import { whatWasRead } from './startHere/whatWasRead';

/**
 * The first page: what pupils find hard and what schools do in their words, what each sheet is for,
 * what was read and where it went, and what became of the data.
 */
export function startHereSheet(
  plan: TrustPlan,
  sheets: readonly SheetDeclaration[],
  details: BuildDetails
): SheetDeclaration {
  return startHerePage(
    inOrder(
      titleBlock(plan),
      whatPupilsFindHard(plan),
      whatSchoolsDo(plan),
      sheetGuide(sheets),
      whatWasRead(plan),
      aboutTheData(details)
    )
  );
}
