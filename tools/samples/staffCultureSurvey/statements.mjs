/** The statements as staff read them, in the order of the form, each with the dimension it asks about. */
export const STATEMENTS = [
  ['In my team we work out together how to teach the hard bits', 'collaboration'],
  ['I know the two or three things my school is working on this year', 'mission'],
  ['I could tell a leader that something isn’t working, and be glad I did', 'trust'],
  ['Pupils’ behaviour lets me get on with teaching', 'safety'],
  ['I was asked what I thought before our plans were made', 'involvement'],
  ['When we learn something new I can change it to suit my pupils', 'autonomy'],
  ['What I’ve learned this year has made me better at my job', 'competence'],
  ['People here would notice if I wasn’t myself', 'relatedness'],
  ['I have watched a colleague at work this term and talked with them about it', 'collaboration'],
  ['We expect a great deal of every child, whoever they are', 'mission'],
  ['Leaders do what they say they’ll do', 'trust'],
  ['If a lesson goes badly wrong, someone comes and helps me', 'safety'],
  ['Things have changed here because of something staff said', 'involvement'],
  ['I have a choice in what I work on in my own development', 'autonomy'],
  ['The feedback I’m given helps me the next day', 'competence'],
  ['I feel I belong here', 'relatedness'],
];

/** The form's last two questions. */
export const CLOSING = [
  ['I can do my job well in a reasonable week', 'other'],
  ['Is there one thing that would help you most? (optional)', 'other'],
];
