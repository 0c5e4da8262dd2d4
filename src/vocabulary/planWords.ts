import { phrases } from './phrases';

/** Typed in place of an answer. */
export const PLACEHOLDERS: readonly string[] = phrases(`
  tbc, tba, n/a, na, none, nil, as above, see above, ditto, see sip, see sdp, see sef, see adp, see plan, see trust plan, see action plan, -, –, ?, todo, to do, to follow, to be confirmed, to be decided, tbd, x, impact: tbc
`);

/** A date to look again that is none. */
export const VAGUE_DATES: readonly string[] = phrases(`
  ongoing, on-going, throughout, throughout the year, termly, half termly, half-termly, all year, as needed, as required, continuous, continual, regularly, regular, when needed, annually, weekly
`);

/** Words that tell people what to do; some are right in their place, with a reason. */
export const DUTY_WORDS: readonly string[] = phrases(`
  must, mandatory, compulsory, non-negotiable, non-negotiables, non negotiable, non negotiables, compliance, fidelity, 100% consistent, all staff will, no exceptions, adhere, adheres, adherence, expectation that all
`);

/** Words that give a reason. */
export const REASON_WORDS: readonly string[] = phrases(`
  because, so that, since, as pupils, as children, so pupils, so children, in order that, we noticed, to help pupils
`);

/** Where doing the same everywhere is right: safety, law, exams, and phonics schemes as designed. */
export const SAMENESS_IS_RIGHT: readonly string[] = phrases(`
  phonics, ssp, little wandle, read write inc, rwi, exam*, invigilation, access arrangements, safety, evacuation, lockdown, medication, de-escalation, allergy, allergies
`);

/** Ideas that have been questioned; the list is short and a trust's own to edit. */
export const QUESTIONED_IDEAS: readonly string[] = phrases(`
  learning styles, learning style, vak, vark, kinaesthetic, visual learners, auditory learners, brain gym, left-brain, right-brain, learning pyramid, cone of experience, multiple intelligences, graded lesson observations, graded observations, triple marking, verbal feedback stamp*
`);

/** Words of a script. */
export const SCRIPT_WORDS: readonly string[] = phrases(`
  scripted, follow the script, word for word, identical slides, same slides, must follow the template, same lesson
`);

/** Names of reasons that come from elsewhere: a trust's list, an inspection. */
export const TRUST_REASONS: readonly string[] = phrases(`
  trust priority, trust priorities, trust focus, trust plan, trust strategy, trust model, trust-wide priority, mat priority, central priority, from the trust
`);

/** An outside view given as the reason. */
export const INSPECTION_WORDS: readonly string[] = phrases(`
  ofsted, hmi, inspector, inspectors, inspection, afi, deep dive, sef, peer review, trust review, section 8, section 5
`);

/** Aims that could mean many things. */
export const BROAD_AIMS: readonly string[] = phrases(`
  raise standards, improve t&l, improve teaching and learning, quality first teaching, improve outcomes, outcomes, close the gap, behaviour, literacy, numeracy, teaching and learning, raise attainment, improve progress
`);

/** Cues of the four groups of mechanisms that professional development may use (EEF, 2021). */
export const MECHANISM_CUES: Readonly<
  Record<'know' | 'want' | 'practise' | 'keep it going', readonly string[]>
> = {
  know: phrases(
    'small steps, one thing at a time, short input, example, chunk, revisit, recap, recall, spaced, quiz staff, webinar, talk, reading, input, watch'
  ),
  want: phrases(
    'goal, goals, focus chosen, target agreed, own question, research, evidence, expert, own data, celebrate, recognise, thank, share success'
  ),
  practise: phrases(
    'steps, how to, guide, explained, demonstrate, pairs, peer, co-plan, buddy, coach, coaching, team, joint, model, video, watch, live example, visit, visits, feedback, observe, drop-in, rehearse, practise, role play'
  ),
  'keep it going': phrases(
    'prompt, checklist, card, poster, reminder, slide cue, action plan, when-then, next step, diary, self-check, record own, track, reflect, again, weekly, repeat, habit, check in, each lesson'
  ),
};

/** Signs of time found, or of something put down. */
export const TIME_WORDS: readonly string[] = phrases(`
  cover, directed time, ppa, released, release time, meeting swap, instead of, replaces, in place of, dropped, stop, stopped, stops, twilight, inset, staff meeting, hour, hours, time set aside, minutes
`);

/** Signs that those who do it helped to shape it. */
export const SHAPED_WORDS: readonly string[] = phrases(`
  asked, ask, survey, working group, pilot with, chosen by, chose, choose, chosen, co-planned, co-designed, volunteers, voted, team decided, decide together, tried, trying, staff suggested
`);

/** Signs that one day is followed by more. */
export const FOLLOW_UP_WORDS: readonly string[] = phrases(`
  revisit, revisits, cycle, cycles, practise, practice, practices, coaching, weekly, fortnightly, next step, then, follow-up, follow up, again, each week, half-termly, monthly, reviewed
`);

/** Words of liking and learning, which say that it went well for staff. */
export const SATISFACTION_WORDS: readonly string[] = phrases(`
  feedback, evaluation form, evaluation forms, evaluations, confidence, confident, enjoyed, staff voice, rate session, rate the session, rated, useful, knowledge quiz, satisfaction, staff survey
`);
