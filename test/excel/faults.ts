import type { OfficeFacts } from '../../src/excel/excelHost';
import type { LivePlan } from '../../src/operations/live/livePlan';
import type { Fault, FaultPlace } from '../../src/workbench/host/faults';
import type { Model } from '../../src/workbench/host/model/model';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';
import { seededNumbers } from '../bench/seededNumbers';
import { portOf } from './liveTrust';
import { difference, putBack, saved, shownDifference, type SavedModel } from './modelCopies';

/** A place and what goes wrong there. */
export interface PlannedFault {
  readonly place: FaultPlace;
  readonly fault: Fault;
}

/** An operation on a workbook, ready to be carried out again and again. */
export interface Scenario {
  readonly office: OpenOffice;
  readonly model: Model;
  readonly plan: LivePlan;
  /** How large requests may grow. */
  readonly pace: Pick<OfficeFacts, 'pieceBytes'>;
  /** The workbook before, to be put back after each try. */
  readonly before: SavedModel;
  /** The workbook once all is done. */
  readonly done: SavedModel;
  /** How many actions each request has, when nothing goes wrong. */
  readonly actions: readonly number[];
}

/** How a try ended once the next pane had repaired what was left. */
export interface Ended {
  readonly as: 'as before' | 'done' | 'neither';
  /** What is wrong; empty where all is well. */
  readonly wrong: readonly string[];
}

/** Carries an operation out once, to know what it comes to, and takes all back. */
export async function scenarioOf(
  model: Model,
  plan: LivePlan,
  pace: Scenario['pace'] = {}
): Promise<Scenario> {
  const before = saved(model);
  const office = await openInOffice(model);
  await portOf(office, pace).apply(plan);
  const actions = office.host.journal.entries.map((entry) => entry.actions.length);
  const done = saved(model);
  putBack(model, before);
  return { office, model, plan, pace, before, done, actions };
}

const CODES = ['GeneralException', 'AccessDenied', 'ItemNotFound', 'InvalidArgument'];

/** Every place of an operation: before and after each action of each request. */
export function allPlaces(actions: readonly number[]): readonly FaultPlace[] {
  return actions.flatMap((count, request) =>
    Array.from({ length: count }, (_, action) => action).flatMap((action) =>
      (['before', 'after'] as const).map((when) => ({ request, action, when }))
    )
  );
}

/** A refusal at a place, with one of Excel's codes. */
export const refusedAt = (place: FaultPlace): PlannedFault => ({
  place,
  fault: { kind: 'refuse', code: CODES[(place.request + place.action) % CODES.length] ?? '' },
});

/** Every fault that can be: each action of each request, before and after it, refused or cut off. */
export function allFaults(actions: readonly number[]): readonly PlannedFault[] {
  return allPlaces(actions).flatMap((place) => [
    refusedAt(place),
    { place, fault: { kind: 'drop' } },
  ]);
}

/** Some of many, the same ones for the same seed, spread over all requests. */
export function someOf<Item>(all: readonly Item[], count: number, seed: number): readonly Item[] {
  const next = seededNumbers(seed);
  return Array.from({ length: Math.min(count, all.length) }, () => {
    const item = all[Math.floor(next() * all.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  });
}

/** How a workbook stands after a fault and its repair. */
export function endOf({ model, before, done }: Scenario): Ended {
  const change = difference(before, model);
  if (change === null) return { as: 'as before', wrong: [] };
  const lack = shownDifference(done, model);
  if (lack === null) return { as: 'done', wrong: [] };
  return { as: 'neither', wrong: [`not as before: ${change}; not done either: ${lack}`] };
}

/** Lets the pane be closed in the middle: an answer that never comes is waited for no longer. */
const soon = (): Promise<'cut off'> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve('cut off');
    }, 0);
  });

async function whenCutOff(office: OpenOffice, running: Promise<unknown>): Promise<void> {
  // The host answers in microtasks; once no request has come for some turns, none is to be answered.
  let quiet = 0;
  let seen = -1;
  let over = false;
  void running.then(() => (over = true));
  while (!over && quiet < 5) {
    await soon();
    quiet = office.host.faults.requests === seen ? quiet + 1 : 0;
    seen = office.host.faults.requests;
  }
}

async function endOfRunning({ office, plan, pace }: Scenario): Promise<string> {
  const outcome = portOf(office, pace)
    .apply(plan)
    .then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : String(error))
    );
  await whenCutOff(office, outcome);
  return Promise.race([outcome, soon()]);
}

/**
 * Carries a scenario out with faults, then lets the next pane repair what is left. Leaves the workbook
 * as it was.
 */
export async function tryWith(scenario: Scenario, faults: readonly PlannedFault[]): Promise<Ended> {
  const { office, model, before } = scenario;
  office.host.faults.reset();
  for (const { place, fault } of faults) office.host.faults.at(place, fault);
  const ended = await endOfRunning(scenario);
  office.host.faults.reset();
  office.host.reopen();
  const { as, wrong } = await repairLater(scenario, ended);
  putBack(model, before);
  return { as, wrong: wrong.map((words) => `${words} (${ended}; ${JSON.stringify(faults)})`) };
}

async function repairLater(scenario: Scenario, ended: string): Promise<Ended> {
  const settled = ended === 'done' || ended.includes('Everything is as it was before');
  // What was said to be put right must be so without any repair.
  const early = settled ? endOf(scenario).wrong : [];
  const port = portOf(scenario.office, scenario.pace);
  const unfinished = await port.unfinished();
  await port.repair();
  const left = await port.unfinished();
  const end = endOf(scenario);
  return {
    as: end.as,
    wrong: [
      ...early,
      ...(settled && unfinished !== null ? ['a marker stands although all was put right'] : []),
      ...(left === null ? [] : ['a marker stands after the repair']),
      ...end.wrong,
    ],
  };
}

/** A place, and how many follow it in its request at which the workbook is still the same. */
export interface DifferentPlace {
  readonly place: FaultPlace;
  readonly alike: number;
}

/**
 * The places of an operation that are worth a try: where the workbook is not what it was at the place
 * before, and the first of each request. Failing at any other gives the same workbook to the same code.
 */
export async function differentPlaces(scenario: Scenario): Promise<readonly DifferentPlace[]> {
  const { office, model, before } = scenario;
  const places: { place: FaultPlace; alike: number }[] = [];
  let was = before;
  let isTold = false;
  const listen = (): void => {
    isTold = true;
  };
  model.feed.listeners.add(listen);
  office.host.faults.reset();
  office.host.faults.watch((place) => {
    const last = places.at(-1);
    // Comparing is slow, and the host tells of every change (`snapshot.test.ts`).
    const isAlike = !isTold || difference(was, model) === null;
    isTold = false;
    if (last?.place.request === place.request && isAlike) last.alike += 1;
    else {
      places.push({ place, alike: 0 });
      was = saved(model);
    }
  });
  await endOfRunning(scenario);
  office.host.faults.reset();
  model.feed.listeners.delete(listen);
  putBack(model, before);
  return places;
}

/**
 * Carries a scenario out once and, at each place, keeps the workbook as a pane that is closed there
 * leaves it; then lets the next pane repair each. The same as cutting each off, since of a closed pane
 * nothing is left but the workbook, and many times as quick.
 */
export async function cutOffAt(
  scenario: Scenario,
  places: readonly FaultPlace[]
): Promise<readonly Ended[]> {
  const { office, model, before } = scenario;
  const wanted = new Set(places.map((place) => JSON.stringify(place)));
  const left: { readonly place: string; readonly workbook: SavedModel }[] = [];
  office.host.faults.reset();
  office.host.faults.watch((at) => {
    const place = JSON.stringify(at);
    if (wanted.has(place)) left.push({ place, workbook: saved(model) });
  });
  await endOfRunning(scenario);
  office.host.faults.reset();
  const ends: Ended[] = [];
  for (const { place, workbook } of left) {
    putBack(model, workbook);
    const { as, wrong } = await repairLater(scenario, 'cut off');
    ends.push({ as, wrong: wrong.map((words) => `${words} (cut off; ${place})`) });
  }
  putBack(model, before);
  return ends;
}
