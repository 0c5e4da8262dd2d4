import { phrases } from './phrases';

/**
 * Words for the people in a plan: pupils and groups of them, adults, and what only looks like pupils. A trailing `*` stands
 * for any ending. Convention; extend it freely.
 */

/** Words for pupils, and for groups of them. */
export const PUPIL_WORDS: readonly string[] = phrases(`
  infants, juniors, preschoolers, apprentices, year group,
  pupil, pupils, pupil's, pupils', student, students, children, child, chn, learner*, boys, girls, readers,
  writers, speakers, arrivals, resitters, cohort, intake, youngsters, kids, teenagers, leavers, joiners,
  starters, non-readers, tutees, sixth-formers, class, classes, reception, nursery, eyfs, sixth form, 6th
  form, sixth formers, early years, ks1, ks2, ks3, ks4, ks5, gcse, a level, disadvantaged, disadv, pp, pupil
  premium, fsm, send, sen, sen support, ehcp, ehcps, eal, lac, cla, young carers, prior attainers, hpa, mpa,
  lpa, summer-born, summer born, most able, least able, less able, more able, higher attainers, lower
  attainers, low attainers, lowest 20%, bottom 20%, any group, toddlers, twos, young people
`);

/** Words for adults: what adults do or lack is no pupil problem. */
export const ADULT_WORDS: readonly string[] = phrases(`
  teacher, teachers, teachers', teacher's, teaching, staff, ta, tas, hlta*, lsa*, ect, ects, leader*,
  leadership, slt, senco, sendco, sencos, sendcos, governor*, trustee*, mentor*, coach, coaches, adult,
  adults, dept, depts, department*, headteacher*, heads, parents, carers, families, trust, school, schools,
  we, team, teams
`);

/** What looks like pupils and is not: what adults teach, read, write or lead. */
export const NOT_PUPILS: readonly string[] = phrases(`
  attendance of staff, staff attendance, attendance at network, attendance at meetings, attendance at cpd,
  attendance at training, attendance at twilights, attendance at inset, parental attendance, parents'
  attendance, staff absence, teacher absence, new to eyfs, new to reception, new to nursery, new to ks1, new
  to ks2, new to year *, below y1, below y2, below y3, below y4, below y5, below y6, below year *, above year
  *, in every class, in each class, in all classes, across classes, every class teacher, class reader, class
  readers, class text, class texts, class teacher, class teachers, class teacher's, class time, class book*,
  first class, taught reception, teach reception, teaching reception, reception teacher*, reception team,
  reception staff, reception unit, reception curriculum, reception baseline, reception before, reception lead,
  nursery staff, nursery team, nursery teacher*, nursery nurse*, nursery provision, eyfs team, eyfs staff,
  eyfs lead*, eyfs outdoor*, eyfs environment, eyfs curriculum, eyfs framework, gcse spec*, gcse course*, gcse
  content, gcse teacher*, gcse teaching, a level spec*, a level teacher*, a level teaching, ks1 lead*, ks2
  lead*, ks3 lead*, ks4 lead*, ks5 lead*, ks1 team, ks2 team, ks3 curriculum, ks4 curriculum, ks1 staff, ks2
  staff, ks1 teacher*, ks2 teacher*, ks3 teacher*, send training, send team, send policy, send provision, send
  register, send code, send lead*, send reforms, send department, send paperwork, sen training, sen paperwork,
  pp lead*, pp strategy, pp funding, pp plan, pp grant, pupil premium lead*, pupil premium strategy, pupil
  premium funding, eal lead*, eal policy, eal training, eal coordinator, eal support, ehcp paperwork, ehcp
  reviews, sixth form teacher*, sixth form team, sixth form staff, sixth form lead*, class sizes, class
  charts, class dojo, learner journey*, child protection, child poverty strategy, student teacher*, student
  voice lead, pupil progress meeting*, pupil progress lead*, pupil voice lead, pupil asset, students union
`);
