/**
 * What the command line says when something stands in the way: what happened, and what to do.
 * Every sentence takes the words it needs and ends with a full stop.
 */

/** What the system's short codes for failed file operations mean to a person. */
const FAILURES: Readonly<Record<string, string>> = {
  EACCES: 'this account may not do that here',
  EPERM: 'this account may not do that here',
  EROFS: 'the disk is for reading only',
  ENOSPC: 'the disk is full',
  EDQUOT: "this account's share of the disk is full",
  EBUSY: 'the file is open elsewhere',
  ENOENT: 'the folder is not there',
  EISDIR: 'a folder has that name',
  ENOTDIR: 'part of its path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'the file is too large',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
};

function failureWords(code: string): string {
  return FAILURES[code] ?? `the system says ${code}`;
}

/** After a command that Trellis does not have; `close` is the nearest one that it has, or ''. */
export function unknownCommand(command: string, close: string): string {
  const nearest = close === '' ? '' : ` Did you mean "${close}"?`;
  return `Trellis has no command "${command}".${nearest} "trellis --help" lists what it can do.`;
}

/** After an option that the command does not have; `close` is the nearest one, or ''. */
export function unknownOption(option: string, close: string): string {
  const nearest = close === '' ? '' : ` Did you mean "${close}"?`;
  return `Trellis does not know the option "${option}" here.${nearest} Add --help to a command to see its options.`;
}

/** After a command without something that it needs, such as a file. */
export function missingArgument(name: string): string {
  return `Something is missing: ${name}. Add --help to the command to see an example.`;
}

/** After a command that needs another one behind it. */
export function missingCommand(): string {
  return 'Something is missing after that command. Add --help to it to see what it can do.';
}

/** After more words than the command can use. */
export function tooManyArguments(): string {
  return 'There are more words than this command can use. A file name with spaces in it needs quotation marks around it.';
}

/** After `trellis` with a usage mistake that has no sentence of its own. */
export function usageMistake(): string {
  return 'Trellis could not make sense of that command. "trellis --help" shows how each one is written.';
}

/** A file that is not there. */
export function fileNotFound(file: string): string {
  return `There is no file "${file}". Check the name and the folder.`;
}

/** A folder where a file should be. */
export function fileIsFolder(file: string): string {
  return `"${file}" is a folder. Name the workbooks inside it instead.`;
}

/** A file that this person may not read. */
export function fileNotReadable(file: string): string {
  return `"${file}" could not be opened: this account may not read it.`;
}

/** A file that failed to open in some other way; `code` is the system's short one. */
export function fileFailed(file: string, code: string): string {
  return `"${file}" could not be opened: ${failureWords(code)}. Nothing was changed.`;
}

/** The same file named twice among the inputs. */
export function fileNamedTwice(file: string): string {
  return `"${file}" is named twice; it is read once.`;
}

/** An output that would overwrite an input. */
export function outputIsInput(file: string): string {
  return `"${file}" is one of the workbooks to read, and Trellis never writes into those. Choose another name after -o.`;
}

/** An output with an ending other than .xlsx. */
export function outputEnding(file: string): string {
  return `"${file}" does not end in .xlsx, the only kind of workbook that Trellis writes. Choose a name after -o that does.`;
}

/** An output whose folder is missing. */
export function outputFolderMissing(folder: string): string {
  return `There is no folder "${folder}" to write into. Make it first, or choose another after -o.`;
}

/** An output that is a folder. */
export function outputIsFolder(file: string): string {
  return `"${file}" is a folder. Add a file name after it, for example "${file}/trust.xlsx".`;
}

/** An output that could not be written; `code` is the system's short one. */
export function outputFailed(file: string, code: string): string {
  return `"${file}" could not be written: ${failureWords(code)}. Nothing half-written was left behind. Choose another place after -o.`;
}

/** A mistake of ours: what was kept and what to do. */
export function unexpectedFailure(reason: string): string {
  return `Trellis stopped because of a mistake of its own (${reason}). Your files are as they were. Please report it with the command that you typed.`;
}

/** Two workbooks that Trellis made were given together. */
export const SEVERAL_STRUCTURED =
  'More than one of these files is a structured workbook that Trellis made. Give one of them, with the files that schools keep: what people typed in it is kept. Nothing was written.';
