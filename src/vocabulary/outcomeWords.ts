import { phrases } from './phrases';

/**
 * What pupils achieve, how they attend and behave: a text that is about these is about pupils even
 * where no pupil is named. Convention; extend it freely.
 */
export const OUTCOME_WORDS: readonly string[] = phrases(`
  outcomes, outcome, vocabulary, mental maths, attainment, achievement, pupil progress, faster progress, good progress, rapid progress, progress 8, p8, attainment 8, a8, attainment gap, the gap, gap, gaps, standards, results, grades, grade 4*, grade 5*, 4+, 5+, 9-5, 9-4, attendance, absence, persistent absence, severe absence, punctuality, lateness,
  behaviour, behaviours, low-level disruption, low level disruption, disruption, suspensions, suspension, exclusions, exclusion, fixed term, detentions, on call, sanctions, bullying, truancy, internal truancy, attitudes to learning, engagement, gld, psc, phonics check, phonics screening, y1 check, exs, exp, gds, gd, greater depth, wts, at are,
  age related, age-related, expected standard, higher standard, scaled score*, ks1 outcomes, reading age*, combined, rwm, mocks, mock results, essays, homework comes back, work quality, sats results, year 6 progress, progress above, ebacc entry, destinations, neets, neet, homework, handwriting quality, wellbeing of pupils, belonging, progress in, progress of, progress for, progress from, progress across, retention, uptake of, uptake in, options uptake, take-up of languages, entries, entry rates, destinations, participation of, coursework, paragraphs, extended answers, written answers, handwriting in, spelling in, books hang, facts secure, secure by, number facts, reading scores, reading fluency, fluency, stamina, residual, value added, a level grades, pass rate, pass rates, re-sits, achievement, reasoning marks, times table scores, ebacc, level 2, level 3, distinctions, readiness for, school readiness, starting points, on entry, lates, late marks, behaviour points, on-call, call outs, call-outs, fights, incidents, referrals, removals, internal exclusions, part-time timetables, missing education, missing out, dysregulat*, pupil wellbeing, pupil voice, aspiration, aspirations, independence, resilience, self-esteem, attitudes, motivation, mental health of
`);

/** Words after an outcome that make it a thing that adults keep: `behaviour policy`. */
export const ADULT_AFFAIRS: readonly string[] = phrases(`
  policy, policies, system, systems, lead, leads, leader, leaders, team, teams, training, framework, curriculum, data entry, training day, hub, hubs, consultant, officer, panel, meetings, info, information, procedure*, coordinator, co-ordinator, provision map*, review, plan, strategy, cpd, at sessions, at training, at cpd, at twilights, at twilight, at inset, at parents, at meetings, at workshops, at webinars, at network, of staff, by staff, meetings, meeting, panel, department, curriculum, officer, ladder, blueprint, toolkit, task, tasks, lists, list, instruction, teaching, scheme, lessons, mentor, support, interventions, tracker, tracking, data, logs, log, points system, gap analysis, agreement, target setting, setting, expectations policy, routines, language
`);
