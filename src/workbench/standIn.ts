import { createHost, type HostOptions, type StandInHost } from './host/createHost';
import { newModel, type Model } from './host/model/model';

/** What a page may say about the Excel that it wants, before this script runs. */
export interface StandInWishes {
  /** Sheets of the new workbook; one called Sheet1 where nothing is said. */
  readonly sheets?: readonly string[];
  readonly fileName?: string;
  readonly readOnly?: boolean;
  /** The workbook's structure is protected. */
  readonly protectedStructure?: boolean;
  /** A person is editing a cell. */
  readonly editingCell?: boolean;
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
  }
}

function wishedModel({ sheets, fileName, readOnly, protectedStructure }: StandInWishes): Model {
  const model = newModel(sheets);
  if (fileName !== undefined) model.fileName = fileName;
  model.readOnly = readOnly ?? false;
  model.protection = protectedStructure ? { password: '' } : null;
  return model;
}

/** A host as a page wishes it. */
export function wishedHost(wishes: StandInWishes): StandInHost {
  const options: HostOptions = {
    ...(wishes.apiVersion === undefined ? {} : { apiVersion: wishes.apiVersion }),
    ...(wishes.requirementSets === undefined ? {} : { requirementSets: wishes.requirementSets }),
  };
  const host = createHost(wishedModel(wishes), options);
  host.editingCell = wishes.editingCell ?? false;
  return host;
}

if (typeof window !== 'undefined' && !window.standIn) {
  window.standIn = wishedHost(window.standInWishes ?? {});
  window.standIn.install(window);
}
