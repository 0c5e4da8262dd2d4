import { phrases } from './phrases';

/**
 * Words for teaching techniques and topics of training: they stand in cells, not over columns, even
 * where a heading could use the same word. Convention in English schools.
 */
export const TRAINING_TOPICS: ReadonlySet<string> = new Set(
  phrases(`feedback, coaching, questioning, modelling, scaffolding, retrieval, retrieval practice, assessment, formative assessment, behaviour, curriculum, oracy, phonics, reading, writing, maths, english, science, spelling,
  handwriting, vocabulary, fluency, reading fluency, metacognition, self-regulation, adaptive teaching, differentiation, responsive teaching, explicit instruction, direct instruction, cold call, think pair share, turn and talk, exit tickets, do now, routines, homework, marking,
  safeguarding, first aid, fire safety, prevent, send, inclusion, attendance, wellbeing, workload, leadership, subject knowledge, moderation, data, evaluation, planning, appraisal, mentoring, instructional coaching, deliberate practice, walkthrus, rosenshine, npq, npqh, npqsl, npqlt,
  ect, ecf, team teach, pupil premium, eal, semh, autism, trauma, restorative practice, growth mindset, knowledge organisers, dual coding, interleaving, spaced practice, cognitive load, cognitive load theory, learning walk, learning walks, book look, book looks, lesson study, peer observation, teachmeet, induction,
  data drop, parents evening, pupil progress, pupil progress meetings, report writing, curriculum planning, subject time, team time, performance management, target setting, policies, health and safety, gdpr, cyber security, ai, training, cpd, inset, twilight, staff meeting, staff training`)
);
