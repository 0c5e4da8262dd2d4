import type { LivePlan } from '../../src/operations/live/livePlan';
import type { Fault, FaultPlace } from '../../src/workbench/host/faults';
import type { Model } from '../../src/workbench/host/model/model';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';
import { seededNumbers } from '../bench/seededNumbers';
import { portOf } from './liveTrust';
import { modelText } from './modelOf';

/** A place and what goes wrong there. */
export interface PlannedFault {
  readonly place: FaultPlace;
  readonly fault: Fault;
}

/** An operation on a workbook, ready to be carried out again and again. */
export interface Scenario {
  readonly model: Model;
  readonly plan: LivePlan;
  /** The workbook before, to be put back after each try. */
  readonly saved: SavedModel;
  /** Whether the workbook is as it is once all is done. */
  readonly isDone: () => boolean;
}

type SavedModel = Omit<Model, 'feed'>;

/** A copy of a workbook that nothing else changes. */
export function saved(model: Model): SavedModel {
  return structuredClone({ ...model, feed: undefined });
}

/** Makes an open workbook what it was when it was saved. */
export function putBack(model: Model, was: SavedModel): void {
  Object.assign(model, structuredClone(was), { feed: model.feed });
}

/** How many actions each request of an operation has, when nothing goes wrong. */
export async function actionsOf(scenario: Scenario): Promise<readonly number[]> {
  const office = await openInOffice(scenario.model);
  office.host.journal.clear();
  await portOf(office).apply(scenario.plan);
  const counts = office.host.journal.entries.map(({ actions }) => actions.length);
  office.close();
  putBack(scenario.model, scenario.saved);
  return counts;
}

const CODES = ['GeneralException', 'AccessDenied', 'ItemNotFound', 'InvalidArgument'];

/** Every fault that can be: each action of each request, before and after it, refused or cut off. */
export function allFaults(counts: readonly number[]): readonly PlannedFault[] {
  return counts.flatMap((actions, request) =>
    Array.from({ length: actions }, (_, action) => action).flatMap((action) =>
      (['before', 'after'] as const).flatMap((when): readonly PlannedFault[] => [
        {
          place: { request, action, when },
          fault: { kind: 'refuse', code: CODES[(request + action) % CODES.length] ?? '' },
        },
        { place: { request, action, when }, fault: { kind: 'drop' } },
      ])
    )
  );
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

/** What is wrong with a workbook after a fault and its repair; empty where all is well. */
export function faultsFound(scenario: Scenario, before: readonly string[]): readonly string[] {
  const now = modelText(scenario.model);
  const asBefore = JSON.stringify(now) === JSON.stringify(before);
  if (asBefore || scenario.isDone()) return [];
  const names = scenario.model.sheets.map(({ name }) => name).join(', ');
  const part = before.findIndex((text, at) => now[at] !== text);
  const [was = '', is = ''] = [before[part], now[part]];
  const at = [...was].findIndex((letter, place) => is[place] !== letter);
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  return [`neither as before nor done: ${names}; was ${around(was)}; is ${around(is)}`];
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
  void running.then(
    () => (over = true),
    () => (over = true)
  );
  while (!over && quiet < 5) {
    await soon();
    quiet = office.host.faults.requests === seen ? quiet + 1 : 0;
    seen = office.host.faults.requests;
  }
}

/**
 * Carries a scenario out with faults, then lets the next pane repair what is left; gives what is wrong
 * then. Leaves the workbook as it was saved.
 */
export async function tryWith(
  scenario: Scenario,
  faults: readonly PlannedFault[]
): Promise<readonly string[]> {
  const before = modelText(scenario.model);
  const office = await openInOffice(scenario.model);
  for (const { place, fault } of faults) office.host.faults.at(place, fault);
  const running = portOf(office).apply(scenario.plan);
  const outcome = running.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error))
  );
  await whenCutOff(office, running);
  office.close();
  const ended = await Promise.race([outcome, soon()]);
  const found = await repairLater(scenario, before, ended);
  putBack(scenario.model, scenario.saved);
  return found.map((words) => `${words} (${ended}; ${JSON.stringify(faults)})`);
}

async function repairLater(
  scenario: Scenario,
  before: readonly string[],
  ended: string
): Promise<readonly string[]> {
  const settled = ended === 'done' || ended.includes('Everything is as it was before');
  // What was said to be put right must be so without any repair.
  const early = settled ? faultsFound(scenario, before) : [];
  const next = await openInOffice(scenario.model);
  const port = portOf(next);
  const unfinished = await port.unfinished();
  await port.repair();
  const left = await port.unfinished();
  next.close();
  return [
    ...early,
    ...(settled && unfinished !== null ? ['a marker stands although all was put right'] : []),
    ...(left === null ? [] : ['a marker stands after the repair']),
    ...faultsFound(scenario, before),
  ];
}
