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
  bedrock, reading plus, talk for writing, t4w, the write stuff, jane considine, jigsaw, voice 21,
  philosophy for children, p4c, chartered college, cteach, ambition institute, ambition, teach first,
  teacher development trust, best practice network, education development trust, teaching school hub,
  research school*, behaviour hub*, pixl, challenge partners, whole education, tes develop, sparx*,
  carousel, seneca, tassomai, times tables rock stars, ttrs, numbots, century tech, doodle maths,
  doodlemaths, mathletics, power maths, maths no problem, big maths, ark maths, mathematics mastery, maths mastery, numicon, talk boost, neli, nuffield early language*,
  wellcomm programme, blank levels, makaton, pecs, attention autism, teacch, colourful semantics,
  shape coding, lego therapy, nessy, toe by toe, precision teaching, colour semantics,
  catch up literacy, catch up numeracy, switch-on reading, reading recovery, better reading partners,
  success@arithmetic, third space, school-led tutoring programme, my tutor, mytutor, nuture uk,
  boxall, relate programme, opal, daily mile, get set 4 pe, real pe, charanga, kapow, cornerstones,
  pathways to write, pathways to read, literacy tree, clpe, power of reading, grammarsaurus,
  spelling shed, no nonsense spelling, destination reader, vipers, book talk, hooked on books, steps to read,
  drawing club, helicopter stories, tales toolkit, in the moment planning, hygge, curiosity approach,
  means of participation, olevi, outstanding teacher programme, every lesson counts, pivotal, hays online,
  safeguard platform, thinking matters, thinking hats, building learning power, let's think,
  growing great teachers, coactive, step on, step up training, proact scip, pro-act, restrictive thinking,
  inclusive classrooms programme, autism education trust, adhd friendly award, quality mark award,
  eef implementation cycle, eef implementation guide, cambridge national training, tapestry training
`);

/** Programmes known by initials, which count only in capitals: `IC`, `AR`. */
export const PROGRAMME_INITIALS: readonly string[] = phrases(`
  IC, PAS, GTT, ELS, OTP, ITP, TSH, SSAT, TDT, BPN, TfM, QTS, QFT, HQT, CfU, TPS, MWB, MWBs, CLT, SRL,
  CPA, SLOP, SLANT, DEAR, WAGOLL, WAGOLLs, RISE, PACE, THRIVE, DIRT, EFA, TLCs, AfL, AFL, EDI, DI,
  ECF, NPQ, CPOMS
`);

/** Teaching techniques and words of the trade. */
export const TECHNIQUES: readonly string[] = phrases(`
  coaching, instructional coaching, peer coaching, coaching cycle*, cold call*, cold-call*, no opt out, right is right, wait time, think pair share,
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
  warm-strict, warm strict, silent corridors, ready respectful safe, strong start, threshold greeting*,
  entry routine*, exit routine*, meet and greet, assertive mentoring, lesson sprint*, teacher rounds, learning rounds, instructional rounds,
  learning styles, brain gym, vak, thinking routines, pre-teaching, overlearning, slow writing, sentence combining, dictogloss, oracy framework training,
  task design, visualisers, knowledge-rich, spiral curriculum, continuous provision, circle time, nurture group*, social stories,
  number talks, bar model*, stem sentence*, variation theory, backwards fading, narrating, positive framing,
  one-page profile*, emotion coaching, peer assessment, self assessment ladders, mantle of the expert, loose parts, forest school
`);
