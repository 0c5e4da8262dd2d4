import type { CallName, Progress, Reply, Request, WorkerCalls } from './messages';

/** What the worker said instead of an answer, or that its work was cancelled. */
export class WorkerFailure extends Error {
  constructor(
    readonly reason: 'cancelled' | 'failed',
    message: string
  ) {
    super(message);
    this.name = 'WorkerFailure';
  }
}

/** Asks the worker, from the pane. */
export interface WorkerClient {
  readonly ask: <Name extends CallName>(
    call: Name,
    ask: WorkerCalls[Name]['ask'],
    options?: AskOptions
  ) => Promise<WorkerCalls[Name]['answer']>;
  /** Stops whatever the worker is at, now; all that it kept is gone. */
  readonly stop: () => void;
  /** Which worker this is: it grows with each stop, so that one can tell that what was kept is gone. */
  readonly generation: () => number;
}

/** What goes with a question to the worker. */
export interface AskOptions {
  readonly progress?: (progress: Progress) => void;
  /** Buffers that move to the worker instead of being copied. */
  readonly transfer?: readonly ArrayBuffer[];
}

interface Waiting {
  readonly progress: (progress: Progress) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: WorkerFailure) => void;
}

/** As much of a `Worker` as the client uses. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A client that starts a worker when first asked, and a new one after each stop. */
export function workerClient(start: () => WorkerLike): WorkerClient {
  let worker: WorkerLike | null = null;
  let generation = 0;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const settle = (reply: Reply): void => {
    const asked = waiting.get(reply.id);
    if (!asked) return;
    if (reply.type === 'progress') {
      asked.progress(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if (reply.type === 'answer') asked.resolve(reply.answer);
    else asked.reject(new WorkerFailure('failed', reply.message));
  };
  const endAll = (reason: 'cancelled' | 'failed', message: string): void => {
    worker?.terminate();
    worker = null;
    generation += 1;
    const ended = [...waiting.values()];
    waiting.clear();
    for (const { reject } of ended) reject(new WorkerFailure(reason, message));
  };
  const running = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      settle(data);
    };
    worker.onerror = (event) => {
      endAll('failed', event.message);
    };
    return worker;
  };

  const ask: WorkerClient['ask'] = (call, asked, options = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, {
        progress: options.progress ?? (() => undefined),
        resolve: resolve as (answer: unknown) => void,
        reject,
      });
      const request: Request = { id, call, ask: asked };
      running().postMessage(request, [...(options.transfer ?? [])]);
    });
  return {
    ask,
    stop: () => {
      endAll('cancelled', 'stopped');
    },
    generation: () => generation,
  };
}

/** The pane's worker, in a part of its own that is loaded when it is first needed. */
export const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "reader" */ new URL('./main.ts', import.meta.url));
