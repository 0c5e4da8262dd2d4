import { answerCall } from './answerCall';
import type { Reply, Request } from './messages';

/** What a worker's own scope offers; TypeScript's DOM library describes a window's instead. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (reply: Reply) => void;
}

const scope = self as unknown as WorkerScope;

async function answer({ id, call, ask }: Request): Promise<void> {
  try {
    const progress = (at: { done: number; of: number; what: string }): void => {
      scope.postMessage({ id, type: 'progress', progress: at });
    };
    scope.postMessage({ id, type: 'answer', answer: await answerCall(call, ask, progress) });
  } catch (error) {
    scope.postMessage({ id, type: 'failed', message: String(error) });
  }
}

let before: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  before = before.then(() => answer(data));
};
