import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import type { CollectedForm, CollectedWhy } from '../../plan/collect/collected';
import { sentHash } from '../../plan/formKey';
import { sameWords } from '../../plan/sameWords';
import { readFormSheet } from '../../reading/form/readForm';
import type { LooseText, ReturnedForm, ReturnedWhy } from '../../reading/form/returnedForm';
import { matchSchool } from '../../reading/schoolNames/matchSchool';
import { boxName, isPackBase, readPackBase, type PackBase } from '../../sheets/form/packBase';
import {
  oldForm,
  noForm,
  PASSED_OVER,
  schoolFromStrands,
  strangeForm,
  withoutBase,
} from '../../text/collecting';
import { FORM_WORDS, PACK_PAGE, PACK_WORDS } from '../../text/schoolForm';
import { FORM_BOXES, WHY_LABELS } from '../../vocabulary/formBoxes';
import { matchStrands } from './matchStrands';
import type { StandingTrust } from './standingTrust';

/** A file that came back: a form of the trust's, or why it was left out. */
export type MatchedFile =
  | {
      readonly ok: true;
      readonly file: string;
      readonly form: CollectedForm;
      readonly sentences: readonly string[];
    }
  | { readonly ok: false; readonly file: string; readonly sentences: readonly string[] };

/** Texts that stand on every form, whatever the school. */
const FIXED: ReadonlySet<string> = new Set(
  [
    ...Object.values(FORM_WORDS),
    ...FORM_BOXES.map(({ label }) => label),
    ...Object.values(WHY_LABELS),
    ...PACK_PAGE.flat(),
    ...Object.values(PACK_WORDS).flatMap((text) => (typeof text === 'string' ? [text] : [])),
  ].map(sameWords)
);
const STRAND_HEADING = new RegExp(`^${FORM_WORDS.strand} \\d+$`, 'i');
/** Texts of a pack's page on a sheet before the sheet counts as that page. */
const FEWEST_ON_PAGE = 4;

function isFixed(text: string, { whys }: StandingTrust): boolean {
  const words = sameWords(text);
  return (
    words === '' ||
    FIXED.has(words) ||
    STRAND_HEADING.test(text.trim()) ||
    whys.some((why) => sameWords(why.name) === words)
  );
}

const textsOn = ({ values }: SheetSnapshot): readonly string[] =>
  values.flat().flatMap((value) => (typeof value === 'string' ? [value] : []));

/** What people wrote on the page that explains; `others` are the sheets that hold no form. */
function looseOnPages(
  others: readonly SheetSnapshot[],
  base: PackBase | null
): readonly LooseText[] {
  if (base === null) return [];
  return others
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet): readonly LooseText[] => {
      const texts = textsOn(sheet);
      const known = texts.filter((text) => base.texts.has(sentHash(text)));
      if (known.length < FEWEST_ON_PAGE) return [];
      return texts
        .filter((text) => !base.texts.has(sentHash(text)))
        .map((text) => ({ near: PACK_WORDS.page, text }));
    });
}

function looseOf(
  loose: readonly LooseText[],
  base: PackBase | null,
  trust: StandingTrust
): readonly LooseText[] {
  const seen = new Set<string>();
  return loose.filter(({ near, text }) => {
    const key = `${near}|${text.trim()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return !base?.texts.has(sentHash(text)) && !isFixed(text, trust);
  });
}

function matchWhy(why: ReturnedWhy, base: PackBase | null, { whys }: StandingTrust): CollectedWhy {
  const known =
    whys.find(({ id }) => id === why.id) ??
    whys.find(({ name }) => name !== '' && sameWords(name) === sameWords(why.name));
  const box = why.boxes.get('words');
  const sent = base?.boxes.get(boxName(why.id, 'words'));
  const byHash = (): string | null => {
    if (!box || box.sent === null) return null;
    if (box.sent === sentHash(box.text)) return box.text;
    return known && box.sent === sentHash(known.words) ? known.words : null;
  };
  return {
    id: known?.id ?? (why.id || `W-${sentHash(why.name)}`),
    name: known?.name || why.name,
    now: known?.words ?? null,
    sent: sent ?? byHash(),
    sees: why.boxes.get('sees')?.text ?? '',
    what: why.boxes.get('what')?.text ?? '',
    words: box?.text ?? null,
  };
}

/** Whose form it is: what was sent says it, then the form itself, its strands, its file's name. */
function schoolOf(
  returned: ReturnedForm,
  { base, file }: { readonly base: PackBase | null; readonly file: string },
  { schools, state }: StandingTrust
): { readonly school: string; readonly by: 'name' | 'strands' } | null {
  const named = (text: string): string | null =>
    schools.find(({ name }) => name === text)?.name ?? matchSchool(text, schools)?.school ?? null;
  const byName = named(base?.school ?? '') ?? named(returned.school);
  if (byName !== null) return { school: byName, by: 'name' };
  const ids = new Set(returned.strands.map(({ id }) => id));
  const owner = state.hows.find(({ id }) => ids.has(id))?.school;
  if (owner !== undefined && owner !== '') return { school: owner, by: 'strands' };
  const title = /^School form - (.+?)(?: \(\d+\))? - \d{4}-\d\d-\d\d/.exec(file)?.[1];
  const byTitle = named(title ?? '');
  if (byTitle !== null) return { school: byTitle, by: 'name' };
  return schools.length === 0 && returned.school !== ''
    ? { school: returned.school, by: 'name' }
    : null;
}

/** A file that came back: its name, what was sent with it, and its sheets that hold no form. */
interface ReturnedFile {
  readonly file: string;
  readonly base: PackBase | null;
  readonly others: readonly SheetSnapshot[];
  /** What was passed over in it, as sentences. */
  readonly remarks: readonly string[];
}

function matchSheet(
  returned: ReturnedForm,
  { file, base, others, remarks }: ReturnedFile,
  trust: StandingTrust
): MatchedFile {
  const whose = schoolOf(returned, { base, file }, trust);
  if (whose === null)
    return {
      ok: false,
      file,
      sentences: [strangeForm(file, returned.school || (base?.school ?? '')), ...remarks],
    };
  const { school } = whose;
  const { hows } = trust.state;
  const strands = matchStrands(returned.strands, { school, hows, brought: trust.broughtFor, base });
  const year = base?.year ?? '';
  const old = year !== '' && trust.year !== '' && year !== trust.year;
  const loose = [...returned.loose, ...looseOnPages(others, base)];
  const typedSchool = returned.school.trim();
  const renamed =
    typedSchool !== '' &&
    typedSchool !== school &&
    matchSchool(typedSchool, trust.schools)?.school !== school
      ? [{ near: FORM_WORDS.school, text: typedSchool }]
      : [];
  const form: CollectedForm = {
    school,
    sentOn: base?.sentOn ?? '',
    old,
    year,
    ...strands,
    whys: returned.whys.map((why) => matchWhy(why, base, trust)),
    loose: looseOf([...loose, ...renamed], base, trust),
  };
  const sentences = [
    base === null ? withoutBase(file) : '',
    whose.by === 'strands' ? schoolFromStrands(file, school) : '',
    old ? oldForm(file, year, trust.year) : '',
    ...remarks,
  ].filter((sentence) => sentence !== '');
  return { ok: true, file, form, sentences };
}

/** The forms of a file that came back, each matched with the trust's workbook. */
export function matchForms(
  workbook: WorkbookSnapshot,
  trust: StandingTrust
): readonly MatchedFile[] {
  const { file, passedOver = [] } = workbook;
  const remarks = passedOver.map((what) => PASSED_OVER[what](file));
  const sheets = workbook.sheets
    .filter((sheet) => !isPackBase(sheet))
    .map((sheet) => ({ sheet, form: readFormSheet(sheet, workbook) }));
  const forms = sheets.flatMap(({ form }) => form ?? []);
  if (forms.length === 0) return [{ ok: false, file, sentences: [noForm(file), ...remarks] }];
  const others = sheets.flatMap(({ sheet, form }) => (form === null ? [sheet] : []));
  const returned: ReturnedFile = { file, base: readPackBase(workbook), others, remarks };
  return forms.map((form) => matchSheet(form, returned, trust));
}
