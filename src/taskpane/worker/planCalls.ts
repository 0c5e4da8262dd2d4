import { planBuild, type PlannedBuild } from '../../operations/live/build';
import { readinessOf } from '../../operations/readiness';
import { WORKBOOK_SOURCE } from '../state/state';
import { readinessView, type ReadinessView } from '../view/readinessView';
import type { KeptWorkbooks } from './keptWorkbooks';
import type { BuildAsk, Progress } from './messages';
import { readKept } from './readTrustCall';

type Tell = (progress: Progress) => void;

/** Prepares a build in the open workbook from all that is kept. */
export function planBuildCall(kept: KeptWorkbooks, ask: BuildAsk, tell: Tell): PlannedBuild {
  const { trust, workbooks } = readKept(kept, ask, tell);
  const found = readinessOf(workbooks, trust, ask.details.builtOn);
  return planBuild({
    reading: trust,
    readiness: found?.readiness ?? null,
    details: ask.details,
    state: kept.open(WORKBOOK_SOURCE),
  });
}

/** Scores the surveys among all that is kept. */
export function readinessCall(
  kept: KeptWorkbooks,
  ask: BuildAsk,
  tell: Tell
): ReadinessView | null {
  const { trust, workbooks } = readKept(kept, ask, tell);
  const found = readinessOf(workbooks, trust, ask.details.builtOn);
  return found === null ? null : readinessView(found.readiness);
}
