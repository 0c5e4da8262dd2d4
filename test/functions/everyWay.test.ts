import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';
import { CASES, type FunctionCase } from './cases';

const FILES = ['readiness.ts', 'plan.ts', 'calendar.ts'].map((file) =>
  resolve(__dirname, '../../src/functions', file)
);

interface Declared {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}
type Shown =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

let office: OpenOffice;
let declared: ReadonlyMap<string, Declared>;
let byId: ReadonlyMap<string, (...args: unknown[]) => unknown>;
let runtime: typeof CustomFunctions;

beforeAll(async () => {
  office = await openInOffice();
  // The functions throw the real runtime's own error, so that one is put where they look for it.
  runtime = (office.window as unknown as { CustomFunctions: typeof CustomFunctions })
    .CustomFunctions;
  Object.assign(globalThis, { CustomFunctions: runtime });
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(FILES, true);
  expect(errors).toEqual([]);
  const made = JSON.parse(metadataJson) as { readonly functions: readonly Declared[] };
  declared = new Map(made.functions.map((each) => [each.id, each]));
  const named = functions as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  byId = new Map(
    associate.flatMap(({ id, functionName }) => {
      const own = named[functionName];
      return own ? [[id, own] as const] : [];
    })
  );
  for (const [id, own] of byId) runtime.associate(id, own);
});

afterAll(() => office.close());

/** A case's arguments in the order of the generated metadata; what is left out is null, as in Excel. */
function argumentsOf({ id, args }: FunctionCase): readonly unknown[] {
  const { parameters } = declared.get(id) ?? { parameters: [] };
  const names = parameters.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(args)));
  for (const { name, optional } of parameters) if (!optional) expect(args).toHaveProperty(name);
  return names.map((name) => args[name] ?? null);
}

function called(
  own: ((...args: unknown[]) => unknown) | undefined,
  args: readonly unknown[]
): Shown {
  try {
    return { ok: true, value: own?.(...args) };
  } catch (problem) {
    if (!(problem instanceof runtime.Error)) throw problem;
    return { ok: false, error: String(problem.code), message: problem.message ?? '' };
  }
}

function check(shown: Shown, { error, gives, says = [] }: FunctionCase): void {
  if (error === undefined) {
    expect(shown).toEqual({ ok: true, value: gives });
    return;
  }
  if (shown.ok) throw new Error(`gave ${JSON.stringify(shown.value)} and no error`);
  expect(shown.error).toBe(error);
  for (const words of says) expect(shown.message).toContain(words);
}

const named = CASES.map((each) => [`CPD.${each.id} ${each.title}`, each] as const);

describe('Called by its name, as a program does', () => {
  it.each(named)('%s', (_, each) => {
    check(called(byId.get(each.id), argumentsOf(each)), each);
  });
});

describe('Called with what is left out as undefined and as null', () => {
  it.each(named)('%s', (_, each) => {
    const args = argumentsOf(each).map((arg) => arg ?? undefined);
    const optional = declared.get(each.id)?.parameters.map((parameter) => parameter.optional) ?? [];
    const given = args.map((arg, at) => (arg === undefined && !optional[at] ? null : arg));
    check(called(byId.get(each.id), given), each);
  });
});

describe("Called through the add-in's real runtime", () => {
  let shown: readonly Shown[] = [];
  beforeAll(async () => {
    const calls = CASES.map((each) => ({ name: each.id, args: argumentsOf(each) }));
    shown = await office.host.functions.callAll(calls);
  });
  it.each(CASES.map((each, at) => [`CPD.${each.id} ${each.title}`, each, at] as const))(
    '%s',
    (_, each, at) => {
      const own = shown[at];
      if (!own) throw new Error('nothing came back');
      check(own, each);
    }
  );
});
