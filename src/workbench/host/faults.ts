import { HostError } from './rules/hostError';

/** A place in the talk between add-in and Excel: requests and their actions, counted from 0. */
export interface FaultPlace {
  readonly request: number;
  readonly action: number;
  /** Before the action has its effect, or after. */
  readonly when: 'before' | 'after';
}

/** What goes wrong: a refusal with a code, or the pane closes and no answer ever comes. */
export type Fault = { readonly kind: 'refuse'; readonly code: string } | { readonly kind: 'drop' };

/** Thrown where the connection drops in the middle of a batch. */
export class Dropped extends Error {}

/** Where tests make things go wrong. Requests are counted from the last `reset`. */
export interface Faults {
  /** Makes an action fail, once. */
  at(place: FaultPlace, fault: Fault): void;
  /** Does something just before a request is run: somebody else changes the workbook. */
  beforeRequest(request: number, act: () => void): void;
  /** Told of every place that is passed, until the next `reset`: a test looks at the workbook there. */
  watch(passed: (place: FaultPlace) => void): void;
  /** Forgets everything planned and counts requests from 0 again. */
  reset(): void;
  /** Requests since the last `reset`. */
  readonly requests: number;
}

/** Faults with what the host calls. */
export interface PlannedFaults extends Faults {
  startRequest(): void;
  pass(action: number, when: FaultPlace['when']): void;
}

/** A plan in which nothing goes wrong yet. */
export function planFaults(): PlannedFaults {
  const planned = new Map<string, Fault>();
  const acts = new Map<number, (() => void)[]>();
  let started = 0;
  let watcher: ((place: FaultPlace) => void) | null = null;
  const key = ({ request, action, when }: FaultPlace): string => `${request}/${action}/${when}`;
  return {
    at(place, fault) {
      planned.set(key(place), fault);
    },
    beforeRequest(request, act) {
      acts.set(request, [...(acts.get(request) ?? []), act]);
    },
    watch(passed) {
      watcher = passed;
    },
    reset() {
      watcher = null;
      planned.clear();
      acts.clear();
      started = 0;
    },
    get requests() {
      return started;
    },
    startRequest() {
      const request = started;
      started += 1;
      const due = acts.get(request) ?? [];
      acts.delete(request);
      for (const act of due) act();
    },
    pass(action, when) {
      const place = { request: started - 1, action, when };
      watcher?.(place);
      const fault = planned.get(key(place));
      if (!fault) return;
      planned.delete(key(place));
      if (fault.kind === 'drop') throw new Dropped();
      throw new HostError(fault.code, 'A planned fault.');
    },
  };
}
