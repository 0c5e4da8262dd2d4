import type { PaneEvent } from './events';
import type { Source } from './state';

/** Sources that were still being read when a person stopped are waiting again. */
const stopped = (source: Source): Source =>
  source.stage.type === 'reading' ? { ...source, stage: { type: 'waiting' } } : source;

/** The sources after an event. */
export function reduceSources(sources: readonly Source[], event: PaneEvent): readonly Source[] {
  switch (event.type) {
    case 'sources added': {
      const known = new Set(sources.map(({ id }) => id));
      return [...sources, ...event.sources.filter(({ id }) => !known.has(id))];
    }
    case 'source taken out':
      return sources.filter(({ id }) => id !== event.id);
    case 'source came on':
      return sources.map((source) =>
        source.id === event.id ? { ...source, stage: event.stage } : source
      );
    case 'cancelled':
      return sources.map(stopped);
    default:
      return sources;
  }
}
