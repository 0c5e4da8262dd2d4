import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

const ROOT = resolve(__dirname, '../..');
const FILES = ['readiness.ts', 'plan.ts', 'calendar.ts'].map((file) =>
  resolve(ROOT, 'src/functions', file)
);

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: unknown;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

/** The table of docs/functions.md: what saved workbooks rely on. */
const WRITTEN = readFileSync(resolve(ROOT, 'docs/functions.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, parameters, gives] = /^\| `([A-Z]+)` \| ([^|]+) \| ([^|]+) \|/.exec(line) ?? [];
    return id ? [{ id, parameters: parameters?.trim() ?? '', gives: gives?.trim() ?? '' }] : [];
  });

describe('The functions that saved workbooks rely on', () => {
  let made: readonly Declared[] = [];
  beforeAll(async () => {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(FILES, true);
    expect(errors).toEqual([]);
    made = (JSON.parse(metadataJson) as { readonly functions: readonly Declared[] }).functions;
  });

  it('are the fourteen of the table, with its arguments in its order', () => {
    expect(WRITTEN).toHaveLength(14);
    expect(
      made.map(({ id, parameters, result }) => ({
        id,
        parameters: parameters
          .map(({ name, optional }) => (optional ? `[${name}]` : name))
          .join(', '),
        gives: `${result.type ?? 'any'}${result.dimensionality === 'matrix' ? ' matrix' : ''}`,
      }))
    ).toEqual(WRITTEN);
  });

  it('are explained to the formula builder, every argument too, each with a page of its own', () => {
    for (const { id, name, description, helpUrl, parameters } of made) {
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(40);
      expect(description).not.toContain('\n');
      expect(helpUrl).toMatch(new RegExp(`/help/${id.toLowerCase()}\\.html$`));
      for (const each of parameters) expect((each.description ?? '').length).toBeGreaterThan(6);
    }
  });

  it('are never volatile, and stay what they are without streaming', () => {
    expect(made.filter(({ options }) => options !== undefined)).toEqual([]);
  });
});
