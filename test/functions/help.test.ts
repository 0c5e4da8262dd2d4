import { resolve } from 'node:path';
import * as functions from '../../src/functions/functions';
import { functionDocs, sampleCells, type FunctionDoc } from '../../tools/help/functionDocs.mjs';
import { helpPages } from '../../tools/help/helpPages.mjs';
import { helpIn } from '../../src/taskpane/view/functionHelp';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';

type Example = FunctionDoc['examples'][number];

const ROOT = resolve(__dirname, '../..');
const DOCS = functionDocs(ROOT);
const CELLS = sampleCells(ROOT);
const PAGES = helpPages(ROOT);

let office: OpenOffice;
beforeAll(async () => {
  office = await openInOffice();
  const { CustomFunctions: runtime } = office.window as unknown as {
    CustomFunctions: typeof CustomFunctions;
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
});
afterAll(() => office.close());

/** One argument of an example as Excel would hand it over: a range's cells, a text, a number, nothing. */
function argumentIn(text: string): unknown {
  const bare = text.trim();
  if (bare === '') return null;
  if (bare.startsWith('"')) return bare.slice(1, -1).replaceAll('""', '"');
  return CELLS[bare]?.rows ?? Number(bare);
}

function argumentsIn(formula: string): readonly unknown[] {
  const inside = /^=CPD\.[A-Z]+\((.*)\)$/.exec(formula)?.[1] ?? '';
  return (inside.match(/(?:"(?:[^"]|"")*"|[^",])*(?:,|$)/g) ?? [])
    .slice(0, -1)
    .map((part) => argumentIn(part.replace(/,$/, '')));
}

const BY_ID: ReadonlyMap<string, unknown> = new Map(
  Object.entries(functions).map(([name, own]) => [name.toUpperCase(), own])
);

function shown({ formula }: Example): readonly string[] {
  const id = /^=CPD\.([A-Z]+)\(/.exec(formula)?.[1] ?? '';
  const own = BY_ID.get(id) as (...args: readonly unknown[]) => unknown;
  const value = own(...argumentsIn(formula));
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) => (row.length === 1 && row[0] === '' ? '""' : row.join(' | ')));
}

describe('Help', () => {
  it('has a page for each of the fourteen functions, and a list of them', () => {
    expect(DOCS).toHaveLength(14);
    for (const { id } of DOCS)
      expect(PAGES.get(`help/${id.toLowerCase()}.html`)).toContain(`<h1>CPD.${id}</h1>`);
    for (const { id } of DOCS) expect(PAGES.get('help/functions.html')).toContain(`CPD.${id}`);
  });

  it.each(
    DOCS.flatMap(({ id, examples }) =>
      examples.map((example) => [id, example.formula, example] as const)
    )
  )('of CPD.%s is true: %s', (_, __, example) => {
    const rows = shown(example);
    example.gives.forEach((line, at) => {
      if (line.endsWith('…')) expect(rows[at]).toContain(line.slice(0, -1).trim());
      else expect(rows[at]).toBe(line);
    });
    expect(rows).toHaveLength(example.gives.length);
  });

  it('says the same in the pane, from one file', () => {
    const help = helpIn(JSON.parse(PAGES.get('help/help.json') ?? 'null')) ?? [];
    expect(help.map(({ id }) => id)).toEqual(DOCS.map(({ id }) => id));
    for (const { page, examples, signature } of help) {
      const text = PAGES.get(page) ?? '';
      expect(examples.length).toBeGreaterThan(0);
      for (const { formula } of examples)
        expect(text).toContain(formula.replaceAll('"', '&quot;').replaceAll('<', '&lt;'));
      expect(text).toContain(signature);
    }
  });

  it('gives every function an example and every argument a sentence', () => {
    for (const { examples, parameters } of DOCS) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { description } of parameters) expect(description).toMatch(/\w/);
    }
  });

  it('asks nobody else for anything and runs nothing', () => {
    for (const [name, text] of PAGES) {
      expect({ name, found: /https?:|<script|<iframe|<img/i.test(text) }).toEqual({
        name,
        found: false,
      });
    }
  });
});
