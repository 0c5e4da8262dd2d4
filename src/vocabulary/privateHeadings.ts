/**
 * Headings of columns that say who somebody is. Trellis lists such a column by its heading only
 * and never copies what stands in it. Convention, following the DfE's data protection guidance for
 * schools: use no personal data that the purpose doesn't need.
 */
export const PRIVATE_HEADINGS: readonly string[] = [
  'e-mail*',
  'email*',
  'full name',
  'first name',
  'forename',
  'surname',
  'last name',
  'staff name',
  'your name',
  'participant name',
  'username',
  'user name',
  'user id',
  'staff id',
  'employee*',
  'payroll*',
  'login',
  'ip address',
  'phone*',
  'mobile',
  'telephone',
  'date of birth',
  'dob',
  'trn',
  'teacher reference number',
  'ni number',
  'national insurance*',
  'completed by',
  'filled in by',
  'form completed by',
  'respondent*',
  'signed by',
];

/** Headings that say who somebody is only where nothing else stands in them. */
export const PRIVATE_WHOLE_HEADINGS: readonly string[] = [
  'name',
  'names',
  'initials',
  'colleague',
  'colleagues',
  'attendee',
  'attendees',
  'delegate',
  'delegates',
  'staff member',
  'signature',
  'participant',
  'participants',
];
