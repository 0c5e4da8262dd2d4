import type {
  BroughtText,
  CollectedBox,
  CollectedStrand,
  StandingHow,
} from '../../plan/collect/collected';
import { sentHash, writtenStrandId } from '../../plan/formKey';
import { sameWords } from '../../plan/sameWords';
import type { ReturnedBox, ReturnedStrand } from '../../reading/form/returnedForm';
import { boxName, type PackBase } from '../../sheets/form/packBase';
import { FORM_BOXES, type FormField } from '../../vocabulary/formBoxes';

/** Boxes that have to say the same before a strand without its id is taken for one that stands. */
const FEWEST_ALIKE = 2;
/** What was sent is known to be neither what came back nor what stands. */
const SOMETHING_ELSE = '\u0001';

/** What the strands of one form became, and the ids of those that did not come back. */
export interface MatchedStrands {
  readonly strands: readonly CollectedStrand[];
  readonly takenOut: readonly string[];
}

interface Match {
  readonly school: string;
  readonly hows: readonly StandingHow[];
  /** What forms brought and replaced before, by the how's id. */
  readonly brought: ReadonlyMap<string, readonly BroughtText[]>;
  readonly base: PackBase | null;
}

/** What was sent in a box: as the pack says, else as far as the hash beside the box tells. */
function sentText(
  { text, sent }: ReturnedBox,
  known: string | undefined,
  ours: string
): string | null {
  if (known !== undefined) return known;
  if (sent === null) return null;
  if (sent === sentHash('')) return '';
  if (sent === sentHash(text)) return text;
  return sent === sentHash(ours) ? ours : SOMETHING_ELSE;
}

const texts = (strand: ReturnedStrand): readonly string[] =>
  FORM_BOXES.map(({ field }) => strand.boxes.get(field)?.text ?? '');

const isEmpty = (strand: ReturnedStrand): boolean => texts(strand).every((text) => text === '');

/** In how many boxes a strand says what a how says, or said before forms changed it. */
function alikeness(strand: ReturnedStrand, how: StandingHow, { brought }: Match): number {
  const before = brought.get(how.id) ?? [];
  return FORM_BOXES.filter(({ field, label }) => {
    const text = sameWords(strand.boxes.get(field)?.text ?? '');
    if (text === '') return false;
    return (
      text === sameWords(how.boxes[field] ?? '') ||
      before.some((each) => each.box.startsWith(label) && sameWords(each.text) === text)
    );
  }).length;
}

/** How much of a strand is as it was sent: of two with one id the one that is closer keeps it. */
function closeness(strand: ReturnedStrand, { base, hows }: Match): number {
  const how = hows.find(({ id }) => id === strand.id);
  return FORM_BOXES.filter(({ field }) => {
    const box = strand.boxes.get(field);
    if (!box || box.text === '') return false;
    const known = base?.boxes.get(boxName(strand.id, field));
    return box.text === sentText(box, known, how?.boxes[field] ?? '');
  }).length;
}

/** The strands that keep the ids that they came with: one for each id. */
function keepers(strands: readonly ReturnedStrand[], match: Match): ReadonlySet<ReturnedStrand> {
  const best = new Map<string, { readonly strand: ReturnedStrand; readonly close: number }>();
  for (const strand of strands) {
    if (strand.id === '') continue;
    const close = closeness(strand, match);
    const known = best.get(strand.id);
    if (!known || close > known.close) best.set(strand.id, { strand, close });
  }
  return new Set([...best.values()].map(({ strand }) => strand));
}

function boxesOf(
  strand: ReturnedStrand,
  baseOf: (field: FormField, box: ReturnedBox) => string | null
): CollectedStrand['boxes'] {
  const boxes: Partial<Record<FormField, CollectedBox>> = {};
  for (const [field, box] of strand.boxes)
    boxes[field] = { text: box.text, base: baseOf(field, box) };
  return boxes;
}

function withBoxes(
  strand: ReturnedStrand,
  id: string,
  { hows, base }: Match
): CollectedStrand['boxes'] {
  const how = hows.find((each) => each.id === id);
  return boxesOf(strand, (field, box) =>
    sentText(box, base?.boxes.get(boxName(id, field)), how?.boxes[field] ?? '')
  );
}

function newStrand(strand: ReturnedStrand, school: string): CollectedStrand {
  const words = ['hard', 'doing'].map((field) => strand.boxes.get(field as FormField)?.text ?? '');
  const telling = words.some((text) => text !== '') ? words : texts(strand);
  return {
    id: writtenStrandId(school, telling),
    isNew: true,
    boxes: boxesOf(strand, () => ''),
  };
}

/** The how that a strand without its id says most of, if it is alike enough. */
function alikeHow(
  strand: ReturnedStrand,
  match: Match,
  taken: ReadonlySet<string>
): StandingHow | undefined {
  const { hows, school } = match;
  let best: { readonly how: StandingHow; readonly alike: number } | undefined;
  for (const how of hows) {
    if (how.school !== school || taken.has(how.id)) continue;
    const alike = alikeness(strand, how, match);
    if (alike >= FEWEST_ALIKE && (!best || alike > best.alike)) best = { how, alike };
  }
  return best?.how;
}

/** A copy of a strand in which nobody changed anything: it says nothing that the first doesn't say. */
const isAsSent = ({ boxes }: ReturnedStrand): boolean =>
  [...boxes.values()].every(({ text, sent }) => sent !== null && sent === sentHash(text));

/** The ids of strands that were sent with words and came back without any, or not at all. */
function takenOutOf({ base }: Match, returned: readonly ReturnedStrand[]): readonly string[] {
  if (base === null) return [];
  const filled = [...base.boxes].filter(([, text]) => text !== '').map(([name]) => name);
  const sent = new Set(filled.map((name) => name.slice(0, name.lastIndexOf('/'))));
  const here = new Set(returned.filter((strand) => !isEmpty(strand)).map(({ id }) => id));
  return [...sent].filter((id) => !id.startsWith('W-') && !here.has(id));
}

/**
 * Says which strand of a form is which how. The hidden id tells; a copy with another's id is a new one;
 * where ids are gone a strand is known by what it says; everything else that has words is new.
 */
export function matchStrands(returned: readonly ReturnedStrand[], match: Match): MatchedStrands {
  const keeping = keepers(returned, match);
  const owners = new Map(match.hows.map(({ id, school }) => [id, school]));
  const taken = new Set<string>();
  const lacksKeys = returned.every(({ id }) => id === '');
  const known = (strand: ReturnedStrand): string | undefined => {
    if (lacksKeys) return alikeHow(strand, match, taken)?.id;
    const owner = owners.get(strand.id) ?? match.school;
    return keeping.has(strand) && owner === match.school ? strand.id : undefined;
  };
  const strands: CollectedStrand[] = [];
  for (const strand of returned) {
    if (isEmpty(strand)) continue;
    const id = known(strand);
    if (id !== undefined) {
      taken.add(id);
      strands.push({ id, isNew: false, boxes: withBoxes(strand, id, match) });
    } else if (strand.id === '' || !isAsSent(strand)) {
      const fresh = newStrand(strand, match.school);
      if (!strands.some((each) => each.id === fresh.id)) strands.push(fresh);
    }
  }
  return { strands, takenOut: lacksKeys ? [] : takenOutOf(match, returned) };
}
