/**
 * The eight conditions that the survey asks about, with the names that people see. They follow the
 * five conditions of the Teacher Development Trust's "A culture of improvement" (2021) and the three
 * needs of self-determination theory.
 */
export const DIMENSION_NAMES = {
  collaboration: 'Working together',
  involvement: 'A say in school decisions',
  trust: 'Honesty and trust',
  mission: 'Shared purpose',
  safety: 'Calm, and help with behaviour',
  autonomy: 'A say in my own development',
  competence: 'Getting better at the job',
  relatedness: 'Belonging',
} as const;
