import { phrases } from './phrases';

/**
 * Words that narrow a statement to some pupils: groups, phases and subjects. A trailing `*` stands for
 * any ending. Convention; extend it freely.
 */

/** Groups of pupils that people plan for. */
export const GROUP_WORDS: readonly string[] = phrases(`
  boys, boys', girls, girls', disadvantaged, disadvantage, disadv, non-disadvantaged, non-disadv, pp, ppg, pupil premium, fsm, fsm6, ever 6, ever6, free school meals,
  send, sen, non-send, sen support, sens, k pupils, ehcp, ehcps, ehc plan*, eal, lac, cla, plac, looked after, looked-after, young carer*,
  service children, summer-born, summer born, summer borns, autumn-born, new arrivals, late arrivals, late joiners, mid-year joiners, newly arrived, refugee*, asylum*,
  new to english, early stage of english, prior attainers, prior attaining, low prior, high prior, middle prior, hpa, hpas, mpa, mpas, lpa, lpas, higher attain*, high attain*, lower attain*, low attain*, middle attain*,
  low ability, lower ability, high ability, more able, most able, able ones, able pupils, more-able, most-able, less able, gifted, greater depth, gds, lowest 20%, bottom 20%,
  lowest 20, bottom 20, lowest twenty, bottom fifth, lowest fifth, lowest readers, weaker readers, weakest readers, struggling readers, better readers, strong readers, poor readers, disadvantaged readers, reluctant readers, reluctant writers, weak readers, early readers,
  white british, white working class, working class, working-class, bangladeshi, pakistani, somali, roma, gypsy, traveller*, grt, gtr, black caribbean, polish, romanian, ukrainian,
  black pupils, black boys, asian, deaf, hearing impair*, hearing-impair*, visually impair*, visual impairment, vi pupils, hi pupils, autistic, autism, asd, asc, adhd, dyslexi*, slcn, semh, pmld, sld, mld, complex needs, non-verbal, nonverbal, pre-verbal, minimally verbal, arp, resource base, resourced provision, specialist provision base,
  persistent absentees, persistently absent, pa pupils, school refusers, ebsa, ebsna, resitters, resit, resits, any group, borderline, in care, vulnerable, focus group, focus pupils, focus children, target group, target pupils, target children, quiet girls, quieter, wheelchair users, part-timers, returners, previously excluded, grammar stream, bottom set*, lower set*, top set*, lowest set*, lower sets, lower band, set 3, set 4, set 5, small group
`);

/** Phases, key stages and their tests; year groups are found by their shape. */
export const PHASE_WORDS: readonly string[] = phrases(`
  reception, nursery, nurseries, eyfs, eys, eyfsp, early years, foundation stage, foundation 1, foundation 2, fs1, fs2, pre-school, preschool, infants, infant, juniors, junior, primary, primaries, secondary, secondaries,
  sixth form, 6th form, sixth-form, sixth former*, sixth-former*, post-16, post 16, p16, ks1, ks2, ks3, ks4, ks5, lks2, uks2, key stage *, key stage 1, key stage 2, key stage 3, key stage 4, key stage 5, ks3/4, ks1/2, gcse, gcses, a level, a levels, a-level, a-levels, btec, btecs,
  t level*, gld, toddlers, twos, two-year-olds, 2 year olds, three-year-olds, 3-year-olds, 4-year-olds, rising threes, preschoolers, transition to year 7, ey, psc, phonics screening, phonics screen, yr r, year r, yr, alevel, as level, year group, mtc, ks2 sats, sats
`);

/** Subjects, and the parts of English and mathematics that count as one. */
export const SUBJECT_WORDS: readonly string[] = phrases(`
  reading, writing, spelling, spellings, handwriting, phonics, ssp, early reading, reading fluency, decoding, grammar, punctuation, spag, gps, number facts, times tables, times-table*, tables recall, multiplication, division, fractions, arithmetic, place value, calculation*, algebra, geometry, ratio,
  number bonds, maths, mathematics, math, numeracy, number sense, english, english lit, english language, literature, poetry, science, sciences, physics, chemistry, biology, history, geography, geog, hums, humanities, humanities subjects, languages, mfl, french, spanish, german, mandarin, latin,
  art, art and design, d&t, dt, design and technology, design & technology, food tech, food technology, product design, textiles, music, drama, dance, pe, p.e., gymnastics, swimming, games unit, games units, sport, re, r.e., religious education, rshe, pshe, rse, computing, ict, computer science, business studies, economics, psychology, sociology, media studies, philosophy,
  citizenship, foundation subject*, stem subjects, core subjects, ebacc, wider curriculum subjects, non-core, shakespeare, practical science, practicals, rwm, phonic, hfw, common exception words, textiles, photography, statistics, probability, essay writing, wrtg, rdg, orchestra, choir
`);

/** Ways of saying which pupils that name no group of their own. */
export const NAMED_ELSEWHERE: readonly string[] = phrases(`
  class *, set *, tutor group*, form group*, cohort, same six, nurture group, nurture room, pathway, joiners, join mid-year, mid-year, carers, more able, some pupils who, a few pupils in, pupils who, pupils with, children who, children with, students who, students with, half of our, those who
`);
