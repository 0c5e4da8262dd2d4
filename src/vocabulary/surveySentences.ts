import { phrases } from './phrases';

/** Who or what a survey statement is about, as its first words. Convention in staff surveys. */
export const STATEMENT_SUBJECTS: readonly string[] = phrases(`
  i, we, my, our, staff, teachers, teacher, colleagues, people, leaders, leadership, pupils, children, students, parents,
  everyone, everybody, someone, nobody, no one, there is, there are, there, it is, it, this school, this trust,
  the school, the trust, the head, the headteacher, the principal, the senior, the leadership, the leaders, the training,
  the cpd, the feedback, the behaviour, the aims, the building, the people, the staff, the teachers, the pupils, the governors,
  the way, the amount, the quality, the support, the workload, the culture, the marking, in our school, in this school,
  at our school, at this school, in my school, in my team, at my school, here, senior leaders, senior staff, middle leaders, support staff, new staff,
  new teachers, line managers, managers, school leaders, trust leaders, teaching assistants, departments, teams, training, cpd, professional development,
  professional learning, communication, behaviour, poor behaviour, bullying, changes, decisions, priorities, mistakes, meetings,
  lessons, rules, routines, sanctions, corridors, workload, marking, feedback, observation, observations, appraisal, performance management,
  information, abuse, violence, resources, instructional coaching, coaching, induction, all staff, all pupils, all teachers,
  most staff, most teachers, when i, when we, when staff, if i, by the time, overall, governors, good teaching, high expectations, low-level, joint planning, planning,
  time, opinions, ideas, views, new initiatives, expectations, safeguarding, pastoral, working here, working at`);

/** Verbs that make a full sentence of a statement. */
export const STATEMENT_VERBS: ReadonlySet<string> = new Set(
  phrases(`am, is, are, was, were, be, been, have, has, had, do, does, did, can, could, will, would, should, must, may,
  feel, feels, felt, know, knows, knew, think, thinks, believe, believes, trust, trusts, get, gets, got, receive, receives,
  understand, understands, share, shares, work, works, plan, plans, help, helps, helped, learn, learns, learned, learnt, listen, listens,
  ask, asks, agree, agrees, choose, chooses, decide, decides, make, makes, made, take, takes, give, gives, gave, use, uses,
  support, supports, care, cares, look, looks, talk, talks, discuss, discusses, treat, treats, respect, respects, keep, keeps,
  explain, explains, follow, follows, behave, behaves, belong, belongs, enjoy, enjoys, like, likes, want, wants, need, needs,
  intend, intends, see, sees, try, tries, set, sets, put, puts, communicate, communicates, respond, responds, deal, deals,
  change, changes, contribute, contributes, tell, tells, act, acts, show, shows, welcome, welcomes, value, values, recognise,
  recognises, notice, notices, observe, observes, compare, compares, back, backs, blame, blames, guide, guides, encourage, encourages,
  expect, expects, consult, consults, involve, involves, provide, provides, meet, meets, run, runs, hide, hides, improve, improves, improved, fit, fits,
  develop, develops, collaborate, collaborates, moderate, moderates, coach, coaches, visit, visits, co, solve, solves, doubt, doubts, struggle, struggles,
  find, finds, say, says, spend, spends, leave, leaves, recommend, matter, matters, count, counts, lets, let, allow, allows, apply, applies, put, belong, point, teach, teaches, influence, own, worry, worries, review, reviews`)
);

/** Questions that only a survey of people asks. */
export const SURVEY_QUESTIONS: readonly RegExp[] = [
  /^(do|does|did|are|is|have|has|can|could|would|will) (you|your|staff|leaders|teachers|pupils|colleagues|the school|the trust|we)\b/,
  /^how (satisfied|confident|supported|likely|often|well|happy|valued|safe|manageable|much|strongly|clear|comfortable|included|far|easy|useful|effective)\b.*\b(you|your|staff|leaders|school|colleagues)\b/,
  /^how do you (feel|find|rate|view)\b/,
  /^to what extent\b/,
  /^(what|which)( one| two| three)? (thing|things|change|changes|would you|could we|could be|could the|should|is the best|is working|do you (like|enjoy|value|think|need|want|find))\b/,
  /\b(would you (change|like|improve|recommend|keep|most|say)|you would (change|like|improve|keep)|you could change)\b/,
  /^what (does|do) (the|this|our|your) (school|trust|staff|leaders|senior)\b/,
  /^what (helps|stops|prevents|gets in the way of|would help|makes|keeps) (you|your|staff|us)\b/,
  /\b(tell us|anything else you|let us know|in your own words|free text|open comment|share with us)\b/,
  /^(please )?(comment on|describe|explain|rate|indicate|tell|share|suggest|use this (box|space))\b.*\b(you|your|school|staff|trust|answers?|working|score)\b/,
  /^(is|are) there (any|anything)\b/,
  /^on a scale\b/,
  /^what would (make|help|improve|you)\b/,
  /\b(place to work|working here|work here)\b.*\?$/,
];

/** Words in a question that mean a plan's own form is asking, not a survey. */
export const PLAN_QUESTION_STARTS = /^(what|who|whom|whose|which|when|where|why|how)\b/;

/** Turns of phrase that make agreeing bad news. */
export const REVERSED_CUES: readonly string[] = phrases(`
  too much, too many, too often, too little, too few, alone, lonely, isolated, isolation, left out, outsider, excluded, ignored, invisible, imposed, done to us, done to me,
  done to, already decided, everything has already, without us, without asking, without consulting, without being asked, from above, hidden, hide, blame, blamed, held against,
  afraid, fear of, scared, micromanaged, micro-managed, controlled, told exactly, told how, forced, pressured, follow a script, scripted, waste of time,
  disrupted, disrupt, disruption is a, poor behaviour is, poor behaviour here, gets in the way, left to deal, left for individual, stressed, exhausted, burned out, burnt out,
  thinking about leaving, thinking of leaving, want to leave, intend to leave, doubt, little say, no say, little freedom, no freedom, little control, no control, rarely, never, seldom,
  hardly, unfair, unfairly, favouritism, favourites, distrust, mistrust, keep their real opinions, to themselves, undermined, unsafe, bullied, ignore, ignores, change too, nobody asking, with nobody, no one asks, by myself,
  not listened, not consulted, cannot, can not, do not, does not, is not, are not, am not, not feel, have no, has no, struggle to, unclear, confusing, conflicting, blame culture, waste, long hours, work long, in silos, worried about, anxious`);

/** Turns of phrase with a negative word in them that are good news: `without fear`. */
export const NOT_REVERSED_CUES: readonly string[] = phrases(`
  without fear, without worrying, without being blamed, without blame, rather than blame, not admin, not given to me, without permission, without asking for permission, not afraid,
  rarely have to, rarely work late, never left, never alone, no fear, not be blamed, without judgement, without consequences, even when, do not have to, not just, not only, never feel`);
