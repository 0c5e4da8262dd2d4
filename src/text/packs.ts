import { counted, listed } from './cliCounts';

/** A workbook that Trellis did not build, or without a school. */
export function nothingToSend(file: string): string {
  return `"${file}" has no How sheet of Trellis's with schools in it, so there is no school to send a form to. Build a structured workbook first: trellis structure FILE -o OUT.`;
}

/** What sending will do, for the preview. */
export function packsSentence(schools: readonly string[]): string {
  const names =
    schools.length > 6
      ? `${schools.slice(0, 5).join(', ')} and ${schools.length - 5} more`
      : listed(schools);
  return `Make ${counted(schools.length, 'form')}, a file a school: ${names}. Each holds that school's own work and the shared problems; this workbook stays as it is.`;
}

/** Whys that stay home as drafts. */
export function draftsStayHome(names: readonly string[]): string {
  const few = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length > few.length ? `, and ${names.length - few.length} more` : '';
  return `${counted(names.length, 'why is', 'whys are')} in the words of one school and still a draft, so other schools do not get ${names.length === 1 ? 'it' : 'them'}: ${few.join(', ')}${more}. Set the status on Why to Live to share.`;
}

/** After the packs were written. */
export function packsReady(folder: string, count: number): string {
  return `${counted(count, 'form')} in ${folder}:`;
}

/** The last line. */
export const PACKS_UNCHANGED =
  'Your workbook is as it was. Nothing was sent: attach each file to an e-mail yourself.';

/** A folder that is not there. */
export function packFolderMissing(folder: string): string {
  return `There is no folder "${folder}" to write the forms into. Make it first, or choose another after -d.`;
}

/** A form of that name that is there already. */
export function packIsThere(file: string): string {
  return `"${file}" is there already and may hold a school's answers, so it was not replaced and nothing was written. Choose another folder after -d, or move it away first.`;
}

/** After the starter was written. */
export function starterReady(out: string): string {
  return `${out} is ready: empty sheets for why and how, a school form, and a letter to heads. It needs no add-in.`;
}
