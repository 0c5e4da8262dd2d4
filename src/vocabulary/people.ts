import { phrases } from './phrases';

/** Jobs in and around English schools, as people type them, singular. Convention; titles of the DfE's workforce census among them. */
export const ROLES: readonly string[] = phrases(`
  teacher, class teacher, classroom teacher, subject teacher, main scale teacher, supply teacher, cover teacher, trainee teacher, student teacher,
  early career teacher, ect, ect 1, ect 2, ect1, ect2, nqt, rqt, itt trainee, trainee, lead practitioner, specialist leader of education, sle,
  teaching assistant, ta, higher level teaching assistant, hlta, learning support assistant, lsa, cover supervisor, instructor, tutor, mentor, learning mentor, ect mentor, coach,
  instructional coach, subject leader, subject lead, head of department, hod, head of faculty, head of subject, curriculum leader, curriculum lead,
  middle leader, head of year, hoy, year leader, year lead, phase leader, phase lead, key stage leader, key stage lead, ks1 lead, ks2 lead, eyfs lead, early years lead,
  senior leader, slt, slt member, assistant head, assistant headteacher, aht, assistant principal, deputy head, deputy headteacher, dht, deputy principal, vice principal,
  head, headteacher, head teacher, principal, executive head, executive headteacher, executive principal, head of school, ceo, chief executive, deputy ceo, director of education, director of school improvement,
  trust lead, trust leader, school improvement lead, sendco, senco, assistant senco, inclusion lead, inclusion manager, designated safeguarding lead, dsl, deputy dsl, pastoral lead, pastoral manager, pastoral support,
  family support worker, attendance officer, behaviour lead, behaviour mentor, reading lead, english lead, maths lead, phonics lead, science lead, oracy lead, cpd lead, t&l lead, teaching and learning lead, assessment lead,
  pupil premium lead, nursery nurse, nursery practitioner, early years practitioner, eyp, early years educator, lunchtime supervisor, midday supervisor, midday meals supervisor, msa, mdsa, site manager, caretaker,
  cleaner, premises manager, cook, kitchen assistant, catering assistant, technician, science technician, ict technician, librarian, exams officer, data manager, data officer, receptionist, admin, administrator,
  admin officer, admin assistant, office manager, office, school business manager, sbm, business manager, finance officer, finance manager, hr officer, hr manager, bursar, pa, governor, parent governor, chair of governors, trustee,
  educational psychologist, speech and language therapist, counsellor, therapist, welfare officer, first aider, librarian, support staff, other, prefer not to say, teacher with tlr, non-teaching, non teaching staff, teaching staff, apprentice, volunteer, nurse`);

/** Groups of staff whom training is for. Convention in schools' CPD sheets. */
export const STAFF_GROUPS: readonly string[] = phrases(`
  all staff, whole staff, all, everyone, all teachers, all teaching staff, all tas, all support staff, all leaders, all new staff, all colleagues, all schools staff, all adults, all classroom staff, staff,
  teachers, class teachers, classroom teachers, teaching staff, non-teaching staff, tas, teaching assistants, hltas, lsas, support staff, ects, ects and mentors, ect mentors, mentors, nqts, rqts, itts, trainees,
  trainee teachers, middle leaders, senior leaders, slt, smt, elt, leaders, leadership team, senior leadership team, headteachers, heads, principals, deputies, deputy heads, assistant heads, subject leaders, subject leads,
  curriculum leaders, curriculum leads, heads of department, hods, heads of faculty, heads of year, hoys, phase leaders, phase leads, year leads, year leaders, key stage leads, core leads, core subject leads, foundation leads, sencos, sendcos, dsls, safeguarding leads, pastoral team, pastoral staff,
  pastoral leads, behaviour team, inclusion team, office staff, admin staff, admin team, site staff, site team, kitchen staff, lunchtime staff, lunchtime supervisors, midday supervisors, mdsas, msas, governors, trustees, new staff, new starters,
  volunteers, cover supervisors, cover staff, technicians, tutors, form tutors, coaches, lead practitioners, eyfs team, eyfs staff, early years staff, early years team, nursery staff, reception staff, ks1 staff, ks1 teachers, ks1 team, ks2 staff, ks2 teachers,
  ks2 team, ks3 teachers, ks4 teachers, ks5 teachers, sixth form team, sixth form staff, maths dept, maths department, maths team, maths teachers, maths leads, english dept, english department, english team, english teachers, english leads, science dept,
  science department, science team, science teachers, humanities, humanities team, humanities dept, mfl, mfl team, pe dept, pe team, phonics team, phonics leads, reading leads, writing leads, oracy leads, t&l leads, teaching and learning team, upper ks2, lower ks2, upper school staff, primary staff,
  secondary staff, primary teachers, secondary teachers, primaries, secondaries, parents, designated staff, key staff, selected staff, volunteers only, send team, specialist teachers, therapists, first aiders, fire wardens, trust staff, central team, central staff`);

/** Pupil groups as sheets name them besides year groups and key stages. Convention; DfE terms among them. */
export const PUPIL_GROUPS: readonly string[] = phrases(`
  all pupils, all children, all students, all learners, all year groups, all years, whole school, pupils, boys, girls, disadvantaged, disadvantaged pupils, pp, pupil premium, pp pupils, fsm, ever 6, send, sen, sen support, ehcp, ehcps, send pupils, eal, eal pupils,
  lac, cla, looked after, looked after children, young carers, service children, persistent absentees, pa pupils, summer born, summer-born, lowest 20%, lowest 20% readers, bottom 20%, high attainers, higher attainers, hpa, mpa, lpa, low attainers, low prior attainers, high prior attainers, middle attainers, middle prior attainers, greater depth,
  gds, wts, new arrivals, white working class boys, grt, more able, most able, vulnerable pupils, vulnerable, early years, reception, nursery, sixth form, infants, juniors, lower school, upper school, primary, secondary, ks1 and ks2`);
