import { phrases } from './phrases';

/**
 * Names of programmes, products, providers, qualifications and teaching techniques. A list only says
 * what kind of word a word is; being on it is no judgement. A trailing `*` stands for any ending.
 * Convention, from what schools in England write in their plans; a trust may add its own.
 */

/** Programmes, platforms, providers and qualifications. */
export const PROGRAMMES: readonly string[] = phrases(`
  walkthru*, walk thru*, walk-thru*, powerful action steps, steplab, iris connect, bluesky,
  schoolip, the national college, national online safety, great teaching toolkit, tlac,
  teach like a champion, rosenshine*, rosenshine's principles, principles of instruction,
  lesson study, lesson studies, teacher research groups, teaching sprints,
  embedding formative assessment, teacher learning communities, thinking schools, kagan, thrive approach,
  thrive training, trauma informed, trauma-informed, zones of regulation, emotion coaching, elsa, elsas, team teach,
  team-teach, paul dix, when the adults change, restorative practice*, restorative approach*,
  restorative justice, npq*, ecf, ectp, ecte, ittecf, pgce, teep, ncetm, maths hub*,
  teaching for mastery, mastering number, white rose, read write inc, rwi, rwinc, little wandle,
  essential letters and sounds, monster phonics, sounds-write, sounds write, letters and sounds,
  letters & sounds, floppy's phonics, jolly phonics, phonics play, bug club, accelerated reader, reciprocal reading, reciprocal teaching, fresh start, lexonik, lexia,
   reading plus, talk for writing, t4w, the write stuff, jane considine,  voice 21,
  philosophy for children, p4c, chartered college, cteach, ambition institute,  teach first,
  teacher development trust, best practice network, education development trust, teaching school hub,
  research school*, behaviour hub*, pixl, challenge partners, whole education, tes develop, sparx*,
    tassomai, times tables rock stars, ttrs, numbots, century tech, doodle maths,
  doodlemaths, mathletics, power maths, maths no problem, big maths, ark maths, mathematics mastery, maths mastery, numicon, talk boost, neli, nuffield early language*,
  wellcomm programme, blank levels, makaton, pecs, attention autism, teacch, colourful semantics,
  shape coding, lego therapy, nessy, toe by toe, precision teaching, colour semantics,
  catch up literacy, catch up numeracy, switch-on reading, reading recovery, better reading partners,
  success@arithmetic, third space, school-led tutoring programme, my tutor, mytutor, nuture uk,
  boxall, relate programme, opal, daily mile, get set 4 pe, real pe, charanga, kapow, cornerstones,
  pathways to write, pathways to read, literacy tree, clpe, power of reading, grammarsaurus,
  spelling shed, no nonsense spelling, destination reader, vipers, book talk, hooked on books, steps to read,
  drawing club, helicopter stories, tales toolkit, in the moment planning, hygge, curiosity approach,
  means of participation, olevi, outstanding teacher programme, every lesson counts,  hays online,
  safeguard platform, thinking matters, thinking hats, building learning power, let's think,
  growing great teachers, coactive, step on, step up training, proact scip, pro-act, restrictive thinking,
  inclusive classrooms programme, autism education trust, adhd friendly award, quality mark award,
  tt rockstars, tt rock stars, ttrockstars, times table rock stars, rock stars maths, elklan, wellcomm training, teaching walkthrus, unlocking letters and sounds, sounds discovery, song of sounds,  twinkl phonics, success for all, sfa phonics, supersonic phonics, floppys phonics, read write, read write inc spelling, babcock spelling, spelling frame, spellzoone, nelson spelling, nelson handwriting, letterjoin, letter-join, kinetic letters, penpals, teach handwriting, morrells, write from the start, write away together, write dance, pathways to progress, talk through stories, word aware, wordaware, word blaze, thinking reading, lexonik leap, lexonik advance, ruth miskin, herts for learning fluency, hfl fluency, hfl reading fluency, fluency project, reading road map, read theory, reading eggs, reading wise, myon, bookbuzz, booktrust, get reading right, that reading thing, indirect dyslexia learning,  units of sound, beat dyslexia, wordshark, clicker 8,  immersive reader, widgit, boardmaker, aided language, intensive interaction, sherborne, tacpac, rebound therapy, sensory circuits, sensology, engagement model, squiggle while you wiggle, dough disco, funky fingers, poetry basket, story scribing, helicopter stories, drawing club,  five to thrive, early talk boost, talking partners, talking mats, narrative therapy,  socially speaking,  language link, speech link, speech and language link, communicate to learn, elkan, chatterbugs, 
  numbersense, number sense maths, mastering number at reception, maths no problem!,  white rose maths, wrm, power maths, inspire maths, busy ants,  sparx reader, sparx science, hegarty, hegartymaths, mathswatch, drfrost, dr frost, dr frost maths, corbettmaths, maths hub twilight, complete maths, ncetm spine, checking in maths, first class at number, firstclass@number, 1st class@number, catch up maths,   power of 2, fluency bee, complete mathematics, oak national, oak academy, oak curriculum, best evidence science,  developing experts,  pzaz, kent scheme, opening worlds, cusp, curriculum visions, united curriculum, primary knowledge curriculum, pkc, unity curriculum, dimensions curriculum, jigsaw pshe, 1decision, scarf, kapow, purple mash, teach computing, computing hub, access art, sing up, charanga, complete pe, getset4pe, rising stars champions, language angels, ilanguages, early start languages, understanding christianity, discovery re, 
  educake, kay science, tassomai,  gcsepod, gcse pod, up learn, uplearn, massolit, quizlet, kahoot, blooket, plickers, nearpod, socrative, google classroom, class dojo, classdojo,  seesaw,  showbie, satchel one, show my homework, microsoft teams training, edukey, provision map software, insight tracking, sonar, smid, fft aspire training, star assessment training, nova reading, duolingo, languagenut, memrise, sentence builders, conti,  extensive processing instruction, linguascope, 
  pivotal education, when the adults change everything changes, paul dix's, restorative conversations training, trauma-informed training, attachment aware, attachment training, attachment theory, ace training,  thrive practitioner*, nurture uk, nurtureuk, boxall training, drawing and talking, lego-based therapy, lego based therapy, lego therapy, mental health first aid, mhfa, youth mental health first aid, place2be, commando joe's, commando joes, forest schools, ropes course, duke of edinburgh, dofe, opal play,   colour monster, myhappymind, my happy mind, jigsaw families, heartsmart,   friends for life, incredible years, triple p, roots of empathy, kidsafe, kooth, togetherall, ready to learn, behaviour blueprint, assertive discipline, good to be green,  house points app, class charts training,   penn resilience, resilience framework, decider skills, emotional literacy support, 
  npqltd, npqlt, npqlbc, npqll, npqlpm, npqsl, npqh, npqel, npqeyl, npqsenco, npqs, aspiring leaders programme, emerging leaders programme, women into leadership, future leaders, teaching leaders, leading from the middle, olevi otp, outstanding teaching programme, lift programme, sle training, ecf programme, early career framework, early career teacher programme, ambition coaching, ambition early career, ucl ecf, teach first ect, steplab coaching,  powerful questioning course, qualified teacher status, apprenticeship levy, level 3 ta apprenticeship, hlta course, hlta qualification,  ma in education, chartered teacher, cteach status, maximising the practice of tas, mita, making best use of tas, maximising the impact of teaching assistants, send reviews, whole school send, nasen, autism education trust training,  makaton training, sign along, signalong, bsl course, dyslexia friendly award, inclusion quality mark, rights respecting, rrsa, rights respecting schools, artsmark, eco schools, healthy schools award, school games mark, historical association quality mark, basic skills quality mark, investors in people, investors in pupils, reading quality mark, poetry by heart, 
  the great teaching toolkit, evidence lesson, evidence informed teaching programme, learning sciences course, inner drive, innerdrive, osiris, osiris outstanding teaching intervention, dragonfly training, tes institute, national college webinars, creative education,  seneca cpd, teacher tapp,  researched, research ed, edtech demonstrator, apple teacher, google educator, microsoft educator, microsoft innovative, eef toolkit, eef guidance, eef's five a day, eef five a day, five-a-day, five a day approach, eef seven step, seven-step model, 7 step model, hubs programme, english hub, english hubs, science learning partnership, stem learning, attendance hub*, behaviour hub, computing hub course, maths hub work group, research school training, teaching school hub course, eef implementation cycle, eef implementation guide, cambridge national training, tapestry training
`);

/** Programmes known by initials, which count only in capitals: `IC`, `AR`. */
export const PROGRAMME_INITIALS: readonly string[] = phrases(`
  IC, PAS, GTT, ELS, OTP, ITP, TSH, SSAT, TDT, BPN, TfM, QTS, QFT, HQT, CfU, TPS, MWB, MWBs, CLT, SRL,
  CPA, SLOP, SLANT, DEAR, WAGOLL, WAGOLLs, RISE, PACE, THRIVE, DIRT, EFA, TLCs, AfL, AFL, EDI, DI,
  ECF, NPQ, CPOMS
`);

/** Names that are ordinary words too: they count with a capital inside a sentence, or before a word such as training. */
export const PROPER_NAMES: readonly string[] = phrases(`
  Thrive, Zones, Jigsaw, Carousel, Bedrock, Seneca, Pivotal, Tapestry, Clicker, Optimus, Ambition, Iris, Abacus, Star, Dojo, Fresh Start, Paths, Bounce Back, Numbers Count, Time to Talk, Black Sheep, Nessy, Mirror, Launchpad, Boxall, Elevate, Shine, Insight, Sonar, Arbor training, Evolve, Freshstart, Catch Up, Switch-on, Inspire, Pathways, Passport, Compass
`);

/** Teaching techniques and words of the trade. */
export const TECHNIQUES: readonly string[] = phrases(`
  coaching, instructional coaching, peer coaching, coaching cycle*, coached, coachee*, coaches, cold call*, cold-call*, no opt out, right is right, wait time, think pair share,
  think-pair-share, turn and talk, turn & talk, talk partners, mini whiteboard*, mini-whiteboard*, show me boards,
  show-me boards, hinge question*, exit ticket*, exit tickets, checking for understanding,
  check for understanding, checks for understanding, responsive teaching, adaptive teaching, adaptive practice, adaptive instruction, differentiation,
  scaffold*, modelling, live modelling, live model*, worked example*, i do we do*, i do, i/we/you, my turn your turn,
  gradual release, explicit instruction, explicit teaching, direct instruction, retrieval practice, retrieval quiz*, retrieval starter*,
  retrieval task*, retrieval grid*, do now*, do-now*, low-stakes quiz*, low stakes quiz*, low stakes test*, spaced practice, spaced retrieval, spacing effect, interleav*,
  dual coding, dual-coding, cognitive load, cognitive science, cog sci, cogsci, knowledge organiser*, cornell notes, metacognit*, meta-cognit*,
  self-regulated learning, self regulated learning, whole-class feedback, whole class feedback,
  live marking, live feedback, verbal feedback, formative assessment, assessment for learning, talk tasks, sentence stem*,
  sentence starter*, frayer*, vocabulary tiers, tiered vocabulary, explicit vocabulary, echo reading, choral reading, choral response*,
  repeated reading, repeated oral reading, guided reading, whole class reading, whole-class reading, whole class guided reading, shared reading, paired reading,
  disciplinary literacy, concrete pictorial abstract, mastery, powerful knowledge,
  high-quality teaching, high quality teaching, quality first teaching, quality-first teaching, growth mindset,
  deliberate practice, action step*, journal club*, teachmeet*, flipped learning, thinking hard, hexagonal thinking,
  teach to the top, challenge for all, blooms taxonomy, bloom's taxonomy, bloom's, solo taxonomy, visible learning, enquiry-based learning, project-based learning,
  warm-strict, warm strict, silent corridors, ready respectful safe, 
  entry routine*, exit routine*, meet and greet, assertive mentoring, lesson sprint*, teacher rounds, learning rounds, instructional rounds,
  learning styles, brain gym, vak, thinking routines, pre-teaching, overlearning, slow writing, sentence combining, dictogloss, oracy framework training,
  task design, visualisers, knowledge-rich, spiral curriculum, continuous provision, circle time, nurture group*, social stories,
  number talks, bar model*, stem sentence*, variation theory, backwards fading, narrating, positive framing,
  one-page profile*, emotion coaching, peer assessment, self assessment ladders, mantle of the expert, loose parts, forest school, retrieval qs, retrieval questions,  recall starters, recall quizzes, knowledge quizzes, quick quiz starters, brain dump*, flashback 4, flash back 4, last lesson last week, questioning techniques, probing questions, higher order questioning, socratic questioning, pose pause pounce bounce, no hands up, hands down questioning, lollipop sticks, random name generator, targeted questioning, ping pong, popcorn reading, jigsaw reading, talk protocols, talk roles, accountable talk, exploratory talk, debate mate, harkness,  oracy skills framework, tier 2, tier 2 vocabulary, tier two, tier 2 words, word of the week, word of the day, vocabulary ninja, etymology, morphology, sentence level work, single paragraph outline, the writing revolution, hochman, because but so, say it again better, sentence types, alan peat, modelled writing, shared writing, guided writing, slow practice, exit quiz*, hinge questions, misconception check, live marking, marking codes, whole class feedback sheets, feedback codes, two stars and a wish, www/ebi, www ebi, purple pen*, green pen*, pink and green,  dirt time, self-quizzing, self quizzing, look cover write check, elaborative interrogation, concept map*, mind map*, graphic organiser*, thinking maps, cognitive load theory,    faded examples, faded worked example*, example problem pairs, example-problem pairs, silent teacher, silent modelling, cpa approach, concrete resources, manipulatives training, same day intervention, sdi, pre-teach*, keep up not catch up, quality first, high quality teaching, universal provision, ordinarily available provision, graduated approach, assess plan do review, apdr,   scaffolds, stretch and challenge, stretch & challenge, growth mindset,  character education,  restorative practice, restorative meetings, relational practice, relational approach, relational behaviour, warm/strict, silent transitions,    star sitting,   eyes on me, 3-2-1, countdown routine, entry tasks, do it now, bell work, starter activities,   fast start*,  golden time, instructional coaching, coaching model, gROW model, grow coaching, dialogic teaching, dialogic talk, dialogic reading, interleaved,  low stakes quizzing, low-stakes quizzing, quizzing,   micro-teaching, microscripts, micro scripts, teaching sprint, learning sprints, joint practice development, jpd, action research, lesson study triads, peer triads, book club for staff, trauma-informed practice, attachment-aware practice, cooperative learning, co-operative learning, kagan structures, rally robin, group work roles, flipped classroom, blended learning, project based learning, enquiry learning, play-based learning, child-led learning, objective led planning, planning in the moment, continuous provision, enhanced provision, mastery approach, mastery teaching, teaching for depth, deepening
`);
