import type { LivePlan } from '../../operations/live/livePlan';
import type { DrawContext } from '../draw/canvas';
import { asFailure, OfficeFailure } from '../officeFailure';
import { send, type Pace } from '../requests';
import { checkStanding, type Checked } from './check';
import { finishPlan } from './finish';
import { drawContext } from './drawing';
import { closeJournal, findMarker, openJournal, type Journal } from './journal';
import { countedRequests, makeChanges, type ChangeCount } from './makeChanges';
import { undoChanges } from './undo';

/** What this Excel is and can, as far as a repair has to know. */
export interface Here extends Pick<Pace, 'pieceBytes'> {
  readonly notes: DrawContext['notes'];
}

/** What this Excel is and can, and what is open in it, as far as drawing has to know. */
export interface Surroundings extends Here {
  readonly file: string;
}

function journalOf(
  { operation, finish, sheetNames }: LivePlan,
  { before, undo, names }: Checked,
  { file, notes }: Surroundings
): Journal {
  const drawing = { file, notes, sources: [...names.values()], sheetNames };
  return { operation, phase: 'changing', before, undo, finish, drawing };
}

/**
 * Puts right whatever an operation left, forwards or backwards as its marker says; nothing where there
 * is no marker but a journal's sheet without one, which goes.
 */
export async function repairWorkbook(
  context: Excel.RequestContext,
  { notes, ...pace }: Here
): Promise<void> {
  const { marker, journal, sheetStands: stands } = await findMarker(context);
  if (marker !== null && journal !== null) {
    const repair = marker.repair === 'clean' ? undoChanges : finishPlan;
    // What was begun in another Excel may be finished in this one.
    const here = { ...journal, drawing: { ...journal.drawing, notes } };
    await repair(context, here, { ...pace, sheetStands: stands });
    return;
  }
  if (!stands) return;
  closeJournal(context, { sheetStands: true, markerStands: false });
  await send(context);
}

/** After a failure: takes back what was done or does the rest, and says which in the failure. */
async function putRight(
  context: Excel.RequestContext,
  error: unknown,
  around: Surroundings
): Promise<never> {
  try {
    await repairWorkbook(context, around);
  } catch {
    throw asFailure(error, 'to be repaired');
  }
  throw asFailure(error, 'everything is as before');
}

/** Whether a failure came after everything new stood and the rest was done all the same. */
async function finishedAfterAll(
  context: Excel.RequestContext,
  around: Surroundings
): Promise<boolean> {
  try {
    const { marker } = await findMarker(context);
    if (marker?.repair !== 'finish') return false;
    await repairWorkbook(context, around);
    return true;
  } catch {
    return false;
  }
}

interface Changing {
  readonly checked: Checked;
  readonly journal: Journal;
  readonly follow: Pace;
  readonly sheetStands: boolean;
}

async function changeAll(
  context: Excel.RequestContext,
  plan: LivePlan,
  { checked, journal, follow, sheetStands }: Changing
): Promise<void> {
  const of = plan.changes.length + plan.finish.length;
  const count: ChangeCount = {
    prepared: 0,
    made: (done, what) => follow.progress?.({ done, of, what }),
  };
  const requests = countedRequests(context, plan, { follow, count });
  const drawing = drawContext(requests, journal.drawing);
  const takeBack = await makeChanges(plan, { ...drawing, count, checked });
  if (takeBack === null) return;
  await undoChanges(context, { ...journal, undo: takeBack }, { sheetStands });
  throw new OfficeFailure('changed meanwhile', 'everything is as before');
}

/**
 * Carries out a plan in the open workbook, all of it or nothing. First everything is compared with what
 * was read; then a journal and a marker are written; then the changes are made, and whatever cannot be
 * taken back comes last. Where anything fails, what was done is taken back or, once everything new
 * stands, the rest is done. A pane that is closed in the middle leaves the marker for `repairWorkbook`.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: LivePlan,
  { around, follow }: { readonly around: Surroundings; readonly follow: Pace }
): Promise<void> {
  const checked = await checkStanding(context, plan, { around, follow });
  const journal = journalOf(plan, checked, around);
  let sheetStands = false;
  try {
    ({ sheetStands } = await openJournal(context, journal));
    await send(context, follow);
    await changeAll(context, plan, { checked, journal, follow, sheetStands });
  } catch (error) {
    if (error instanceof OfficeFailure && error.kept === 'everything is as before') throw error;
    await putRight(context, error, around);
  }
  try {
    await finishPlan(context, journal, { ...follow, sheetStands });
  } catch (error) {
    if (!(await finishedAfterAll(context, around))) await putRight(context, error, around);
  }
  const all = plan.changes.length + plan.finish.length;
  follow.progress?.({ done: all, of: all, what: '' });
}
