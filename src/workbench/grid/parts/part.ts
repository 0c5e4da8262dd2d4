import type { Injector } from '@univerjs/core';
import type { Sheet } from '../../host/model/sheet';
import type { Extent, SheetPlace } from '../places';

/** A command of the grid with what it is told. */
export interface GridMutation {
  readonly id: string;
  readonly params: object;
}

/** Something that the grid shows on a sheet now: its id there, and what it is, comparable as text. */
export interface PresentPart<Content> {
  readonly id: string;
  readonly content: Content;
}

/**
 * One kind of thing beside the cells (a rule, a note, a table …): what the model wants on a sheet,
 * what the grid has there, and how the grid gets and loses one. `Content` is plain data in which
 * equal things are equal as JSON.
 */
export interface PartKind<Content extends object> {
  readonly wanted: (sheet: Sheet, extent: Extent) => readonly Content[];
  readonly present: (injector: Injector, place: SheetPlace) => readonly PresentPart<Content>[];
  readonly add: (place: SheetPlace, id: string, content: Content) => GridMutation;
  readonly remove: (place: SheetPlace, id: string) => GridMutation;
}
