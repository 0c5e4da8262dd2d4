/** A duration as read: hours where the words say how many, else the words. */
export type ReadHours =
  | { readonly type: 'hours'; readonly hours: number }
  | { readonly type: 'words'; readonly words: string };

/** A teacher's 1,265 directed hours over 195 days (School teachers' pay and conditions document). */
export const HOURS_IN_A_DAY = 6.5;

const NUMBER = String.raw`(\d+(?:\.\d+)?|½|¼|¾|\d+ ?½|half|one|two|three|four|five|six|an|a)`;
const WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const HOURS = String.raw`(?:hours?|hrs?|h)\.?`;
const MINUTES = String.raw`(?:minutes?|mins?|m)\.?`;
const ABOUT = String.raw`(?:c\.?|approx\.?|about|up to|~)? ?`;

const BARE = /^\d+(\.\d+)?$/;
const HOURS_ONLY = new RegExp(String.raw`^${ABOUT}${NUMBER} ?(?:an )?${HOURS}$`, 'i');
const HOURS_AND_MINUTES = new RegExp(
  String.raw`^${ABOUT}(\d+) ?${HOURS} ?(?:and |, ?)?(\d+) ?(?:${MINUTES})?$`,
  'i'
);
const HOURS_AND_A_HALF = new RegExp(
  String.raw`^${ABOUT}${NUMBER} ?(?:and a half|& a half|½) ?${HOURS}$|^${ABOUT}${NUMBER} ?${HOURS} and a half$`,
  'i'
);
const MINUTES_ONLY = new RegExp(String.raw`^${ABOUT}(\d+) ?${MINUTES}$`, 'i');
const DAYS_ONLY = new RegExp(String.raw`^${ABOUT}${NUMBER}[ -]?(?:a )?days?$`, 'i');
const TIMES = /^(\d+) ?(?:x|×|\*|sessions? of|lots of) ?(.+)$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
const FULL_DAY = /^(full|whole|all)[ -]?day$/i;

function amount(written: string | undefined): number {
  const text = (written ?? '').toLowerCase();
  const mixed = /^(\d+) ?½$/.exec(text);
  if (mixed) return Number(mixed[1]) + 0.5;
  return WORDS[text] ?? Number(text);
}

function hoursIn(text: string): number | null {
  if (BARE.test(text)) return Number(text);
  const only = HOURS_ONLY.exec(text);
  if (only) return amount(only[1]);
  const both = HOURS_AND_MINUTES.exec(text) ?? CLOCK.exec(text);
  if (both) return Number(both[1]) + Number(both[2]) / 60;
  const andHalf = HOURS_AND_A_HALF.exec(text);
  if (andHalf) return amount(andHalf[1] ?? andHalf[2]) + 0.5;
  const minutes = MINUTES_ONLY.exec(text);
  if (minutes) return Number(minutes[1]) / 60;
  if (FULL_DAY.test(text)) return HOURS_IN_A_DAY;
  const days = DAYS_ONLY.exec(text);
  if (days) return amount(days[1]) * HOURS_IN_A_DAY;
  const times = TIMES.exec(text);
  const each = times ? hoursIn((times[2] ?? '').replace(/ each$/i, '')) : null;
  return each === null ? null : Number(times?.[1]) * each;
}

/** Reads a duration such as `2 hrs`, `90 mins`, `1hr 30`, `2 x 1hr` or `half day` (6.5 hours a day). */
export function readHours(text: string): ReadHours {
  const words = text.replace(/\s+/g, ' ').trim();
  const hours = words.length > 40 ? null : hoursIn(words);
  return hours === null || !Number.isFinite(hours)
    ? { type: 'words', words }
    : { type: 'hours', hours };
}
