import { classifyHeading } from '../../reading/headings/classifyHeading';
import { EXIT, type ExitCode } from '../exitCodes';
import { readBytes } from '../files/readBytes';
import { refuse } from '../refuse';
import { meaningWord } from '../show/inspectionJson';
import type { Terminal } from '../terminal';

/** A line break inside a heading is written `\n` (backslash, n) in a list of headings. */
const WRITTEN_BREAK = /\\n/g;

/** The heading of a line: all of it, or what stands before its last tab. */
function headingOf(line: string): string {
  const tab = line.lastIndexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

/** What a heading was taken for, in one word. */
export function headingWord(heading: string): string {
  const best = classifyHeading(heading.replace(WRITTEN_BREAK, '\n'))[0];
  return best === undefined ? 'unmapped' : meaningWord(best.meaning);
}

/** The headings of a list, a line each, without byte order mark, blank lines and labels. */
export function headingsIn(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(headingOf);
}

/** `trellis classify headings FILE`: prints each heading, a tab, and what it was taken for. */
export async function classifyHeadings(file: string, terminal: Terminal): Promise<ExitCode> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return refuse(bytes, terminal);
  const headings = headingsIn(new TextDecoder().decode(bytes.value));
  terminal.print(headings.map((heading) => `${heading}\t${headingWord(heading)}\n`).join(''));
  return EXIT.fine;
}
