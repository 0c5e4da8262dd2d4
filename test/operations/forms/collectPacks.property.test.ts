import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/grid/workbook';
import { collectPacks } from '../../../src/operations/collectPacks';
import { editedPack, schoolEdit, typedTexts, type SchoolEdit } from './schoolEdits';
import { allTexts, collectedFast, packsOf, trustBook, valuesOf } from './trustBook';

/** A seeded short form in the ordinary suite; `FORMS_RUNS=2000` is the full one, `FORMS_SEED` another. */
const RUNS = Number(process.env.FORMS_RUNS ?? 10);
const OPTIONS = { numRuns: RUNS, seed: Number(process.env.FORMS_SEED ?? 20260112) };
const LONGEST = 60_000 + RUNS * 2_000;

let trust: WorkbookSnapshot;
let packs: readonly WorkbookSnapshot[];
let before: string;
beforeAll(async () => {
  trust = await trustBook();
  packs = [...(await packsOf(trust)).values()];
  // What Trellis remembers is hashes, and nothing that anybody wrote.
  before = allTexts({
    ...trust,
    sheets: trust.sheets.filter(({ visibility }) => visibility !== 'veryHidden'),
  });
});

const edits = fc.array(schoolEdit, { maxLength: 8 });
const anyForms = fc.array(fc.tuple(fc.nat({ max: 100 }), edits), { minLength: 1, maxLength: 3 });
/** Forms of one school whose edits meet in a few boxes, now and then with the same words. */
const oneSchools = fc
  .tuple(fc.nat({ max: 100 }), fc.array(edits, { minLength: 2, maxLength: 3 }))
  .map(([school, forms]) => forms.map((own) => [school, own.map(crowded)] as const));
const returned: fc.Arbitrary<Returned> = fc.oneof(anyForms, oneSchools);
type Returned = readonly (readonly [number, readonly SchoolEdit[]])[];

function crowded(edit: SchoolEdit): SchoolEdit {
  if (!('at' in edit)) return edit;
  const at = 20 + (edit.at % 5) * 4;
  return 'text' in edit ? { ...edit, at, text: edit.text.replace(/\d{3,}/, '') } : { ...edit, at };
}

const formsOf = (each: Returned): readonly WorkbookSnapshot[] =>
  each.flatMap(([nth, edited]) => {
    const pack = packs[nth % packs.length];
    return pack ? [editedPack(pack, edited)] : [];
  });

/** The cells in which two workbooks differ, so that a failure can be read. */
function differences(one: WorkbookSnapshot, other: WorkbookSnapshot): readonly string[] {
  const cells = (workbook: WorkbookSnapshot) =>
    new Map(
      valuesOf(workbook).flatMap(([name, values]) =>
        values.flatMap((line, row) =>
          line.flatMap((value, column) =>
            value === null ? [] : [[`${name} R${row + 1}C${column + 1}`, String(value)] as const]
          )
        )
      )
    );
  const [left, right] = [cells(one), cells(other)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((place) => left.get(place) !== right.get(place))
    .map((place) => `${place}: ${left.get(place) ?? '-'} <> ${right.get(place) ?? '-'}`);
}

describe('Whatever schools do to their forms', () => {
  it(
    'everything that they typed is afterwards in the workbook, or the file is said to be left out',
    () => {
      fc.assert(
        fc.property(returned, (each) => {
          const forms = formsOf(each);
          const operation = collectPacks(trust, forms);
          const taken = operation.files.map(({ school }) => school !== '');
          if (!taken.includes(true)) {
            expect(operation.validate().length).toBeGreaterThan(0);
            return;
          }
          const after = allTexts(collectedFast(trust, forms));
          each.forEach(([, edited], at) => {
            const form = forms[at];
            if (!form || taken[at] !== true) return;
            const lost = typedTexts(form, edited).filter((typed) => !after.includes(typed.trim()));
            expect(lost).toEqual([]);
          });
        }),
        OPTIONS
      );
    },
    LONGEST
  );

  it(
    'everything that the trust had is still there',
    () => {
      fc.assert(
        fc.property(returned, (each) => {
          const forms = formsOf(each);
          if (collectPacks(trust, forms).validate().length > 0) return;
          const after = new Set(
            collectedFast(trust, forms)
              .sheets.flatMap((s) => s.values.flat())
              .map(String)
          );
          const lost = before.split('\n').filter((line) => !allTextsHas(after, line));
          expect(lost).toEqual([]);
        }),
        OPTIONS
      );
    },
    LONGEST
  );

  it(
    'collecting the same forms again changes nothing',
    () => {
      fc.assert(
        fc.property(returned, (each) => {
          const forms = formsOf(each);
          if (collectPacks(trust, forms).validate().length > 0) return;
          const once = collectedFast(trust, forms);
          expect(differences(collectedFast(once, forms), once)).toEqual([]);
        }),
        OPTIONS
      );
    },
    LONGEST
  );

  it(
    'forms give the same workbook in any order, together or one by one',
    () => {
      fc.assert(
        fc.property(returned, (each) => {
          const forms = formsOf(each).filter(
            (form) => collectPacks(trust, [form]).validate().length === 0
          );
          if (forms.length === 0) return;
          const together = collectedFast(trust, forms);
          expect(differences(collectedFast(trust, [...forms].reverse()), together)).toEqual([]);
          let oneByOne = trust;
          for (const form of forms) oneByOne = collectedFast(oneByOne, [form]);
          expect(differences(oneByOne, together)).toEqual([]);
          let backwards = trust;
          for (const form of [...forms].reverse()) backwards = collectedFast(backwards, [form]);
          expect(differences(backwards, together)).toEqual([]);
        }),
        OPTIONS
      );
    },
    LONGEST
  );
});

/** Whether a line of the workbook before stands in some text after. */
function allTextsHas(after: ReadonlySet<string>, line: string): boolean {
  if (after.has(line)) return true;
  return [...after].some((value) => value.length > line.length && value.includes(line));
}
