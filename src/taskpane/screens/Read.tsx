import { usePaneState } from '../usePane';
import { FoundSources } from './read/FoundSources';
import { Welcome } from './read/Welcome';

/** Read: the first page while nothing was read, then what was found where. */
export function Read() {
  const { sources, reading } = usePaneState();
  return sources.length === 0 && reading.type === 'none' ? <Welcome /> : <FoundSources />;
}
