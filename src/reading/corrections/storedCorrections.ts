import { FIELD_IDS, SURVEY_DIMENSIONS } from '../../vocabulary/fields';
import type { TableKind } from '../reading';
import { NO_CORRECTIONS, type ColumnChoice, type Corrections, type PlaceKey } from './corrections';

/** The form in which corrections are stored; another one is not read. */
const VERSION = 1;
const KEY = /^[0-9a-z]{7}$/;
const KINDS: readonly TableKind[] = [
  'plan',
  'priorities',
  'survey',
  'survey_summary',
  'matrix',
  'log',
  'budget',
  'other',
];

const FIELD_BY_ID = new Map(FIELD_IDS.map((field) => [field as string, field]));
const DIMENSION_BY_ID = new Map(SURVEY_DIMENSIONS.map((each) => [each as string, each]));
const KIND_BY_ID = new Map(KINDS.map((kind) => [kind as string, kind]));

/** A choice in one word, as stored: a field's id, `item:…`, `marks` or `carry`. */
export function choiceWord(choice: ColumnChoice): string {
  switch (choice.type) {
    case 'field':
      return choice.field;
    case 'item':
      return `item:${choice.dimension}`;
    case 'marks':
    case 'carry':
      return choice.type;
  }
}

/** The choice that a word stands for, or null for any other word. */
export function choiceFrom(word: unknown): ColumnChoice | null {
  if (typeof word !== 'string') return null;
  if (word === 'marks' || word === 'carry') return { type: word };
  const field = FIELD_BY_ID.get(word);
  if (field) return { type: 'field', field };
  const dimension = word.startsWith('item:') ? DIMENSION_BY_ID.get(word.slice(5)) : undefined;
  return dimension ? { type: 'item', dimension } : null;
}

/** Corrections as one short text for a workbook's settings: hashes and ids, no words of anybody. */
export function storeCorrections(corrections: Corrections): string {
  const { columns, kinds, leftOut, same, apart } = corrections;
  return JSON.stringify({
    v: VERSION,
    c: Object.fromEntries(Object.entries(columns).map(([key, each]) => [key, choiceWord(each)])),
    k: kinds,
    l: leftOut,
    s: same,
    a: apart,
  });
}

const isKey = (value: unknown): value is PlaceKey => typeof value === 'string' && KEY.test(value);

function entriesOf<Value>(
  stored: unknown,
  parse: (value: unknown) => Value | null | undefined
): Readonly<Record<PlaceKey, Value>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]: [string, unknown]) => {
      const parsed = parse(value);
      return isKey(key) && parsed !== null && parsed !== undefined ? [[key, parsed]] : [];
    })
  );
}

const keysOf = (stored: unknown): readonly PlaceKey[] =>
  Array.isArray(stored) ? stored.filter(isKey) : [];

function pairsOf(stored: unknown): Corrections['same'] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((pair: unknown) => {
    const [one, other, ...rest] = keysOf(pair);
    return one !== undefined && other !== undefined && rest.length === 0 ? [[one, other]] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads stored corrections back; what is not understood is left out, never guessed. */
export function restoreCorrections(text: string): Corrections {
  const stored = parsed(text);
  if (typeof stored !== 'object' || stored === null) return NO_CORRECTIONS;
  const { v, c, k, l, s, a } = stored as Readonly<Record<string, unknown>>;
  if (v !== VERSION) return NO_CORRECTIONS;
  return {
    columns: entriesOf(c, choiceFrom),
    kinds: entriesOf(k, (kind) => (typeof kind === 'string' ? KIND_BY_ID.get(kind) : null)),
    leftOut: keysOf(l),
    same: pairsOf(s),
    apart: keysOf(a),
  };
}
