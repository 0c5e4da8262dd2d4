/**
 * Fernhollow Schools Trust: the made-up trust that every sample is about.
 * Its schools, as their own staff and the trust office call them. No such trust or school exists.
 */
export const SCHOOLS = [
  {
    name: 'Fernhollow High School',
    aliases: ['Fernhollow High', 'Fernhollow', 'FHS', 'The High School'],
  },
  {
    name: 'Alder Row Primary School',
    aliases: ['Alder Row', 'Alder Row Primary', 'ARP', 'Alder Rd Primary'],
  },
  {
    name: "St Edwen's CofE Primary School",
    aliases: ["St Edwen's", 'St Edwens', 'St Edwens CE', 'SEP'],
  },
  { name: 'Kiln Meadow Infant School', aliases: ['Kiln Meadow', 'Kiln Meadow Infants', 'KMI'] },
  {
    name: 'Tolbrook Junior School',
    aliases: ['Tolbrook', 'Tolbrook Juniors', 'Tolbrook Jnr', 'TJS'],
  },
  { name: 'Lantern Hill School', aliases: ['Lantern Hill', 'Lantern Hill Special', 'LHS'] },
];
