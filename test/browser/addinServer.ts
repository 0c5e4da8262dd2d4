import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files of a folder over http on this machine. */
export interface FileServer {
  /** Where it answers, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The folder of a bundle, built first where it is missing or older than its sources. */
export function builtBundle(bundle: string): string {
  const script = resolve(ROOT, 'tools/build/fresh.mjs');
  const env = { ...process.env };
  // A developer's own address and switches are no part of what is tested.
  delete env['TRELLIS_URL'];
  return execFileSync(process.execPath, [script, bundle], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(folder, normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/** Serves the files of a folder, and nothing else, on a free port of this machine. */
export async function serveFolder(folder: string): Promise<FileServer> {
  const server = createServer((request, response) => {
    answer(folder, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** The built add-in, served as a trust's web server would serve it. */
export async function serveAddin(): Promise<FileServer> {
  return serveFolder(builtBundle('addin'));
}
