import { openBridge, refusal, type Line } from './bridge/openBridge';
import { requirementSets, windowExternal, type RequirementSets } from './bridge/windowExternal';
import { openCommands, type Commands } from './commands';
import { openEvents } from './events/openEvents';
import {
  openCustomFunctions,
  type CustomFunctions,
  type FunctionResult,
} from './functions/customFunctions';
import { planFaults, type Faults } from './faults';
import { openJournal, type Journal } from './journal';
import { actingAs } from './model/changes';
import type { Model } from './model/model';
import { newModel } from './model/newModel';
import { NO_CALCULATOR, type Calculator } from './model/writeCells';
import { NEW_OBJECTS } from './objects/newObjects';
import { range } from './objects/range';
import { workbook } from './objects/workbook';
import { worksheet } from './objects/worksheet';
import type { WireAnswer, WireBatch } from './requests/protocol';
import { runBatch, type Around } from './requests/runBatch';
import type { Kept, Surroundings } from './requests/contracts';
import { followKept, openSession } from './requests/session';

/** How the host is to be. */
export interface HostOptions {
  /** The ExcelApi version that it says it has; newer members are refused. Default 1.18. */
  readonly apiVersion?: string;
  /** Other requirement sets and their versions; '' takes one away that the host has by itself. */
  readonly requirementSets?: RequirementSets;
  /** Who calculates formulas; by default nobody, and new formulas give 0. */
  readonly calculate?: Calculator;
  /** How an answer is put off; by default to after the code that asked. */
  readonly later?: (act: () => void) => void;
  /** How events are put off; by default to a task of their own, after the answer. */
  readonly eventsLater?: (act: () => void) => void;
}

/** A stand-in for Excel that one window's Office.js talks to. */
export interface StandInHost {
  readonly model: Model;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly surroundings: Surroundings;
  /** The cells' side of custom functions. */
  readonly functions: CustomFunctions;
  /** While a person edits a cell requests are refused, or wait where they say so (`delayForCellEdit`). */
  editingCell: boolean;
  /** Puts the host on a window, before Office.js is loaded there. */
  install(window: object): void;
  /** Changes the workbook as somebody else, at another computer. */
  asAnotherPerson<Result>(act: (model: Model) => Result): Result;
  /** Changes the workbook as the person in front of this Excel. */
  asPerson<Result>(act: (model: Model) => Result): Result;
  /** Calls a custom function as one cell would. Calling many together is `functions.callAll`. */
  callFunction(name: string, args: readonly unknown[], address?: string): Promise<FunctionResult>;
  /** Presses a button of the ribbon; resolves when the add-in says that it is done. */
  runCommand(functionName: string, buttonId?: string): Promise<void>;
  /** The pane is opened again in the same window after a planned fault cut it off. */
  reopen(): void;
  /** The pane is gone: nothing is heard and nothing answered any more. */
  close(): void;
}

const DEFAULTS = {
  apiVersion: '1.18',
  requirementSets: {} as RequirementSets,
  calculate: NO_CALCULATOR,
  later: (act: () => void) => queueMicrotask(act),
  eventsLater: (act: () => void): void => void setTimeout(act, 0),
};

const OBJECTS = { range, worksheet };

type Settled = typeof DEFAULTS;
type Follow = Parameters<Model['feed']['followers']['add']>[0];

const nothingKept = (): Kept => ({
  references: new Map(),
  lastReference: 0,
  registered: new Map(),
  enableEvents: true,
});

const newSurroundings = (
  customFunctionResults: Surroundings['customFunctionResults']
): Surroundings => ({
  createdWorkbooks: [],
  paneState: 'Hidden',
  startupBehavior: 'None',
  customFunctionResults,
});

/** Runs batches as the add-in would in Excel. */
function batchRunner(
  model: Model,
  parts: { options: Settled; kept: Kept; surroundings: Surroundings; around: Around }
): (batch: WireBatch) => WireAnswer {
  const { options, kept, surroundings, around } = parts;
  const roots = { workbook: workbook(model), newObjects: NEW_OBJECTS };
  return (batch) =>
    actingAs(model, 'addin', () => {
      const session = openSession({ ...options, model, kept, surroundings, objects: OBJECTS });
      try {
        return runBatch(batch, session, { roots, around });
      } finally {
        session.close();
      }
    });
}

/** Puts the two objects on a window that Office.js looks for when it loads. */
function installOn(
  window: object,
  parts: { model: Model; options: Settled; line: Line; commands: Commands }
): void {
  const { apiVersion, requirementSets: others } = parts.options;
  const external = windowExternal({
    sets: requirementSets(apiVersion, others),
    documentUrl: parts.model.fileName,
    common: parts.commands.common,
  });
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  Object.defineProperty(window, '_richApiNativeBridge', {
    value: parts.line.bridge,
    configurable: true,
  });
}

/** A host over a workbook model. */
export function createHost(model: Model = newModel(), given: HostOptions = {}): StandInHost {
  const options: Settled = { ...DEFAULTS, ...given };
  const [journal, faults, commands] = [openJournal(), planFaults(), openCommands()];
  const functions = openCustomFunctions((message) => line.tell(message));
  const kept = nothingKept();
  let editing = false;
  const surroundings = newSurroundings((results) => functions.takeResults(results));
  const around: Around = {
    before: (_action, index) => faults.pass(index, 'before'),
    after: (_action, index) => faults.pass(index, 'after'),
  };
  const line = openBridge({
    journal,
    faults,
    later: options.later,
    answer: batchRunner(model, { options, kept, surroundings, around }),
    waits: () => editing,
    refusesAll: () =>
      editing ? refusal('InvalidOperationInCellEditMode', 'A person is editing a cell.') : null,
  });
  const follow: Follow = (sheet, shift) => followKept(kept, sheet, shift);
  model.feed.followers.add(follow);
  const stopEvents = openEvents({
    model,
    kept,
    tell: (message) => line.tell(message),
    later: options.eventsLater,
    selectionChanged: () => commands.selectionChanged(),
  });
  const host: StandInHost = {
    model,
    journal,
    faults,
    surroundings,
    functions,
    get editingCell() {
      return editing;
    },
    set editingCell(now) {
      editing = now;
      if (!now) line.resume();
    },
    install: (window) => installOn(window, { model, options, line, commands }),
    asAnotherPerson: (act) => actingAs(model, 'other', () => act(model)),
    asPerson: (act) => actingAs(model, 'person', () => act(model)),
    async callFunction(name, args, address) {
      const call = address === undefined ? { name, args } : { name, args, address };
      const [result] = await functions.callAll([call]);
      return result ?? { ok: false, error: '#N/A', message: '' };
    },
    runCommand: (functionName, buttonId = functionName) => commands.run(functionName, buttonId),
    reopen: () => line.reopen(),
    close() {
      line.cut();
      stopEvents();
      model.feed.followers.delete(follow);
    },
  };
  return host;
}
