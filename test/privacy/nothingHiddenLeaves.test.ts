import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DIMENSION_IDS } from '../../src/readiness/dimensions';
import { DEFAULT_PARAMETERS } from '../../src/readiness/parameters';
import type { Answers } from '../../src/readiness/person';
import { scoreSchool } from '../../src/readiness/scoreSchool';
import { OUR_SURVEY } from '../../src/vocabulary/ourSurvey';
import { ran } from '../cli/ran';
import {
  HIDDEN_SCHOOL,
  OTHERWISE,
  privateTrust,
  THIN_SCHOOL,
  thinAnswers,
  UNMISTAKABLE,
  type Secrets,
} from './privateTrust';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-privacy-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Every part of a workbook as text: sheets (hidden ones too), shared strings, names, notes, properties. */
function partsOf(path: string): Readonly<Record<string, string>> {
  const parts = unzipSync(readFileSync(path));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** Everything that leaves a trust with these secrets: files part by part, and what is printed. */
async function outputsOf(
  name: string,
  secrets: Secrets
): Promise<Readonly<Record<string, string>>> {
  const own = join(folder, name);
  mkdirSync(own);
  const trust = await privateTrust(own, secrets);
  const [built, shared] = [join(own, 'built.xlsx'), join(own, 'shared.xlsx')];
  const printed = {
    structure: await ran('structure', trust, '-o', built),
    share: await ran('share', built, '-o', shared),
    readiness: await ran('readiness', trust),
    json: await ran('readiness', trust, '--json'),
    hidden: await ran('readiness', trust, '--explain', HIDDEN_SCHOOL),
    thin: await ran('readiness', trust, '--explain', THIN_SCHOOL, '--json'),
    check: await ran('check', trust),
  };
  const texts = Object.entries(printed).map(([command, { code, printed: text, said }]) => {
    expect({ command, code }).toEqual({ command, code: 0 });
    return [command, (text + said.join()).replaceAll(own, '')] as const;
  });
  const prefixed = (file: string, path: string) =>
    Object.entries(partsOf(path)).map(([part, text]) => [`${file}: ${part}`, text] as const);
  return Object.fromEntries([...texts, ...prefixed('built', built), ...prefixed('shared', shared)]);
}

const questions = OUR_SURVEY.map(({ dimension, reversed }) => ({
  dimension: dimension === 'other' ? null : dimension,
  reversed,
}));
/** A school's scores as they would be if nothing were kept back. */
const bare = (people: readonly Answers[], staff: number) =>
  scoreSchool(
    { questions, scale: { lowest: 1, highest: 5 }, people, staff },
    { ...DEFAULT_PARAMETERS, minimumReplies: 1 }
  );

describe('Nothing that is hidden leaves', () => {
  const outputs: {
    own?: Readonly<Record<string, string>>;
    other?: Readonly<Record<string, string>>;
  } = {};
  beforeAll(async () => {
    outputs.own = await outputsOf('own', UNMISTAKABLE);
    outputs.other = await outputsOf('other', OTHERWISE);
  });
  const own = () => outputs.own ?? {};

  it('looks through every kind of part', () => {
    const names = Object.keys(own()).join('\n');
    for (const part of [
      'sharedStrings',
      'workbook.xml',
      'comments',
      'docProps/core',
      'docProps/app',
    ])
      expect(names).toContain(
        `built: ${part === 'docProps/core' || part === 'docProps/app' ? '' : 'xl/'}${part}`
      );
    expect(names).toContain('shared: xl/sharedStrings');
    expect(own().readiness).toContain('4 replies so far; results appear at 5.');
    expect(own()['built: xl/sharedStrings.xml']).toContain('4 replies so far');
  });

  it('finds no hidden score, margin or mean, to two decimals or as it is', () => {
    const hidden = bare(UNMISTAKABLE.hiddenSchool, 24);
    const thin = bare(thinAnswers(UNMISTAKABLE), 23);
    expect(hidden.base).toBeCloseTo(61.4583, 4);
    expect(thin.dimensions.involvement.score).toBeCloseTo(61.4583, 4);
    const secrets = [
      hidden.base,
      hidden.score,
      ...DIMENSION_IDS.map((id) => hidden.dimensions[id].score),
      thin.base,
      thin.score,
      thin.margin,
      thin.dimensions.involvement.score,
      thin.dimensions.involvement.margin,
    ].flatMap((value) => (value === null || Number.isInteger(value * 2) ? [] : [value]));
    expect(secrets.length).toBeGreaterThanOrEqual(6);
    for (const [place, text] of Object.entries(own()))
      for (const secret of secrets)
        for (const form of [secret.toFixed(2), String(Math.floor(secret * 100) / 100)])
          expect({ place, form, found: text.includes(form) }).toEqual({
            place,
            form,
            found: false,
          });
  });

  it('finds no respondent: no name, e-mail address or comment', () => {
    for (const [place, text] of Object.entries(own()))
      expect({ place, found: /zephyrine|staff room is too cold/i.test(text) }).toEqual({
        place,
        found: false,
      });
  });

  it('is the same to the last byte whatever the hidden answers, names and comments are', () => {
    expect(Object.keys(outputs.other ?? {})).toEqual(Object.keys(own()));
    for (const [place, text] of Object.entries(own()))
      expect({ place, same: outputs.other?.[place] === text }).toEqual({ place, same: true });
  });

  it('leaves nothing to work a hidden score out from', () => {
    const { schools, trust } = JSON.parse(own().json ?? '') as {
      readonly schools: readonly {
        readonly school: string;
        readonly base: number | null;
        readonly score: number | null;
        readonly margin: number | null;
        readonly dimensions: Readonly<Record<string, { readonly score: number | null }>>;
      }[];
      readonly trust: { readonly score: number; readonly schools: number };
    };
    const thin = schools.find(({ school }) => school === THIN_SCHOOL);
    // Eight times the mean less the seven that are shown would be the eighth.
    expect([thin?.base, thin?.score, thin?.margin]).toEqual([null, null, null]);
    expect(
      Object.values(thin?.dimensions ?? {}).filter(({ score }) => score !== null)
    ).toHaveLength(7);
    // The trust's mean times its schools less the schools that are shown leaves nothing over.
    const shown = schools.flatMap(({ score }) => score ?? []);
    expect(trust.schools).toBe(shown.length);
    const left = trust.score * trust.schools - shown.reduce((sum, score) => sum + score, 0);
    expect(left).toBeCloseTo(0, 9);
  });
});

describe('The copy to share', () => {
  it('holds built sheets as values and nothing of sources, remarks, memory or lists', async () => {
    const own = join(folder, 'copy');
    mkdirSync(own);
    const [built, shared] = [join(own, 'built.xlsx'), join(own, 'shared.xlsx')];
    await ran('structure', await privateTrust(own, UNMISTAKABLE), '-o', built);
    expect(Object.values(partsOf(built)).join()).toContain('fell apart in week two');
    const { printed } = await ran('share', built, '-o', shared);
    const parts = partsOf(shared);
    const all = Object.values(parts).join('\n');
    expect(all).toContain('cannot yet read aloud fluently');
    expect(all).not.toMatch(/fell apart|Carried over|Worth asking|Trust\.xlsx|Minimum of replies/);
    expect(all).not.toMatch(/<f>|<f |state="(very)?[hH]idden"|TrellisMemory/);
    expect(Object.keys(parts).filter((name) => /comment|vml|external|custom/i.test(name))).toEqual(
      []
    );
    expect(printed).toContain('Stays home');
    expect(printed).toContain('How, column "Notes"');
  });

  it('is refused for a workbook that Trellis did not build, with what to do', async () => {
    const own = join(folder, 'plain');
    mkdirSync(own);
    const trust = await privateTrust(own, UNMISTAKABLE);
    const { code, said } = await ran('share', trust, '-o', join(own, 'out.xlsx'));
    expect({ code, said: said.join() }).toEqual({
      code: 1,
      said: expect.stringContaining('trellis structure'),
    });
  });

  it('never writes over the workbook that it is a copy of', async () => {
    const own = join(folder, 'same');
    mkdirSync(own);
    const trust = await privateTrust(own, UNMISTAKABLE);
    expect((await ran('share', trust, '-o', trust)).code).toBe(3);
  });
});
