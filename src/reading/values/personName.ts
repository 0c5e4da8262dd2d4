import { FIRST_NAMES } from '../../vocabulary/personNames';

const TITLED =
  /^(?:mrs?|ms|miss|mx|dr|prof|rev|revd|sir|fr|sr|canon)\.? (?:[A-Z]\.? )*[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?$/iu;
const INITIAL_AND_SURNAME =
  /^(?:[A-Z]\.? ?){1,2} ?(?:(?:Mc|Mac|O['’]|de |van |al-)?[A-Z][\p{L}'’-]{1,})$/u;
const SURNAME_AND_INITIAL = /^[A-Z][\p{L}'’-]+,? [A-Z]\.?$/u;
const FULL_NAME =
  /^[A-Z][\p{L}'’-]*(?: (?:(?:de|van|von|al|bin|el|della) )?[A-Z][\p{L}'’.-]*){1,2}$/u;
const CAPITALS = /^[A-Z'’-]+,? [A-Z'’-]+$/;
const REVERSED = /^[A-Z][\p{L}'’-]+, ?[A-Z][\p{L}'’-]+$/u;
/** Two names, as leads often come: `J Okafor / S Pell`. */
const JOINT = / ?[/&+] ?| and |, /;

function isFirstName(word: string | undefined): boolean {
  return word !== undefined && FIRST_NAMES.has(word.toLowerCase());
}

function isOnePerson(text: string): boolean {
  const name = text.replace(/ ?\([^)]{1,20}\)$/, '').trim();
  if (TITLED.test(name) || SURNAME_AND_INITIAL.test(name)) return true;
  if (INITIAL_AND_SURNAME.test(name)) return / |\./.test(name);
  const parts = name.split(/[ ,]+/);
  if (REVERSED.test(name) || CAPITALS.test(name))
    return isFirstName(parts[0]) || isFirstName(parts.at(-1));
  if (FULL_NAME.test(name)) return isFirstName(parts[0]);
  return parts.length === 1 && /^[A-Z]/.test(name) && isFirstName(parts[0]);
}

/** True for a text that reads like the name of a person, or of two or three. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 60 || /\d/.test(text)) return false;
  if (isOnePerson(text)) return true;
  const several = text.split(JOINT).map((piece) => piece.trim());
  return (
    several.length > 1 &&
    several.length <= 3 &&
    several.every((piece) => isOnePerson(piece) || /^[A-Z]{2,3}$/.test(piece)) &&
    several.some(isOnePerson)
  );
}
