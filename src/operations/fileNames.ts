/** What Windows does not take in a file's name, what leads out of a folder, and letters nobody sees. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}<>:"/\\|?*]/gu;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
/** Characters of a school's name in a file's name: the whole path has 260 on Windows. */
const LONGEST = 60;

/** A school's name as part of a file's name: no path, no device, no dots at its ends; never empty. */
export function safeName(school: string): string {
  const bare = school
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const cut = [...bare.trim()]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return cut === '' || DEVICES.test(cut) ? `School ${cut}`.trim() : cut;
}

/** A file name for each school, `School form - Oakfield - 2026-01-12.xlsx`, all different. */
export function packFileNames(schools: readonly string[], day: string): readonly string[] {
  const taken = new Set<string>();
  return schools.map((school) => {
    const start = `School form - ${safeName(school)}`;
    let name = `${start} - ${day}.xlsx`;
    for (let times = 2; taken.has(name.toLowerCase()); times += 1)
      name = `${start} (${times}) - ${day}.xlsx`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name of the one archive that holds all forms. */
export function fileNameOfAll(day: string): string {
  return `School forms - ${day}.zip`;
}

/** The name of another workbook that is handed on, with its day. */
export function fileNameOf(title: string, day: string): string {
  return `${title} - ${day}.xlsx`;
}
