const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};
/** Long enough for any browser to have taken the file. */
const TAKEN_MS = 60_000;

/** Hands a file to the browser, which saves it where downloads go or asks where. */
export function saveFile(fileName: string, bytes: ArrayBuffer): void {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1);
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPES[ending] ?? '' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN_MS);
}
