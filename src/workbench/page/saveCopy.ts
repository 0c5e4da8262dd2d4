import type { NotCarried } from '../../grid/wholeWorkbook';
import { couldNotSave, saved } from '../../text/workbench';
import { fileFromModel, notSaved } from '../host/files/fileFromModel';
import type { Model } from '../host/model/model';
import { askBeforeSaving, copyName, download } from './files';

/** What of a workbook is not carried, and where. */
export const inWords = ({ what, sheet }: NotCarried): string =>
  sheet ? `${what} on "${sheet}"` : what;

/** What is saved, and what of the opened file a copy leaves out, in words. */
export interface CopyParts {
  readonly model: Model;
  readonly leftOut: readonly string[];
}

/** Saves a copy into the downloads, after asking where it leaves something out. Says what came of it. */
export async function saveCopy(
  { model, leftOut }: CopyParts,
  say: (words: string) => void
): Promise<void> {
  const all = [...new Set([...leftOut, ...notSaved(model).map(inWords)])];
  if (all.length > 0 && !(await askBeforeSaving(all))) return;
  const name = copyName(model.fileName);
  try {
    download(await fileFromModel(model), name);
    say(saved(name));
  } catch (error) {
    say(couldNotSave(error instanceof Error ? error.message : String(error)));
  }
}
