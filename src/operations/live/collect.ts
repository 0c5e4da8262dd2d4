import type { WorkbookSnapshot } from '../../grid/workbook';
import { applyChoices, type BoxChoices } from '../../plan/collect/boxChoices';
import type { CollectState } from '../../plan/collect/collected';
import { whatCame, type SchoolCame } from '../../plan/collect/whatCame';
import { collectHereSentence, NOTHING_NEW, nothingToCollectHere } from '../../text/collecting';
import { bringForms, waiting, type CollectedFile } from '../collect/bringForms';
import { collectedParts } from '../collect/declareCollected';
import { matchForms } from '../collect/matchForm';
import { standingTrust } from '../collect/standingTrust';
import { collectIssues } from '../collectPacks';
import type { Standing } from '../merge/mergeWorkbook';
import type { OpenState } from '../ports';
import { collectedSheets, sheetsIssues } from './collectedSheets';
import type { LivePlan } from './livePlan';
import { expectedOf, planSomeSheets } from './planChanges';

/** What collecting in the open workbook starts from. */
export interface CollectInput {
  readonly state: OpenState;
  /** The returned files in the order in which they came. */
  readonly returned: readonly WorkbookSnapshot[];
  /** Whose words a person chose, by the line's key; the school's stand where nothing is chosen. */
  readonly choices: BoxChoices;
}

/** Collecting that is ready to be carried out: plain data, so that a worker can prepare it. */
export interface PlannedCollect {
  readonly live: LivePlan;
  /** Why nothing can be brought in; empty where it can. */
  readonly issues: readonly string[];
  /** What will be done, for the preview. */
  readonly sentence: string;
  /** In the order in which the files were given. */
  readonly files: readonly CollectedFile[];
  readonly schools: readonly SchoolCame[];
}

const sameState = (one: CollectState, other: CollectState): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function nothing({ state }: CollectInput, standing: Standing | null): LivePlan {
  const expected = expectedOf(state, standing);
  return { operation: 'collect', expected, changes: [], finish: [], sheetNames: new Map() };
}

/**
 * Prepares bringing returned forms into the open workbook. Pure: nothing is touched. The same forms a
 * second time give an empty plan.
 */
export function planCollect(input: CollectInput): PlannedCollect {
  const { state, returned, choices } = input;
  const trust = standingTrust(state.workbook);
  if (trust === null) {
    const issues = [nothingToCollectHere];
    return { live: nothing(input, null), issues, sentence: '', files: [], schools: [] };
  }
  const standing: Standing = { sheets: trust.sheets, memory: null };
  const matched = returned.flatMap((workbook) => matchForms(workbook, trust).map(waiting));
  const brought = bringForms(matched, trust.state);
  const after = applyChoices(brought.state, choices);
  const changed = collectedSheets(trust, collectedParts(trust, after));
  const schools = brought.files.flatMap(({ school }) => (school === '' ? [] : [school]));
  const unchanged = sameState(trust.state, after);
  return {
    live: unchanged
      ? nothing(input, standing)
      : planSomeSheets(state, { operation: 'collect', standing, ...changed }),
    issues: collectIssues(brought.files, () => sheetsIssues(changed, trust)),
    sentence: unchanged ? NOTHING_NEW : collectHereSentence(schools),
    files: brought.files,
    schools: whatCame(trust.state, brought.state, schools),
  };
}
