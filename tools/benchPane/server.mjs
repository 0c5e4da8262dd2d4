// What the pane's benchmark serves: built folders, and Excel's stand-in as a worker.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Where the worker with the stand-in is. */
export const HOST_WORKER = '/hostWorker.js';

/** The stand-in in a worker: its work and its memory are no part of the pane's, as Excel's are not. */
const HOST_WORKER_SCRIPT = `
self.window = self;
self.onmessage = ({ data: wishes }) => {
  self.standInWishes = wishes;
  importScripts('/standIn.js');
  const bridge = self._richApiNativeBridge;
  bridge.onMessageFromHost = (text) => self.postMessage({ text });
  self.onmessage = ({ data }) => bridge.sendMessageToHost(data);
  self.standInOpened.then(() => self.postMessage({ opened: true }));
};
`;

function answer(folders, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === HOST_WORKER) {
    response.writeHead(200, { 'Content-Type': TYPES['.js'] });
    return response.end(HOST_WORKER_SCRIPT);
  }
  const file = folders.map((folder) => join(folder, pathname)).find((path) => existsSync(path));
  if (file === undefined || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  return response.end(readFileSync(file));
}

/** Serves the folders on a free port of this machine; `url` ends without a slash. */
export function serve(folders) {
  const server = createServer((request, response) => answer(folders, request, response));
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({ url: `http://localhost:${server.address().port}`, close: () => server.close() })
    );
  });
}
