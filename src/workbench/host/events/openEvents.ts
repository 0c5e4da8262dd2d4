import type { Model } from '../model/model';
import { range } from '../objects/range';
import type { Kept } from '../requests/contracts';
import { eventsOf, type FiredEvent } from './eventMessages';
import { eventKey } from './eventNumbers';

/** The category of event messages on the bridge. */
const CATEGORY = 65_536;

/** The number of "something else is selected" (`workbook.onSelectionChanged`), told unasked. */
const SELECTION_CHANGED = 2;

/** What the firing of events needs. */
export interface EventParts {
  readonly model: Model;
  readonly kept: Kept;
  /** Sends to Office.js. */
  readonly tell: (message: unknown) => void;
  /** Puts the firing off to after the request that caused it was answered. */
  readonly later: (act: () => void) => void;
  /** Tells the older API that something else is selected. */
  readonly selectionChanged: () => void;
}

/** A reference to where an event happened, so that its arguments lead to a range. */
function referenceId({ place }: FiredEvent, kept: Kept): string | undefined {
  if (!place) return undefined;
  kept.lastReference += 1;
  const id = `event-${kept.lastReference}`;
  kept.references.set(id, range({ sheet: place.sheet, block: place.block }));
  return id;
}

/** Fires the events that the add-in registered, whoever changes the workbook. Gives how to stop. */
export function openEvents(parts: EventParts): () => void {
  const { model, kept } = parts;
  let due: unknown[] = [];

  const flush = (): void => {
    const entries = due;
    due = [];
    parts.tell({ type: 3, message: { entries } });
  };

  const push = (entry: { messageType: number; targetId: string; message: string }): void => {
    if (due.length === 0) parts.later(flush);
    due.push({ messageCategory: CATEGORY, ...entry });
  };

  const fire = (event: FiredEvent): void => {
    const targets = event.targets.filter((target) =>
      kept.registered.has(eventKey(event.id, target))
    );
    if (targets.length === 0) return;
    const message = JSON.stringify({ ...event.says, referenceId: referenceId(event, kept) });
    for (const targetId of targets) push({ messageType: event.id, targetId, message });
  };

  const listener: Parameters<typeof model.feed.listeners.add>[0] = (told) => {
    if (!kept.enableEvents) return;
    if (kept.registered.size > 0) for (const event of eventsOf(told)) fire(event);
    if (told.change.type === 'selection' || told.change.type === 'sheet-activated') {
      push({ messageType: SELECTION_CHANGED, targetId: '', message: '{}' });
      parts.later(parts.selectionChanged);
    }
  };
  model.feed.listeners.add(listener);
  return () => model.feed.listeners.delete(listener);
}
