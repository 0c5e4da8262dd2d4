import { modelFromFile } from './host/files/modelFromFile';
import { createHost, type HostOptions, type StandInHost } from './host/createHost';
import type { Model } from './host/model/model';
import { newModel } from './host/model/newModel';
import { hashSheet } from './host/model/snapshot';
import { personAt, type Person } from './person';

/** What a page may say about the Excel that it wants, before this script runs. */
export interface StandInWishes {
  /** Sheets of the new workbook; one called Sheet1 where nothing is said. */
  readonly sheets?: readonly string[];
  readonly fileName?: string;
  /** A workbook file in base64 that is open in this Excel; `standInOpened` tells when it is. */
  readonly file?: string;
  readonly readOnly?: boolean;
  /** The workbook's structure is protected. */
  readonly protectedStructure?: boolean;
  /** A person is editing a cell. */
  readonly editingCell?: boolean;
  /** A workbook that another page's stand-in had open, to open the pane beside it again. */
  readonly model?: Model;
  readonly apiVersion?: string;
  /** Requirement sets beside ExcelApi that this Excel has or, with '', has not. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    /** Set before this script runs. */
    standInWishes?: StandInWishes;
    /** The stand-in that answers this window's Office.js. */
    standIn?: StandInHost;
    /** Settled when the wished file is open. */
    standInOpened?: Promise<void>;
    /** A hash of everything on each sheet, by the sheet's name. */
    standInHashes?: () => Readonly<Record<string, string>>;
    /** What the person in front of this Excel does. */
    standInPerson?: Person;
  }
}

function wishedModel({ sheets, fileName, readOnly, protectedStructure }: StandInWishes): Model {
  const model = newModel(sheets);
  if (fileName !== undefined) model.fileName = fileName;
  model.readOnly = readOnly ?? false;
  model.protection = protectedStructure ? { password: '' } : null;
  return model;
}

/**
 * Puts an answer off to a task of its own: Excel is another process, whose answers never come in the
 * task that asked. A message, since the browser slows timers that set timers.
 */
function inATaskOfItsOwn(): (act: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (act) => {
    waiting.push(act);
    port2.postMessage(null);
  };
}

/** A host as a page wishes it. */
export function wishedHost(wishes: StandInWishes): StandInHost {
  const options: HostOptions = {
    later: inATaskOfItsOwn(),
    ...(wishes.apiVersion === undefined ? {} : { apiVersion: wishes.apiVersion }),
    ...(wishes.requirementSets === undefined ? {} : { requirementSets: wishes.requirementSets }),
  };
  const host = createHost(wishes.model ?? wishedModel(wishes), options);
  host.editingCell = wishes.editingCell ?? false;
  return host;
}

/** Opens a file in a host that is there already; who follows the model's changes follows on. */
async function openFile(host: StandInHost, base64: string, fileName: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const opened = await modelFromFile(bytes, fileName);
  if (!opened.ok) throw new Error(opened.problem.sentence);
  Object.assign(host.model, opened.model, { feed: host.model.feed });
}

function install(wishes: StandInWishes): void {
  const host = wishedHost(wishes);
  const { file, fileName = 'Book1.xlsx' } = wishes;
  window.standIn = host;
  window.standInPerson = personAt(host);
  window.standInOpened = file === undefined ? Promise.resolve() : openFile(host, file, fileName);
  window.standInHashes = () =>
    Object.fromEntries(host.model.sheets.map((sheet) => [sheet.name, hashSheet(sheet)]));
  host.install(window);
}

if (typeof window !== 'undefined' && !window.standIn) install(window.standInWishes ?? {});
