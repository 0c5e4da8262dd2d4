import type { Field } from './fields';

/** Fields that people fill with words, so that the words tell which of them a column is. */
export type WordedField = Extract<
  Field,
  | 'priority'
  | 'problem'
  | 'evidence'
  | 'success'
  | 'approach'
  | 'steps'
  | 'impact'
  | 'provider'
  | 'notes'
  | 'audience'
  | 'lead'
  | 'pupils'
  | 'status'
>;

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * What stands in the boxes of plans, trackers and logs, by the field it belongs to; made up, in the
 * short hand of schools. Where a heading says little, a column is taken for what its values are most
 * like. Convention: gathered from how schools in England word these things.
 */
export const VALUE_EXAMPLES: Readonly<Record<WordedField, readonly string[]>> = {
  priority: lines(`
    Quality of education
    Reading for all
    Improve outcomes in maths
    Raise attainment in writing
    Behaviour and attitudes
    Leadership at all levels
    Develop an ambitious curriculum
    Strengthen provision for SEND
    Close the disadvantage gap
    Early years foundations
    Attendance and belonging
    Inclusion
    Teaching and learning
    Raising standards at KS2
    Personal development
    To improve the quality of teaching
    To develop oracy across the curriculum
    Strong middle leadership
    Assessment that informs teaching
    Culture and wellbeing
    Every child a reader
    Sixth form outcomes
  `),
  problem: lines(`
    Pupils can't explain their reasoning
    Children do not use capital letters consistently
    Low prior attainers give up quickly
    Y8 boys avoid extended writing
    Weak vocabulary on entry to Reception
    Attainment gap between PP and others in Y6
    Few pupils can recall what they learned last term
    Students struggle to read the exam paper
    Spelling is poor in independent work
    Too many children leave KS1 without secure number bonds
    Learners forget the method after a week
    Disadvantaged students behind peers at GCSE
    Persistent absence in Year 9 is 31%
    Pupils with EHCPs rely on adults
    Handwriting is slow and hard to read
    Lack of confidence when speaking to the class
    Y4 times tables not secure
    Inference questions are left blank
    Lost learning time at the start of lessons
    Misconceptions about fractions are not picked up
    Girls underachieve in physics
    Children find it hard to wait and take turns
    Only 52% reached the expected standard in writing
    Boys' reading lags behind
    Pupils don't know what to do when they are stuck
    Gaps in phonics in the lowest 20%
    Low level disruption after lunch
    Speech and language needs are high in nursery
    Exam answers lack depth and evidence
    Pupils cannot apply knowledge to new problems
    New arrivals with little English are left out of talk
    Homework not handed in by a third of Y10
  `),
  evidence: lines(`
    SATs question level analysis
    NFER autumn tests
    Book looks in October
    Learning walks
    Pupil voice
    Staff survey
    Mock exam results
    Lesson drop-ins and work scrutiny
    Phonics screening data
    Ofsted report June 2024
    Reading ages from NGRT
    Baseline assessment on entry
    CPOMS behaviour logs
    Attendance data from Arbor
    Teacher assessment, spring data drop
    KS2 results 2025
    GL assessment scores
    EHCP reviews
    Parent questionnaire
    Trust review visit
    Observation notes
    Internal tracking and FFT
    Moderation of writing books
    Interviews with Year 6 pupils
    End of unit quizzes
    MTC results
    External review by the diocese
    White Rose end of block tests
  `),
  success: lines(`
    80% of pupils at expected standard by July
    All children know their times tables to 12
    Reading ages improve by nine months on average
    Pupils use full sentences in answers
    Gap reduced to 5 points
    Attendance above 95%
    Fewer behaviour incidents at lunchtime
    Teachers check for understanding in every lesson
    Books show pride and progress
    Children can talk about what they have learned
    Progress 8 score at least zero
    Phonics check at 85% or more
    Students attempt every question in mocks
    More pupils reach greater depth
    Staff feel confident to adapt tasks
    Pupils can name strategies and use them without help
    Persistent absence below national
    Every class teacher meets the standard
    Suspensions down by half
    Pupils will be able to write a paragraph unaided
    90 words per minute by summer
    Scores rise from 40 to 55
    All groups in line with national
    Improved outcomes for disadvantaged pupils
    Lessons start calmly within two minutes
    Children speak clearly to an audience
  `),
  approach: lines(`
    Instructional coaching
    INSET day on adaptive teaching
    Phonics refresher training
    Lesson study in triads
    Staff meeting: modelling writing
    NPQ Leading Teaching
    Retrieval practice at the start of lessons
    Safeguarding update
    Twilight on questioning
    Reading fluency workshop
    Peer observation and feedback
    Maths mastery programme
    Explicit vocabulary instruction
    Coaching for middle leaders
    First aid at work
    ECT induction seminar
    Moderation of writing across schools
    Online module on autism
    Team teaching with a specialist
    Book club on cognitive science
    Emotion coaching
    Restorative practice course
    Trust subject network meeting
    Planning for mixed age classes
    Feedback without written marking
    Teaching assistants: scaffolding not doing
    Metacognition and self regulation
    Microsoft Teams training
    Guided reading demonstration lessons
    Dictation and sentence combining
    Scripts and routines for transitions
    Talk partners and sentence stems
    Level 3 apprenticeship
    Diploma in school business leadership
    Mental health first aid
    Exam board standardisation meeting
    Oracy project
    Visit to a partner school
    Live modelling with a visualiser
    Cold call and hinge questions
  `),
  steps: lines(`
    Launch in September, practise in October, review in December
    Each department picks two classes to start
    Release time agreed with line managers
    Buy resources and train TAs first
    Week 1 watch, week 2 rehearse, week 3 try
    Share slides on Teams after the session
    Leaders model it, then teachers try it with one class
    Half termly drop-ins by the subject lead
    Agree the key words for each unit
    Meet every fortnight for twenty minutes
    Pilot in Year 5 before rolling out
    Gap task between sessions
    Bring three books to each meeting
    Timetable changed so that pairs can meet
    Order the scheme by half term
    Draft policy to governors in spring
    We will do this in phase meetings
    Start with Y3 and then move up
    Coaches trained by Easter, first cycle after that
    Use our own texts instead of the ones in the pack
    Adapted for mixed age classes
    Cover booked for two afternoons
  `),
  impact: lines(`
    Teachers now use mini whiteboards daily
    Pupils more confident in discussion
    Scores went up from 62% to 71%
    Too early to say
    Noticed fewer children asking for help
    Staff reported it was useful
    Has led a staff meeting since
    Seen in most classrooms on the last walk
    Reading ages improved by five months
    Better transitions after break
    Not much difference yet
    Routines embedded in KS2
    Changed how she plans for SEND pupils
    Now running the lunchtime club
    Good start but patchy in Year 9
    Rewrote the scheme of work
    Behaviour much calmer in corridors
    Tried it with two groups, working well
    Quality of answers has improved
    Children using the language in their writing
    Shared with team and put in place
    Attendance of the target group up 3%
    Still a gap in the lower sets
  `),
  provider: lines(`
    Best Practice Network
    Ambition Institute
    Local authority
    The Maths Hub
    University of Leeds
    Wessex Teaching School Hub
    St John Ambulance
    Educational psychology service
    National College
    Diocese of Salford
    Bright Minds Ltd
    Learning Partners CIC
    In house
    Exam board
    NHS speech therapy team
    Red Kite Alliance
    Jones Education Consultancy
    The Key
    English Hub
    Research School
    Virtual school
    Anna Carter Associates
    Thinking Schools International
    County council
    Arts Foundation
    SportWorks UK
    Skills Training Centre
    Chartered College
    Behaviour Support Services
    Midlands Phonics Company
  `),
  notes: lines(`
    Check with the office about cover
    Ask Sam for the slides
    Moved from June
    To be confirmed
    Waiting for a reply
    Chase invoice
    See email 12 Oct
    On maternity leave until Easter
    Needs projector and 30 chairs
    Rebooked for March
    Paid by the hub
    Clashes with parents evening
    New to role in September
    Cancelled, speaker ill
    Please bring a laptop
    Discussed at SLT
    Can this be online instead?
    Carried over from last year
    Head to approve
    Part time, not in on Fridays
    Need a date
    Great session, book again
  `),
  audience: lines(`
    All staff
    Teachers and TAs
    Maths department
    KS2 teachers
    ECTs
    Subject leaders
    Year 3 and 4 team
    SLT and heads of department
    English, history, RE
    Support staff
    EYFS team
    Form tutors
    New staff
    Heads of year
    Science technicians
    Lunchtime supervisors
    Class teachers, Y1 to Y6
    SENCos
    LSAs
    Early career teachers and mentors
    Office staff
    Humanities and languages faculties
    Pastoral team
    Whole school
  `),
  lead: lines(`
    Oyelaran Brightwell
    Mrs Devereux and Mr Ahn
    Bea Tindall
    Okonjo / Maddox
    Assistant head
    Ms Farrow
    Jem Whitlock
    Deputy
    Rev Thackray
    Nkechi & Marek
    Head of maths
    English lead
    SENCo and AHT
    Col Prentiss
    Dr Sunil Mehra
    Anya Castellan
    Trust team
    Maths lead (JB)
    Remi
    Phase leaders
    Dilys Penrose
    Olu Adeyinka
  `),
  pupils: lines(`
    Year 7 (58 pupils)
    KS3 pupils with SEND
    Y9 boys, mainly lower sets
    Year 3 and 4
    Disadvantaged pupils in KS4
    Reception and Y1
    Lowest 20% of readers
    Low prior attainers
    8 children in Y2
    EAL and new arrivals
    Y5/6
    Girls in Y10
    Pupils on SEN support
    Nursery
    Whole cohort
    Set 4 and 5
    Higher attainers
    PP children in upper KS2
    Y11 foundation group
    All classes
    Y6, esp. boys
    Pupils with EHCPs
    6 families
  `),
  status: lines(`
    On track
    Not begun
    Started in two schools
    Under way
    Waiting for a start date
    Done in part
    Withdrew
    Deferred to spring
    Applied
    Yr 1, on track
    Nearly there
    Stalled
    Running well
    In place everywhere
    Just starting
    Half way
    Extension agreed
    Awaiting result
    Overdue
    Needs a push
    Finished early
    Behind plan
  `),
};
