import type { SourceStage } from '../state/sourceStage';
import type { SourceId } from '../worker/messages';
import type { EffectContext } from './context';

interface AddedFile {
  readonly id: SourceId;
  readonly name: string;
  readonly file: File;
}

/** The files that were added: kept as handles, so that they can be read again after a stop. */
export interface AddedFiles {
  /** Adds files as sources; tells how many are new, and which were here already. */
  readonly add: (files: readonly File[]) => {
    readonly added: number;
    readonly known: readonly string[];
  };
  readonly forget: (id: SourceId) => void;
  /** Brings to the worker what it does not hold; a file that can't be read is refused by itself. */
  readonly bring: () => Promise<void>;
}

/** A file that was added, and how far it has come. */
export interface ComingFile {
  readonly id: SourceId;
  readonly name: string;
  readonly stage: SourceStage;
}

/** Who is told of the files. */
export interface FilesTold {
  /** The start of the files' ids, which no other files have. */
  readonly start: string;
  readonly added: (files: readonly ComingFile[]) => void;
  readonly cameOn: (id: SourceId, stage: SourceStage) => void;
}

const signature = ({ name, size, lastModified }: File): string =>
  `${name}|${String(size)}|${String(lastModified)}`;

/** Two different files of one name get numbers, so that what came from which stays plain. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  for (let nth = 2; ; nth++) {
    const other = `${stem} (${String(nth)})${ending}`;
    if (!taken.has(other)) return other;
  }
}

/** The files that a person adds, and how they get to the worker. */
export function addedFiles(
  { worker }: Pick<EffectContext, 'worker'>,
  { start, added: tellAdded, cameOn }: FilesTold
): AddedFiles {
  const files = new Map<SourceId, AddedFile>();
  const held = new Map<SourceId, number>();
  let last = 0;

  const bringOne = async ({ id, name, file }: AddedFile): Promise<void> => {
    cameOn(id, { type: 'reading', progress: null });
    const bytes = await file.arrayBuffer();
    const answer = await worker.ask('readFile', { source: id, name, bytes }, { transfer: [bytes] });
    held.set(id, worker.generation());
    cameOn(
      id,
      answer.ok
        ? { type: 'read', sheets: answer.sheets }
        : { type: 'refused', sentence: answer.sentence }
    );
  };

  return {
    add: (chosen) => {
      const here = new Set([...files.values()].map(({ file }) => signature(file)));
      const names = new Set([...files.values()].map(({ name }) => name));
      const fresh = chosen.filter((file) => !here.has(signature(file)));
      const added = fresh.map((file): AddedFile => {
        const name = freeName(file.name, names);
        names.add(name);
        return { id: `${start}-${String(++last)}`, name, file };
      });
      for (const each of added) files.set(each.id, each);
      tellAdded(added.map(({ id, name }) => ({ id, name, stage: { type: 'waiting' } })));
      const known = chosen.filter((file) => here.has(signature(file))).map(({ name }) => name);
      return { added: added.length, known };
    },
    forget: (id) => {
      files.delete(id);
      held.delete(id);
    },
    bring: async () => {
      for (const each of files.values())
        if (held.get(each.id) !== worker.generation()) await bringOne(each);
    },
  };
}
