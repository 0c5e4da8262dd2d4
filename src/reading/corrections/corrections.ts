import type { Field, SurveyDimension } from '../../vocabulary/fields';
import type { ColumnMeaning, TableKind } from '../reading';

/** A short name of a column, table, sheet or spelling: a hash, so that nothing readable is kept. */
export type PlaceKey = string;

/** What a person says a column holds. */
export type ColumnChoice =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'item'; readonly dimension: SurveyDimension }
  /** The marks of the school that its heading names. */
  | { readonly type: 'marks' }
  /** No field fits: carried along whole. */
  | { readonly type: 'carry' };

/**
 * What a person corrected, kept in the workbook and used each time it is read. Everything is found
 * again by a sheet's name and a heading's words, so it holds when the sheet comes back with new rows,
 * and for the same sheet in another school's file.
 */
export interface Corrections {
  readonly columns: Readonly<Record<PlaceKey, ColumnChoice>>;
  readonly kinds: Readonly<Record<PlaceKey, TableKind>>;
  /** Tables and whole sheets that are not to be used. */
  readonly leftOut: readonly PlaceKey[];
  /** Pairs of spellings that name one school. */
  readonly same: readonly (readonly [PlaceKey, PlaceKey])[];
  /** Spellings that are a school of their own, whatever they resemble. */
  readonly apart: readonly PlaceKey[];
}

/** Nothing corrected. */
export const NO_CORRECTIONS: Corrections = {
  columns: {},
  kinds: {},
  leftOut: [],
  same: [],
  apart: [],
};

/** The reason that a reading gives for what a person decided. */
export const YOU_CHOSE = 'you chose this';

/** What was read, as a choice: for saying that it is right. */
export function choiceOf(meaning: ColumnMeaning): ColumnChoice {
  switch (meaning.type) {
    case 'field':
    case 'item':
      return meaning;
    case 'school':
      return { type: 'marks' };
    case 'unmapped':
      return { type: 'carry' };
  }
}
