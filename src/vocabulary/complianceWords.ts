import { phrases } from './phrases';

/**
 * Words that ask people to comply, or measure that they did: duties, attendance, completion, checks.
 * A trailing `*` stands for any ending. Convention; `*` words may be right in their place.
 */
export const COMPLIANCE_WORDS: readonly string[] = phrases(`
  must, shall, mandatory, compulsory, obligatory, required to, is required, are required, required of, requirement, non-negotiable*, non negotiable*, nonnegotiable*, non-negs, no exceptions, no exception, without exception, no excuses, no opt-outs, not optional, isn't optional, no deviation, no deviations, no changes, no variation from, do not deviate, without deviation, zero tolerance,
  adher*, comply, complies, complied, complian*, fidelity, to the letter, word for word, page by page, verbatim, follow the script, follow script, step script, scripted, from the script, same slides, fixed, set for all, fixed for all, is fixed, same for all, same for everyone, identical, standardised, same lesson, agreed slides, lesson template, ppt template, agreed format, prescribed, as per handbook, as per policy, in line with policy, policy is followed, policy followed, per the handbook, as set out in the handbook, as directed, expected to, expectation that, expectation is, all expected, held to account, hold to account,
  sign to say, sign off, signed off, sign-off, signed sheet, sign the register, sign in, sign-in, register taken, register kept, registers taken, chase*, non-completers, non completers, non-attend*, names to slt, names to head, catch-up session for absent, capability, performance management target*, linked to appraisal, appraisal target*,
  scrutiny, audited, audits, audit termly, is checked, are checked, be checked, checks that, checked weekly, checked by, slt check*, check* weekly, monitored for, will be monitored, monitor compliance, monitored weekly, will monitor, spot check*, spot-check*, drop-in log, folder, folders, file evidence, evidence file, evidence folder*, portfolio completed, forms returned, returned on time, uploaded, submitted, handed in by staff, logged, completion, completion rate, rag rated weekly, every room, every classroom, all classrooms, displayed in, on display in every, learning walks check, tick list, ticklist, tick sheet, proforma
`);

/** Who is told, in texts that ask everyone to do the same. */
export const EVERYONE_WORDS: readonly string[] = phrases(`
  all staff, all teachers, all teaching staff, all tas, all teaching assistants, all support staff, all departments, all depts, all leaders, all subject leaders, all middle leaders, all colleagues, all ects, all coaches, all lessons, all classes, all schools, all academies, all year * teachers, all * teachers, every member of staff, every teacher, every ta, every lesson, every colleague, every school, every school's, every department, every dept, every leader, every subject leader, every adult, each teacher, each subject leader, each department, each member of staff, each leader, each school, everyone, everybody, by all, whole staff, 100%, 95% of lessons, % of staff, % of teachers, staff, teachers, tas
`);

/** What is counted when only taking part or finishing is counted. */
export const DELIVERY_WORDS: readonly string[] = phrases(`
  attend, attends, attended, attending, attendance, complete, completes, completed, done by, done, finish, finished, trained, have had training, had training, received training, received the training, have received, undertake, undertaken, undertook, carried out, carry out, passed, pass both, certificate*, certificated, accredited, delivered, covers, cover, in place, use the, uses the, using the, use agreed, to use, to follow, to include, follow, follows, following, starts with, start with, begins with, opens with, open with, ends with, visible in, seen in, in use, implemented, implement, evident in, submit, submits, submit *, upload, has evidence, have evidence, taken part, took part, signed up, met in each, met in every, hit 20, update, updated, enrolled, registered, have observed, has been observed, have read, has read, know the policy, logged in, log in, to display, displays, display
`);
