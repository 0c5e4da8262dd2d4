/** The places of the pane: what each is called and what it is for, in a line. */
export interface PlaceWords {
  readonly title: string;
  readonly lead: string;
}

/** The words of each place, by its route. */
export const PLACES = {
  home: { title: 'Trellis', lead: 'One step at a time. You can stop and come back.' },
  read: { title: 'Read', lead: 'This workbook, and files from your schools.' },
  confirm: { title: 'Confirm', lead: 'What each column was taken for. You know best.' },
  build: { title: 'Build', lead: 'Sheets for the why and the how, beside your own.' },
  'in-their-words': {
    title: 'In their words',
    lead: 'What schools have already written about pupils.',
  },
  'worth-asking': { title: 'Worth asking', lead: 'One question at a time, for a conversation.' },
  readiness: {
    title: 'Readiness',
    lead: 'How ready each school’s culture is, in their staff’s view.',
  },
  schools: { title: 'Schools', lead: 'A form for each school, and what comes back.' },
  'i-lead-a-school': {
    title: 'I lead a school',
    lead: 'Your school’s how, one question at a time.',
  },
  share: { title: 'A copy to share', lead: 'For people outside the schools, with values only.' },
  settings: { title: 'Settings', lead: 'How the pane looks, and what it remembers.' },
  functions: { title: 'Functions', lead: 'What you can type in any cell, with examples.' },
  help: { title: 'Help', lead: 'What each step does, and what happens to your data.' },
} as const satisfies Readonly<Record<string, PlaceWords>>;
