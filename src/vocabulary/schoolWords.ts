import { phrases } from './phrases';

/** Words that say what sort of school a name belongs to; a name is a school's without them. */
export const SCHOOL_TYPE_WORDS: ReadonlySet<string> = new Set(
  phrases(`school, schools, academy, academies, primary, primaries, junior, juniors, infant, infants, nursery, high, secondary, college, first, middle, lower, upper, grammar, community, special, free, all-through, allthrough, through, sixth, form, comprehensive, comp, prep,
  preparatory, preschool, pre-school, pre, utc, studio, technical, technology, sports, arts, science, foundation, voluntary, aided, controlled, va, vc, vcp, cofe, ce, cep, rc, rcp, catholic, roman, methodist, christian, jewish, muslim, islamic, faith, ks1, ks2, ks3, ks4, semh, slcn, asd, pru, ap, alternative, provision,
  the, of, and, for, in, federation, trust, boys, girls, boys', girls', children's, centre, center, campus, site, inc, incl, inf, jun, jnr, prim, pri, sch, sec, acad, nurs, hs, ps, js, ns, jmi, jmn, jm`)
);

/** The type words that tell two schools of one name apart: a junior school is not the infant school. */
export const SCHOOL_PHASES: Readonly<Record<string, string>> = {
  primary: 'primary',
  prim: 'primary',
  pri: 'primary',
  primaries: 'primary',
  primry: 'primary',
  ps: 'primary',
  jmi: 'primary',
  junior: 'junior',
  juniors: 'junior',
  jun: 'junior',
  jnr: 'junior',
  js: 'junior',
  infant: 'infant',
  infants: 'infant',
  inf: 'infant',
  nursery: 'nursery',
  nurs: 'nursery',
  first: 'first',
  middle: 'middle',
  lower: 'lower',
  upper: 'upper',
  high: 'secondary',
  secondary: 'secondary',
  sec: 'secondary',
  hs: 'secondary',
  comprehensive: 'secondary',
  comp: 'secondary',
  grammar: 'grammar',
  college: 'college',
  utc: 'utc',
  special: 'special',
  semh: 'special',
  pru: 'pru',
};

/** Words that are the same in a school's name. */
export const SCHOOL_NAME_SAME: Readonly<Record<string, string>> = {
  saint: 'st',
  ss: 'st',
  sts: 'st',
  street: 'st',
  road: 'rd',
  lane: 'ln',
  avenue: 'ave',
  point: 'pt',
  mount: 'mt',
  pk: 'park',
  grn: 'green',
  hse: 'house',
  gdns: 'gardens',
  ct: 'court',
  sq: 'square',
  hl: 'hill',
  brdg: 'bridge',
};

/** Ways of saying every school, or the trust itself, where a school's name would stand. Convention. */
export const EVERY_SCHOOL: readonly string[] = phrases(`
  all, all schools, all academies, every school, each school, all settings, all sites, all phases, all primaries, all primary, all primary schools, all secondaries, all secondary, all secondary schools, all special, all special schools, all infants, all juniors, all infant schools, all junior schools, all first schools, all middle schools, all trust schools, all schools in trust,
  all our schools, all trust, all mat schools, all mat, all 4 schools, whole trust, whole-trust, trust, the trust, trust wide, trust-wide, trustwide, across the trust, across trust, cross trust, cross-trust, mat, mat wide, mat-wide, whole mat, central, central team, central trust, trust central, trust central team, centre, hq, head office, trust office, trust team, central services, shared services, core team, everyone, any, any school, various, various schools,
  multiple, multiple schools, cluster, whole cluster, hub, trust hub, federation, whole federation, all (central), central (all), primaries, secondaries, primary schools, secondary schools, primary phase, secondary phase, group, group wide, trust level, both, both schools, all three, all four, all five, all three schools, all four schools, all five schools`);

/** Words that no school's name has: whoever sees them in a cell knows that it names something else. */
export const NOT_SCHOOL_WORDS: ReadonlySet<string> = new Set(
  phrases(`staff, teachers, teacher, leaders, leader, leadership, team, tas, ects, pupils, children, students, parents, governors, training, cpd, inset, twilight, session, sessions, meeting, course, npq, npqs, npqh, npqsl, coaching, improvement, priority, priorities, plan, plans, budget, cost, total, subtotal, average, tbc, tba, notes, date, term,
  autumn, spring, summer, half-term, week, year, years, month, reading, writing, maths, phonics, english, behaviour, attendance, curriculum, assessment, safeguarding, survey, responses, status, rag, review, evaluation, impact, calendar, programme, development, professional, learning, teaching, conference, hub, network, visit, visits, name, names, code, type, types, number, link, links,
  lead, leads, phase, day, days, policy, website, uniform, council, dinners, meals, hours, readiness, leavers, starters, transition, trip, trips, group, groups, based, wide, whole, holidays, holiday, closed, other, which, your, my, research, this, what, who, is, are, do, does, role, job, to, from, with, at, by`)
);
