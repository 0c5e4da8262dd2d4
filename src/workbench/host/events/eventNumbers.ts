/** An event that an add-in can ask for: Office.js's number for it, and the version that it came with. */
export interface HostEvent {
  readonly id: number;
  readonly since: string;
}

const SHEET_EVENTS = {
  DataChanged: { id: 10, since: '1.7' },
  Activated: { id: 11, since: '1.7' },
  Deactivated: { id: 12, since: '1.7' },
  SelectionChanged: { id: 14, since: '1.7' },
  FormatChanged: { id: 18, since: '1.9' },
  ProtectionChanged: { id: 24, since: '1.14' },
} as const;

/** The events of a sheet by the names under which Office.js registers them. */
export const OF_SHEET: Readonly<Record<string, HostEvent>> = SHEET_EVENTS;

/** The events of all sheets together. */
export const OF_SHEETS: Readonly<Record<string, HostEvent>> = {
  ...SHEET_EVENTS,
  Added: { id: 13, since: '1.7' },
  Deleted: { id: 15, since: '1.7' },
};

const TABLE_CHANGED = { id: 101, since: '1.7' } as const;

/** The events of a table. */
export const OF_TABLE: Readonly<Record<string, HostEvent>> = {
  SelectionChanged: { id: 100, since: '1.7' },
  DataChanged: TABLE_CHANGED,
};

/** The events of a sheet's or the workbook's tables together. */
export const OF_TABLES: Readonly<Record<string, HostEvent>> = {
  DataChanged: TABLE_CHANGED,
  Added: { id: 102, since: '1.9' },
  Deleted: { id: 103, since: '1.9' },
};

/** The target of events of the whole workbook. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The key under which a registered event is kept. */
export const eventKey = (id: number, target: string): string => `${id}/${target}`;

/** The event that a call registers (or takes back), such as `_RegisterDataChangedEvent`; null for other calls. */
export function registration(call: string): { readonly name: string; readonly on: boolean } | null {
  const [, un, name] = /^_(Unr|R)egister(\w+)Event$/.exec(call) ?? [];
  return name === undefined ? null : { name, on: un === 'R' };
}
