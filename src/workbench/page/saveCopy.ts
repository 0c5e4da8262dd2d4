import { couldNotSave, saved } from '../../text/workbench';
import { withoutSpills, type SpilledPlaces } from '../bridge/results';
import { fileFromModel } from '../host/files/fileFromModel';
import type { Model } from '../host/model/model';
import { askBeforeSaving, copyName, download } from './files';

/** What is saved, and what of the opened file a copy leaves out, in words. */
export interface CopyParts {
  readonly model: Model;
  readonly spills: SpilledPlaces;
  readonly leftOut: readonly string[];
}

/** Saves a copy into the downloads, after asking where it leaves something out. Says what came of it. */
export async function saveCopy(
  { model, spills, leftOut }: CopyParts,
  say: (words: string) => void
): Promise<void> {
  if (leftOut.length > 0 && !(await askBeforeSaving(leftOut))) return;
  const name = copyName(model.fileName);
  try {
    download(await withoutSpills(model, spills, () => fileFromModel(model)), name);
    say(saved(name));
  } catch (error) {
    say(couldNotSave(error instanceof Error ? error.message : String(error)));
  }
}
