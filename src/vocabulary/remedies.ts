import { phrases } from './phrases';
import { REMEDIES } from './pupilProblems';

/**
 * What adults could put in place: where a text says that one of these is missing or patchy, it names an
 * answer rather than a difficulty. A trailing `*` stands for any ending. Convention.
 */
export const MISSING_REMEDIES: readonly string[] = [
  ...REMEDIES.filter((word) => word !== 'tutor*' && word !== 'practice'),
  ...phrases(`
    tutoring, tutors, tutor time, training, retrained, refresher, upskilling, expertise, subject knowledge, pd, professional development, professional learning, common language, shared language, consistent language, shared understanding, whole-school, whole school, trust-wide, trust wide, joined-up, agreed, guidance, handbook, toolkit, template*, proforma*, protocol*, procedure*, process, processes, structure for, structures, routine, routines, cycle, plan for, action plan, planning time, shared planning, joint planning, ppa, slots, regular slot*, time for, time to, time in the timetable, opportunities for staff, opportunity for staff, opportunities for teachers, opportunities to observe, opportunities to see,
    follow-up, follow up, one-off, role, a lead, leader for, coordinator, co-ordinator, responsible, mentors, ownership, resources, resourcing, equipment, devices, laptops, ipads, books to, software, budget for, tracking, tracker*, track, monitor, monitoring, qa, quality assurance, moderation, assessment info*, assessment data, assessments, attainment info*, progress info*, data use, use of data, use of assessment, information sharing, marking policy, feedback policy, behaviour policy, homework policy, marking and feedback, progression map*, progression, curriculum map*, curriculum plan*, long term plan*, medium term plan*, vocab lists, vocabulary lists, word lists, class readers, reading spine, reading list, text list, knowledge maps, schemes of work, sow, scheme of work, catch-up, catch up, phonics catch-up, interventions, booster*, provision map*, nurture provision, therapy, therapist*, salt, speech therapist, screening, specialist support, ta support, additional support, 1:1, one-to-one, small group support, visualiser*, expectations, standardised, standardisation, teaching sequence, lesson structure, pedagogy, pedagogical, t&l model, t & l model, signed off, agreed set, network*, partnership*, strategy, parental engagement strategy, careers programme, enrichment offer, mental health lead, pastoral team, sharing good practice, good practice, best practice, talk strategies, homework system, rewards system, sanctions system, reward system
  `),
];

/** Ways of saying that something is missing, scarce, patchy or wanted. */
export const MISSING_WORDS: readonly string[] = phrases(`
  no, lack, lacks, lacking, lack of, absence of, without, not, n't, isn't, aren't, hasn't, haven't, don't, doesn't, didn't, can't, wasn't, weren't, never, not yet, yet to, limited, insufficient, inadequate, inconsistent, inconsistently, inconsistency, inconsistencies, patchy, uneven, variable, varies, variation, variability, varied, weak, missing, need, needs, needed, need for, more, too few, not enough, too little, few, only some, some schools, only * of our, half-hearted, out of date, outdated, poor, piecemeal, ad hoc, ad-hoc, fragmented, hit and miss, hit-and-miss, under-used, underused, underdeveloped, under-developed, one-off, gaps in, gap in, different approaches, everyone does it differently, unclear, unstructured, little, rarely, sporadic, nobody, no one, shortage of, awaiting, overdue, lapsed
`);

/** Adults, of whom it may be said that they lack training or knowledge. */
export const UNTRAINED: readonly string[] = phrases(`
  not trained, haven't been trained, hasn't been trained, not been trained, untrained, not had training, not had * training, never been trained, not confident, lack confidence, lacks confidence, low confidence, unconfident, not expert, not secure, not skilled, lack expertise, lack subject knowledge, weak subject knowledge, lack knowledge, limited knowledge, lack the skills, unsure how, unsure about, not familiar, unfamiliar with, need training, needs training, need cpd, need support with, need upskilling
`);
