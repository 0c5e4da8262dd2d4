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
  readonly add: (
    files: readonly File[],
    from: 'file' | 'sample'
  ) => { readonly added: number; readonly known: readonly string[] };
  readonly forget: (id: SourceId) => void;
  /** Brings to the worker what it does not hold; a file that can't be read is refused by itself. */
  readonly bring: () => Promise<void>;
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
export function addedFiles({ store, worker }: EffectContext): AddedFiles {
  const files = new Map<SourceId, AddedFile>();
  const held = new Map<SourceId, number>();
  let last = 0;

  const bringOne = async ({ id, name, file }: AddedFile): Promise<void> => {
    store.dispatch({ type: 'source came on', id, stage: { type: 'reading', progress: null } });
    const bytes = await file.arrayBuffer();
    const answer = await worker.ask('readFile', { source: id, name, bytes }, { transfer: [bytes] });
    held.set(id, worker.generation());
    const stage = answer.ok
      ? ({ type: 'read', sheets: answer.sheets } as const)
      : ({ type: 'refused', sentence: answer.sentence } as const);
    store.dispatch({ type: 'source came on', id, stage });
  };

  return {
    add: (chosen, from) => {
      const here = new Set([...files.values()].map(({ file }) => signature(file)));
      const names = new Set([...files.values()].map(({ name }) => name));
      const fresh = chosen.filter((file) => !here.has(signature(file)));
      const added = fresh.map((file): AddedFile => {
        const name = freeName(file.name, names);
        names.add(name);
        return { id: `file-${String(++last)}`, name, file };
      });
      for (const each of added) files.set(each.id, each);
      store.dispatch({
        type: 'sources added',
        sources: added.map(({ id, name }) => ({ id, name, from, stage: { type: 'waiting' } })),
      });
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
