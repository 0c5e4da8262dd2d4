import type { School } from '../../plan/school';
import { matchSchool } from '../schoolNames/matchSchool';
import { nameInBoth, schoolNameIn } from './schoolNames';
import type { SheetDraft } from './sheetDraft';

const LONGEST_NAME = 80;

/** The first row of a sheet's first table, headings included: what is above it is title. */
function topOfTables({ tables }: SheetDraft): number {
  const tops = tables.map(({ layout }) =>
    layout.type === 'rows' ? (layout.header?.[0] ?? layout.body[0]) : layout.body[0]
  );
  return tops.length === 0 ? 0 : Math.min(...tops);
}

/** What the cell beside a lone `School:` label above a table says, or ''. */
export function schoolBesideLabel(draft: SheetDraft): string {
  const { view } = draft;
  for (let row = 0; row < Math.min(topOfTables(draft), 12); row++) {
    for (const column of view.filledColumns(row)) {
      const text = view.text(row, column);
      if (/^(name of )?(school|academy|setting)( name)?\s*:?$/i.test(text)) {
        const right = (view.mergeAt(row, column)?.right ?? column) + 1;
        const value = view.text(row, right) || view.text(row, right + 1);
        if (
          value !== '' &&
          value.length <= LONGEST_NAME &&
          !/\b(date|priority|session|lead)\b/i.test(value)
        )
          return value;
      }
      const inline = /^(school|academy|setting)( name)?\s*:\s*(\S.*)$/i.exec(text)?.[3];
      if (inline && inline.length <= LONGEST_NAME) return inline;
    }
  }
  return '';
}

/** The first title line over a sheet's first table that names a school, or ''. */
export function schoolInTitle(draft: SheetDraft): string {
  const { view } = draft;
  for (let row = 0; row < Math.min(topOfTables(draft), 8); row++) {
    for (const column of view.filledColumns(row)) {
      const title = view.text(row, column);
      const name = schoolNameIn(title) ?? nameInBoth(view.snapshot.name, title);
      if (name) return name;
    }
  }
  return '';
}

const SURE_OF_TITLE = 0.85;

/** The known school that a piece of a title line is, such as the last of `Appraisal – Larch Hill`; or ''. */
export function knownSchoolInTitle(draft: SheetDraft, schools: readonly School[]): string {
  const { view } = draft;
  for (let row = 0; row < Math.min(topOfTables(draft), 6); row++) {
    for (const column of view.filledColumns(row)) {
      for (const piece of view.text(row, column).split(/\s+[-–—|·]\s+|:\s+|,\s+|\s{2,}/)) {
        const match = piece.length >= 4 ? matchSchool(piece, schools) : null;
        if (match && match.confidence >= SURE_OF_TITLE) return match.school;
      }
    }
  }
  return '';
}
