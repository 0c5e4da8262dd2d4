const ODD_BLANK = /[\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const BLANKS = /[\s\p{Cc}\u200b-\u200f\u2060\ufeff]+/gu;

const SPACE = 0x20;
const DELETE = 0x7f;
const NO_BREAK_SPACE = 0xa0;
const OGHAM_SPACE = 0x1680;

/** True for a control character or a blank other than the plain space. */
function isOdd(code: number): boolean {
  if (code < SPACE) return true;
  if (code < DELETE) return false;
  return (
    code <= NO_BREAK_SPACE || (code >= OGHAM_SPACE && ODD_BLANK.test(String.fromCharCode(code)))
  );
}

/**
 * True where nothing must be evened out. A loop, since this is asked of every cell of a workbook and
 * a pattern takes several times as long.
 */
function isEven(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : isOdd(code)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Text with outer blanks gone and every run of blanks and line breaks as one space. */
export function evenText(text: string): string {
  return isEven(text) ? text : text.replace(BLANKS, ' ').trim();
}
