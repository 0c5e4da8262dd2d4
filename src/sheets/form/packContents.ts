import type { WorkbookSnapshot } from '../../grid/workbook';
import { sameWords } from '../../plan/sameWords';
import type { School } from '../../plan/school';
import { TOGETHER } from '../../plan/whose';
import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import { matchSchool } from '../../reading/schoolNames/matchSchool';
import { FORM_BOXES } from '../../vocabulary/formBoxes';
import { SHEET_IDS } from '../names';
import { ownSheets, placeOf, standingTable, textUnder, type StandingRow } from '../ownSheets';
import { standingText, type StandingSheet } from '../ownSheets';
import type { FormWhy, HeardHow, PackContent } from './formContent';
import { boxText, identifiedHows, type IdentifiedHow } from './identifiedHows';

/** The fewest replies of which anything may be shown. */
const FEWEST_REPLIES = 5;
const MOST_HEARD = 8;
const CLOSED: ReadonlySet<string> = new Set(['Closed', 'Changed into…']);

/** The schools that a structured workbook knows: its list, and names that people typed beside. */
export function schoolsOf(workbook: WorkbookSnapshot): readonly School[] {
  const sheets = ownSheets(workbook);
  const lists = sheets.find(({ id }) => id === SHEET_IDS.lists)?.snapshot.values ?? [];
  const column = (lists[0] ?? []).findIndex((heading) => heading === 'Schools');
  const listed = lists.slice(1).map((line) => standingText(line[column]));
  const rows = [SHEET_IDS.how, SHEET_IDS.sessions].flatMap(
    (id) => standingTable(sheets, id)?.rows ?? []
  );
  const schools: School[] = [];
  for (const name of [...listed, ...rows.map((row) => textUnder(row, 'School').trim())]) {
    if (name === '' || name === TOGETHER || matchSchool(name, schools) !== null) continue;
    if (schools.some((school) => school.name === name)) continue;
    schools.push({ name, aliases: [] });
  }
  return schools.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

/** `file › sheet` of a place, or ''. */
const sheetOf = (place: string): string => place.split(' › ').slice(0, 2).join(' › ');

/** A why that may go out, and to whom: everybody, or the schools that said it. */
interface SharedWhy {
  readonly why: FormWhy;
  readonly onlyTo: ReadonlySet<string> | null;
}

/** Where a problem's words stand. */
interface Spread {
  /** The schools that have each problem's words in a how. */
  readonly schoolsOfWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** The schools that have rows from each source sheet. */
  readonly schoolsOfSheet: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Trust {
  readonly hows: readonly IdentifiedHow[];
  readonly whys: readonly SharedWhy[];
}

function schoolsBySheet(
  sheets: readonly StandingSheet[],
  schoolOf: (row: StandingRow) => string
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const id of [SHEET_IDS.how, SHEET_IDS.sessions]) {
    for (const row of standingTable(sheets, id)?.rows ?? []) {
      const key = sheetOf(placeOf(row));
      if (key === '') continue;
      const schools = found.get(key) ?? new Set();
      schools.add(schoolOf(row));
      found.set(key, schools);
    }
  }
  return found;
}

/** The schools that have each problem's words in a how. */
function schoolsByWords(hows: readonly IdentifiedHow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { row, school } of hows) {
    const words = sameWords(textUnder(row, 'What pupils find hard here'));
    const schools = found.get(words) ?? new Set();
    if (words !== '') found.set(words, schools.add(school));
  }
  return found;
}

/** The schools whose words a why is: those with the same words in a how, or whose own sheet it came from. */
function saidBy(why: StandingRow, { schoolsOfWords, schoolsOfSheet }: Spread): ReadonlySet<string> {
  const words = sameWords(textUnder(why, 'What pupils find hard'));
  const bySheet = schoolsOfSheet.get(sheetOf(placeOf(why))) ?? [];
  return new Set([...(schoolsOfWords.get(words) ?? []), ...bySheet]);
}

function whyOf(row: StandingRow, at: number): FormWhy {
  const words = textUnder(row, 'What pupils find hard');
  const name = textUnder(row, 'Why').trim();
  return { id: row.id || `W-own${at + 1}`, name: name || words.slice(0, 60), words };
}

/**
 * The whys that may go out. Words that only one school wrote stay with it until the trust sets the why's
 * status to Live: a quoted draft is that school's, not everybody's.
 */
function sharedWhys(whys: readonly StandingRow[], spread: Spread): readonly SharedWhy[] {
  return whys.flatMap((row, at): readonly SharedWhy[] => {
    const why = whyOf(row, at);
    const status = textUnder(row, 'Status').trim();
    if (why.words.trim() === '' || CLOSED.has(status)) return [];
    const said = status === 'Live' ? new Set<string>() : saidBy(row, spread);
    const isOneSchools = said.size === 1 && !said.has(TOGETHER) && !said.has('');
    return [{ why, onlyTo: isOneSchools ? said : null }];
  });
}

function heardBy(school: string, { hows }: Trust): readonly HeardHow[] {
  return hows
    .filter(
      ({ row, school: whose }) =>
        whose !== school &&
        whose !== TOGETHER &&
        textUnder(row, 'Happy for others to hear').trim() === 'Yes' &&
        textUnder(row, 'What we will do').trim() !== ''
    )
    .slice(0, MOST_HEARD)
    .map(({ row, school: whose }) => ({
      school: whose,
      hard: textUnder(row, 'What pupils find hard here'),
      doing: textUnder(row, 'What we will do'),
    }));
}

/** A school's own line of the Readiness sheet; nothing where fewer than five replied or none is shown. */
function readinessOf(
  sheet: StandingSheet | undefined,
  { name }: School,
  schools: readonly School[]
): PackContent['readiness'] {
  const values = sheet?.snapshot.values ?? [];
  const at = values.findIndex(
    (line) => line.includes('School') && line.includes('Replies') && line.includes('Readiness')
  );
  const headings = (values[at] ?? []).map(standingText);
  const own = values.slice(at + 1).find((line) => {
    const school = standingText(line[headings.indexOf('School')]);
    return school === name || matchSchool(school, schools)?.school === name;
  });
  if (at < 0 || !own) return [];
  const under = (heading: string): string => standingText(own[headings.indexOf(heading)]);
  const replies = Number(/^\d+/.exec(under('Replies'))?.[0] ?? NaN);
  if (!(replies >= FEWEST_REPLIES)) return [];
  const dimensions = DIMENSION_IDS.map((id) => READINESS_DIMENSIONS[id]);
  const wanted = ['Replies', ...dimensions, 'Readiness', 'What it means', 'Ask next'];
  return wanted.flatMap((heading) => {
    const value = under(heading);
    return value === '' || value.startsWith('#') ? [] : [[heading, value] as const];
  });
}

function strandsOf(school: string, { hows }: Trust, workbook: WorkbookSnapshot) {
  return hows
    .filter((how) => how.school === school)
    .map(({ id, row }) => ({
      id,
      boxes: Object.fromEntries(
        FORM_BOXES.map((box) => [box.field, boxText(row, box, workbook.dateSystem)])
      ),
    }));
}

/** The academic year that a structured workbook is about, or ''. */
export function yearOf(workbook: WorkbookSnapshot): string {
  const settings = standingTable(ownSheets(workbook), SHEET_IDS.settings)?.rows ?? [];
  const row = settings.find((each) => textUnder(each, 'Name') === 'Academic year');
  return row ? textUnder(row, 'Value') : '';
}

function trustOf(sheets: readonly StandingSheet[], schools: readonly School[]): Trust {
  const schoolOf = (row: StandingRow): string => {
    const text = textUnder(row, 'School').trim();
    return text === TOGETHER ? TOGETHER : (matchSchool(text, schools)?.school ?? text);
  };
  const hows = identifiedHows(standingTable(sheets, SHEET_IDS.how)?.rows ?? [], schoolOf);
  const spread: Spread = {
    schoolsOfWords: schoolsByWords(hows),
    schoolsOfSheet: schoolsBySheet(sheets, schoolOf),
  };
  const whys = standingTable(sheets, SHEET_IDS.why)?.rows ?? [];
  return { hows, whys: sharedWhys(whys, spread) };
}

/** What each school's pack holds, from a structured workbook as it stands, in alphabetical order. */
export function packContents(workbook: WorkbookSnapshot, sentOn: string): readonly PackContent[] {
  const sheets = ownSheets(workbook);
  const schools = schoolsOf(workbook);
  const trust = trustOf(sheets, schools);
  const readiness = sheets.find(({ id }) => id === SHEET_IDS.readiness);
  const year = yearOf(workbook);
  return schools.map((school) => ({
    school: school.name,
    sentOn,
    year,
    whys: trust.whys.flatMap(({ why, onlyTo }) =>
      onlyTo === null || onlyTo.has(school.name) ? [why] : []
    ),
    strands: strandsOf(school.name, trust, workbook),
    heard: heardBy(school.name, trust),
    readiness: readinessOf(readiness, school, schools),
  }));
}

/** Names of the open whys that some school did not get, since they are one school's words. */
export function draftsAtHome(
  workbook: WorkbookSnapshot,
  contents: readonly PackContent[]
): readonly string[] {
  const whys = standingTable(ownSheets(workbook), SHEET_IDS.why)?.rows ?? [];
  return whys
    .filter((row) => textUnder(row, 'What pupils find hard').trim() !== '')
    .filter((row) => !CLOSED.has(textUnder(row, 'Status').trim()))
    .map(whyOf)
    .filter(({ words }) => contents.some((each) => !each.whys.some((why) => why.words === words)))
    .map(({ name }) => name);
}
