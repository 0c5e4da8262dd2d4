import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/grid/workbook';
import { collectPacks } from '../../../src/operations/collectPacks';
import { editedPack, schoolEdit, typedTexts } from './schoolEdits';
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
const returned = fc.array(fc.tuple(fc.nat({ max: 100 }), edits), { minLength: 1, maxLength: 3 });
type Returned = readonly (readonly [number, readonly import('./schoolEdits').SchoolEdit[]])[];

const formsOf = (each: Returned): readonly WorkbookSnapshot[] =>
  each.flatMap(([nth, edited]) => {
    const pack = packs[nth % packs.length];
    return pack ? [editedPack(pack, edited)] : [];
  });

const text = (workbook: WorkbookSnapshot): string => JSON.stringify(valuesOf(workbook));

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
            for (const typed of typedTexts(form, edited)) expect(after).toContain(typed.trim());
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
          expect(text(collectedFast(once, forms))).toBe(text(once));
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
          const together = text(collectedFast(trust, forms));
          expect(text(collectedFast(trust, [...forms].reverse()))).toBe(together);
          let oneByOne = trust;
          for (const form of forms) oneByOne = collectedFast(oneByOne, [form]);
          expect(text(oneByOne)).toBe(together);
          let backwards = trust;
          for (const form of [...forms].reverse()) backwards = collectedFast(backwards, [form]);
          expect(text(backwards)).toBe(together);
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
