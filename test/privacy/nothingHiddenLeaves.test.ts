import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DIMENSION_IDS } from '../../src/readiness/dimensions';
import { DEFAULT_PARAMETERS } from '../../src/readiness/parameters';
import type { Answers } from '../../src/readiness/person';
import { scoreSchool } from '../../src/readiness/scoreSchool';
import { OUR_SURVEY } from '../../src/vocabulary/ourSurvey';
import { ran } from '../cli/ran';
import {
  HIDDEN_SCHOOL,
  OPEN_SCHOOLS,
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
  const [packs, collected] = [join(own, 'packs'), join(own, 'collected.xlsx')];
  mkdirSync(packs);
  const structure = await ran('structure', trust, '-o', built);
  const sent = await ran('packs', built, '-d', packs);
  const forms = readdirSync(packs)
    .sort()
    .map((file) => join(packs, file));
  const printed = {
    structure,
    packs: sent,
    collect: await ran('collect', built, ...forms, '-o', collected),
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
  return Object.fromEntries([
    ...texts,
    ...prefixed('built', built),
    ...prefixed('shared', shared),
    ...prefixed('collected', collected),
    ...forms.flatMap((form) => prefixed(basename(form), form)),
  ]);
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

describe('A school’s pack', () => {
  const SCHOOLS = [...OPEN_SCHOOLS, THIN_SCHOOL, HIDDEN_SCHOOL];
  const packs = new Map<string, Readonly<Record<string, string>>>();
  let own = '';
  beforeAll(async () => {
    own = join(folder, 'packs-of-a-trust');
    mkdirSync(join(own, 'packs'), { recursive: true });
    const built = join(own, 'built.xlsx');
    await ran('structure', await privateTrust(own, UNMISTAKABLE), '-o', built);
    expect((await ran('packs', built, '-d', join(own, 'packs'))).code).toBe(0);
    for (const name of readdirSync(join(own, 'packs'))) {
      const school = SCHOOLS.find((each) => name.includes(each)) ?? name;
      packs.set(school, partsOf(join(own, 'packs', name)));
    }
  });
  const each = () =>
    [...packs].flatMap(([school, parts]) =>
      Object.entries(parts).map(([part, text]) => ({ school, part, text }))
    );
  const holding = (words: RegExp | string) =>
    each().flatMap(({ school, part, text }) =>
      (typeof words === 'string' ? text.includes(words) : words.test(text))
        ? [`${school}: ${part}`]
        : []
    );

  it('is there for every school', () => {
    expect([...packs.keys()].sort()).toEqual([...SCHOOLS].sort());
  });

  it('names no other school, in no part, hidden or not', () => {
    for (const [school, parts] of packs)
      for (const other of SCHOOLS.filter((name) => name !== school))
        expect(Object.entries(parts).filter(([, text]) => text.includes(other))).toEqual([]);
  });

  it('holds no survey answer, name, e-mail address or comment', () => {
    expect(holding(/zephyrine|trust\.example|staff room is too cold/i)).toEqual([]);
    for (const { text } of OUR_SURVEY) expect(holding(text)).toEqual([]);
  });

  it('holds no note or remark of the trust', () => {
    expect(holding(/fell apart|Remark:/)).toEqual([]);
    expect(holding(/Carried over|Worth asking|Not used, and why/)).toEqual([]);
  });

  it('holds no author, path, source or file of the trust’s, and no time', () => {
    expect(holding(/Trust\.xlsx|built\.xlsx/)).toEqual([]);
    expect(holding(own)).toEqual([]);
    expect(holding(/<dc:creator>[^<]|lastModifiedBy>[^<]|dcterms:(?:created|modified)/)).toEqual(
      []
    );
    expect(each().filter(({ part }) => /comment|vml|external|custom/i.test(part))).toEqual([]);
  });

  it('holds its own readiness only where it may be shown', () => {
    const shown = holding('Your readiness').map((place) => place.split(':')[0]);
    expect(new Set(shown)).toEqual(new Set([...OPEN_SCHOOLS, THIN_SCHOOL]));
  });

  it('counts no empty boxes, and neither does the workbook that it comes back to', () => {
    expect(holding(/\b\d+ (?:empty|open|unanswered|missing) (?:box|question)/i)).toEqual([]);
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
