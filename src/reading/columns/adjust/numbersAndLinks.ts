import { become, each, fieldOf, type Change } from './change';

const ROW_NUMBER = /^\W*(no|nr|num|number|ref|item|row|priority no|s\/?n|#)\W*$/i;

const CODE_DIGITS = 4;

/** Numbers of four digits and more, all of one length, are codes of people or things, not how many. */
export const codesOfDigits: Change = each((draft) => {
  const { samples } = draft;
  const length = samples[0]?.length ?? 0;
  return fieldOf(draft) === 'count' &&
    samples.length >= 3 &&
    length >= CODE_DIGITS &&
    samples.every((text) => /^\d+$/.test(text) && text.length === length)
    ? become(draft, null, 'numbers that people or things go by')
    : draft;
});

/** A column that only counts the rows, or blocks of rows, says nothing about them. */
export const rowNumbers: Change = each((draft) => {
  if (fieldOf(draft) !== 'count' || draft.samples.length < 3) return draft;
  const numbers = draft.samples.map(Number);
  const counts = numbers.every((value, at) => {
    const before = numbers[at - 1];
    return (
      Number.isInteger(value) &&
      (before === undefined
        ? value <= 1
        : value === before + 1 || (value === before && ROW_NUMBER.test(draft.heading)))
    );
  });
  return counts ? become(draft, null, 'numbers the rows') : draft;
});

const MOST_STAGES = 5;

/** `Paid?` over a few words says how far it got, not how much. */
export const paidOrNot: Change = each((draft) => {
  if (fieldOf(draft) !== 'cost' || draft.samples.length < 3) return draft;
  const { distinct } = draft.profile;
  return draft.samples.every((text) => !/\d/.test(text)) && distinct <= MOST_STAGES && distinct > 1
    ? become(draft, 'status', 'words such as paid or owed, no sums')
    : draft;
});

const SERIAL = /^([a-z]|[ivx]{1,4}|[a-z]?\d{1,2}([.)-]\d{1,2})?[.):]?[a-z]?)[.):]?$/i;

/** Letters and numbers such as `a`, `iv` or `2.1`, another in every row, tell rows apart and say nothing. */
export const rowLetters: Change = each((draft) => {
  const field = fieldOf(draft);
  if (field !== 'approach' && field !== 'priority' && field !== 'steps') return draft;
  const { samples, profile } = draft;
  return samples.length >= 3 &&
    profile.distinct === samples.length &&
    samples.every((text) => SERIAL.test(text))
    ? become(draft, null, 'letters or numbers of the rows')
    : draft;
});

/** `Booked` or `Attended` over whole numbers says how many. */
export const numbersOfPeople: Change = each((draft) =>
  fieldOf(draft) === 'status' &&
  draft.samples.length >= 2 &&
  draft.samples.every((text) => /^\d{1,4}$/.test(text)) &&
  draft.profile.distinct > 2
    ? become(draft, 'count', 'whole numbers: how many came')
    : draft
);

const PATH = /^(https?:|www\.|\S+[/\\]\S*$|\S+\.(docx?|pdf|pptx?|xlsx?)$)/i;

/** A link to evidence is no evidence. */
export const links: Change = each((draft) => {
  const isLink =
    /\b(link|url|hyperlink|folder|file|doc(ument)?)s?\b/i.test(draft.heading) &&
    draft.samples.filter((text) => PATH.test(text)).length >= draft.samples.length * 0.6;
  return isLink && draft.samples.length > 0 && draft.meaning.type === 'field'
    ? become(draft, null, 'links, carried along')
    : draft;
});
