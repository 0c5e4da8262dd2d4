import { functionDocs, sampleCells } from './functionDocs.mjs';

const escaped = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const page = (title, body) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const fileOf = ({ id }) => `${id.toLowerCase()}.html`;

function signature({ id, parameters }) {
  const names = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return `=CPD.${id}(${names.join(', ')})`;
}

const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .filter((each) => each.trim() !== '')
    .map((each) => `<p>${escaped(each)}</p>`)
    .join('\n');

function argumentsTable({ parameters }) {
  const rows = parameters.map(
    ({ name, isOptional, description }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${escaped(description)}${isOptional ? ' <em>May be left out.</em>' : ''}</td></tr>`
  );
  return `<table class="arguments"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

const grid = (rows, caption, shown = true) =>
  `<div class="cells" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>${shown ? `<caption>${escaped(caption)}</caption>` : ''}<tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell ?? '')}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

/** The ranges that a formula names, each once. */
const rangesIn = (formula, cells) => Object.keys(cells).filter((range) => formula.includes(range));

const rowsGiven = (gives) =>
  gives.map((line) => (line === '""' ? ['(nothing: an empty text)'] : line.split(' | ')));

function exampleParts({ formula, gives }, cells) {
  const given = rangesIn(formula, cells).map((range) =>
    grid(cells[range].rows, `${range}: ${cells[range].title}`)
  );
  return [
    ...given,
    `<p><code>${escaped(formula)}</code> gives</p>`,
    grid(rowsGiven(gives), 'What the cells show', false),
  ].join('\n');
}

function functionPage(doc, cells) {
  const body = [
    '<nav><a href="functions.html">All functions</a></nav>',
    `<h1>CPD.${doc.id}</h1>`,
    `<p class="lead">${escaped(doc.description)}</p>`,
    `<p><code>${escaped(signature(doc))}</code></p>`,
    '<h2>What you give it</h2>',
    argumentsTable(doc),
    `<h2>What you get</h2>\n<p>${escaped(doc.gives)}</p>`,
    `<h2>${doc.examples.length === 1 ? 'An example' : 'Examples'}</h2>`,
    ...doc.examples.map((example) => exampleParts(example, cells)),
    ...(doc.remarks === '' ? [] : ['<h2>Good to know</h2>', paragraphs(doc.remarks)]),
    '<h2>If the cell shows an error</h2>',
    '<p>Point at the cell, or at the small triangle in its corner: the message says which argument it is about, where, and what to do. #VALUE! is an argument that cannot be used; #N/A is something that is not there, or that may not be shown.</p>',
    '<p>#NAME? means that Excel does not know the add-in here. What Trellis builds holds values, so that it can be read without.</p>',
  ];
  return page(`CPD.${doc.id}`, body.join('\n'));
}

function indexPage(docs) {
  const items = docs.map(
    (doc) =>
      `<dt><a href="${fileOf(doc)}">CPD.${doc.id}</a></dt><dd>${escaped(doc.description)}</dd>`
  );
  return page(
    'Functions',
    `<h1>Functions</h1>\n<p class="lead">Type any of these in a cell. Each explains itself in Excel’s formula builder, and here.</p>\n<dl>\n${items.join('\n')}\n</dl>`
  );
}

const CSS = `:root { color-scheme: light dark; --ink: #24302f; --quiet: #5b6968; --paper: #ffffff; --soft: #e6f0ee; --line: #c9d6d3; --accent: #1f5f5b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efee; --quiet: #a9b8b6; --paper: #1b2221; --soft: #25312f; --line: #40504d; --accent: #8fd3cb; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { margin: .5rem 0 0; color: var(--accent); font-size: 1.6rem; }
h2 { margin: 1.75rem 0 .5rem; color: var(--accent); font-size: 1.1rem; }
.lead { font-size: 1.05rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { background: var(--soft); padding: .1rem .3rem; border-radius: .2rem; font: .95em Consolas, monospace; }
table { border-collapse: collapse; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
caption { color: var(--quiet); font-size: .875rem; text-align: left; padding-bottom: .25rem; }
.cells { overflow-x: auto; margin: .5rem 0 1rem; }
.cells td { border: 1px solid var(--line); }
dt { margin-top: .75rem; font-weight: 600; }
dd { margin: 0; }
`;

/** An example as the pane shows it: the cells that it speaks of, and what it gives, row by row. */
function exampleHelp({ formula, gives }, cells) {
  const texts = (rows) => rows.map((row) => row.map((cell) => String(cell ?? '')));
  return {
    formula,
    given: rangesIn(formula, cells).map((range) => ({
      caption: `${range}: ${cells[range].title}`,
      rows: texts(cells[range].rows),
    })),
    gives: rowsGiven(gives),
  };
}

/** What the pages say, for the pane: the same words from the same docstrings. */
function functionHelp(doc, cells) {
  const { id, description, parameters, gives, remarks, examples } = doc;
  return {
    id,
    signature: signature(doc),
    description,
    parameters,
    gives,
    remarks: remarks.split(/\n\s*\n/).filter((each) => each.trim() !== ''),
    examples: examples.map((example) => exampleHelp(example, cells)),
    page: `help/${fileOf(doc)}`,
  };
}

/** Every help page by its place in the bundle: one a function, a list of all, their look, and the same for the pane. */
export function helpPages(root) {
  const docs = functionDocs(root);
  const cells = sampleCells(root);
  return new Map([
    ['help/functions.html', indexPage(docs)],
    ['help/help.css', CSS],
    ['help/help.json', JSON.stringify(docs.map((doc) => functionHelp(doc, cells)))],
    ...docs.map((doc) => [`help/${fileOf(doc)}`, functionPage(doc, cells)]),
  ]);
}
