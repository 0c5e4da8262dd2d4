import { phrases } from './phrases';

/**
 * Words by which people in English schools say what is not working for pupils. They were gathered from
 * the way school leaders in England type their plans. A trailing `*` stands
 * for any ending. Convention; extend it freely.
 */

/** What pupils can't do, don't do, or do instead: said of pupils, it names something that is not working. */
export const DIFFICULTIES: readonly string[] = phrases(`
  can't, cannot, can not, couldn't, could not, unable to, not able to, don't, do not, doesn't, does not,
  didn't, did not, won't, isn't, aren't, haven't, hasn't, wouldn't, not enough, not yet, struggl*, find it
  hard, find it difficult, find * hard, have difficulty, has difficulty, avoid*, forget*, forgot*, confus*,
  misread*, misspell*, mispronounc*, misunderst*, guess*, give up, gives up, giving up, rush*, rely on, relies
  on, freeze*, freezing, drop out, miss, misses, missed, missing, lose, loses, lost, lack, lacks, run out of,
  leave out, leaves out, leave questions, blank, fall behind, falling behind, fall apart, fall out, behind,
  below, lower than, slower than, less than, weaker than, worse than, rarely, seldom, hardly, never, hard,
  boring, too easy, too hard, too late, too few, too many, very few, no longer, nothing, so slowly, too
  slowly, slow, slipped, dropped, fallen, fell, weak, weakest, poor, insecure, not secure, stuck, frustrated,
  restless, anxious, anxiety, silent, passive, reluctant, disengaged, bored, gap, gaps, misconception*, out of
  class, absent, absence, late to, lateness, excluded, suspended, disrupt*, off task, off-task, marking time,
  coast, coasting, stop learning, stops, stop and, push it, in one word, one or two words, say nothing, says
  nothing, said nothing, without help, by heart, alone, no secure, no words, no memory, no idea, without
  understanding, undone, unfinished, in ones, wrong, no books, same problem, plateau*, stall*, regress*,
  barrier*
`);

/** What pupils are seen doing, said plainly in the present: in a sentence about pupils it says what is seen now. */
export const NEGATIVE_SIGHTS: readonly string[] = phrases(`
  count in ones, copy, copies, spend most, wait for, waits for, write as they speak, take up to, look at the
  floor, answer in one, need an adult, start a conversation, only practise, only when, only 1, only one, only
  two, only a few, only half, only a third
`);

/** Words of trouble that may be taken at their word where a column asks for the problem. */
export const TROUBLE_IN_PROBLEMS: readonly string[] = phrases(`
  only * of, just * of, only * out of, fewer than, less than half, nobody, no one, none, cannot, unsure,
  unclear, tire, tires, tired, tiring, tail off, fade, fades, opt out, opts out, switch off, switches off,
  zone out, shut down, shuts down, fall to bits, falls to bits, go to pieces, crumble*, panic*, worr*,
  hesita*, hide, hides, hiding, bunk, truant*, wander*, drift*, flit, fidget*, shout out, call out, argue,
  argues, fight*, swear, refus*, resist*, withdraw*, withdrawn, isolated, lonely, unhappy, upset, cry, cries,
  hate, hates, dislike, bored, switched off, unmotivated, demotivated, complacent, apath*, nothing back, half
  done, half-done, half finished, incomplete, messy, illegible, inaccura*, error*, mistake*, mix up, mixes up,
  muddle*, jumble*, skip*, omit*, ignore*, overlook*, drop off, drops off, dip, dips, dipped, decline*,
  declining, worse, worst, widen*, widening, lag, lags, lagging, trail*, catch up, less progress, lower,
  fewer, low, limited, narrow vocabulary, little, shallow, superficial, vague, basic, one-word, one word,
  single word, minimal, thin, short of, shortage, deficit, underperform*, underachiev*, under-perform*,
  under-achiev*, not at, not on track, off track, at risk, vulnerable to, distract*, spoil*, noisy, noise,
  chatter, silly, silliness, lateness, turn up late, arrive late, arrive unable, persistent absence,
  persistently absent, truancy, suspensions, exclusions, bullying, without thinking, without reading, without
  understanding, without being told, wait, waits, waiting, dependent, depend on, bail, bails, bail out, bails
  out, disappoint*, hungry, dysregulat*, melt down*, meltdown*, kick off, kicks off, bolt, bolts, abscond*,
  aimless*, stumble*, plod*, swamped, clueless, baffled, puzzled, mumble*, whisper*, shrug*, sulk*, storm out,
  walk out, walks out, vape*, vaping, squabble*, bicker*, name-calling, left out, friendless, detached,
  sleepy, asleep, careless, sloppy, rushed, untidy, scruffy, unfocused, daydream*, gaze*, stare*, blank look*, no clue,
  fiddle*, swing on, chat, chats, off school, off on, stop at, stops at, run on, runs on, mixed up, back to
  front, reversed, hunt for, sound out, sounding out, robotic, monotone, halting, stilted, one-liners, half a
  page, few lines, a line or two, waffle*, rather than, by the time, even though, needless, overwhelm*, cope,
  coping, outburst*, upset by, clash*, hurt, injur*, violent, violence, aggress*, assault*, defian*, rude,
  rudeness, ignored, excluded from, removed from, sent out, sent home, sent to, put out, isolation, internal
  exclusion*, part-time timetable*, reduced timetable*, off roll, out of school, out of lessons, missing
  school, missing lessons, misses school, late, lates, half asleep, no equipment, no pen, no homework, without
  breakfast, widened, static, flat, flatlin*, stagnant, stubborn*, stuck on, stuck at, slump*, tumbl*,
  collaps*, fell away, falls away, falling, drop in, dip in, dip between, sharp drop, sinking, down on, down
  from, down to, down by, more likely, less likely, twice as likely, three times, double the,
  over-represented, overrepresented, under-represented, underrepresented, disproportion*, not accessing, not
  reaching, not meeting, not making, not getting, not attending, not reading, not able, not ready, not
  prepared, not sure, not know, not used, no stamina, no resilience, no confidence, no independence, no sense
  of, no understanding, no vocabulary, no one to, nowhere to, nothing to, nobody to, gone, gone by, blank
  faces, unfamiliar, unseen, guesswork, fear of, frighten*, terrified, self-conscious, shy, timid, quiet,
  invisible, unnoticed, overlooked, coasters, wasted, wasting, waste, lost learning, lost time, time lost,
  lesson time lost, minutes lost, unsettled, chaotic, chaos, mess, struggle, real struggle, barely, scarcely,
  narrow, restricted, delayed, delay, immature, poor at, spoon fed, hand-holding, adult to, adults to, for
  them, heads down, head on, give in, bored by, put off, turned off, can only, could only, only know, only
  use, only read, only write, only choose, only ever, same few, same six, same few hands, same children, same
  pupils, reliant, relies, over-rely, over-reliant, spoon-fed, prompt*, helpless, passive, hands up,
  unwilling, afraid, scared, nervous, embarrassed, low confidence, fear, too long, too quickly, too soon, out
  of their depth, unprepared, unready, instead, only get, at most, just copy, copied, copying, highlight*,
  suffer*, difficulty, difficulties, difficult, harder, tricky, problem, problems, challenge*, hold them back,
  held back, holds them back
`);

/** What pupils do, in a plain present: in a problem column it says what somebody sees and minds. */
export const PUPIL_DOINGS: readonly string[] = phrases(`
  are, are not, arrive, come, leave, start, stop, get, give, go, hand, have, keep, know, learn, look, make,
  move, opt, pick, point, put, read, say, see, show, sit, speak, spend, take, talk, tell, tend, think, treat,
  try, turn, understand, use, wait, walk, watch, work, write, answer, ask, become, begin, behave, break,
  bring, call, choose, copy, do, end, expect, fail, feel, fill, find, finish, focus, follow, join, jump,
  listen, mumble, play, prefer, produce, react, repeat, respond, share, shrug, switch, test, translate, type,
  view, can only, made, arrived, came, said, scored, told, were, enter, remain, score, seem, appear, sound,
  believe,
  form, draw, count, add, guess, spell, blend, run, shout, hit, push, throw, eat, sleep, rock, stare, tick, colour, underline, recite, memorise, revise, skim, scroll, swap, chat, laugh, hide, miss, hold, carry, lean, need, cry, refuse, argue, wander, sulk, mix, lose, forget, skip, avoid, struggle, freeze, rush, drop, slip, fall
`);

/** What pupils produce or take part in: something wrong with it is wrong for them. */
export const PUPIL_WORK: readonly string[] = phrases(`
  work gets, work is, their work, written work, homework, books show, answers are, vocabulary, attendance,
  punctuality, behaviour in, behaviour at, reading stamina, writing stamina, knowledge, homework comes,
  spelling in, handwriting, written answers, extended answers, recall, reasoning, comprehension, oral work,
  results in, attainment in, mental maths, arithmetic, times tables, inference, fluency, reading fluency,
  spelling, grammar, punctuation, number facts, number sense, phonics knowledge, engagement in, concentration,
  attitudes to
`);

/** Troubles that are pupils' own, whoever is named. */
export const PUPIL_TROUBLES: readonly string[] = phrases(`
  low-level disruption spoils, low level disruption in, low-level disruption in, low level disruption is,
  low-level disruption is, others cannot concentrate, others can't concentrate, can't concentrate, cannot
  concentrate, expect nothing of themselves, stops them learning, poor attendance, high absence, lack of
  vocabulary, limited vocabulary, poor vocabulary, narrow vocabulary, weak vocabulary, lack of confidence in
  maths, lack of resilience, lack of independence, lack of stamina, low stamina, lack of motivation, low
  aspiration*, lack of aspiration*, poor motivation, low self-esteem, low self esteem, lack of focus, lack of
  concentration, poor concentration, poor language, limited language, delayed language, language delay, speech
  delay, delayed speech, poor speech, poor oral language, underdeveloped oral language, poor comprehension,
  weak comprehension, poor reading, weak reading, poor writing, weak writing, poor handwriting, poor spelling,
  weak spelling, weak number sense, poor number sense, weak recall, poor recall, poor fluency, lack of
  fluency, lack of prior knowledge, limited prior knowledge, gaps in prior knowledge, lack of background
  knowledge, limited background knowledge, limited life experience*, lack of life experience*, lack of
  cultural capital, limited cultural capital, poor social skills, weak social skills, poor punctuality, poor
  behaviour, poor attitudes, low attendance, low attainment, low engagement in, low school readiness, lack of
  school readiness, poor school readiness, poor fine motor, weak fine motor, weak phonic*, poor phonic*,
  persistent absence is, persistent absence amongst, persistent absence among
`);
