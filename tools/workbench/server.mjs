import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Only this machine may ask: the workbench holds what a person opened in it. */
const HOST = '127.0.0.1';

/** The add-in's page and the script that Excel's web view is stood in for by. */
const ADDIN_PAGE = '/addin/taskpane.html';
const ATTACH = '<script src="../attach.js"></script>';

/** The folder and the file in it that an address means, or null. */
function fileOf({ pathname }, { root, folders }) {
  const places = [
    ['/addin/', folders.addin],
    ['/samples/', join(root, 'assets', 'samples')],
    ['/', folders.workbench],
  ];
  const [prefix, folder] = places.find(([start]) => pathname.startsWith(start));
  const file = join(folder, decodeURIComponent(pathname.slice(prefix.length)) || 'index.html');
  const isInside = file.startsWith(folder + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * The add-in's own page with one script before its first: there the workbench puts itself on the
 * window, as Excel does before it opens the page. The file itself stays as it was built.
 */
function addinPage(file) {
  return readFileSync(file, 'utf8').replace(/<head>/i, (head) => `${head}${ATTACH}`);
}

function answer(request, response, places) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(url, places);
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  if (url.pathname === ADDIN_PAGE) response.end(addinPage(file));
  else createReadStream(file).pipe(response);
}

/** Serves the workbench to this machine; gives its address and how to stop. Port 0 takes a free one. */
export function serveWorkbench({ root, folders, port }) {
  const server = createServer((request, response) => {
    answer(request, response, { root, folders });
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, HOST, () => {
      resolve({ url: `http://localhost:${server.address().port}/`, stop: () => server.close() });
    });
  });
}
