import { FORM_STEPS, SURVEY_ANSWERS, SURVEY_STEPS, SURVEY_WORDS } from '../../text/surveyWords';
import type { SurveyItem } from '../../vocabulary/ourSurvey';
import { READINESS_DIMENSIONS } from '../../readiness/dimensions';
import { numberColumn, shortColumn, wordsColumn } from '../columnPlans';
import type { SheetDeclaration, WorkbookDeclaration } from '../declaration';
import { printLandscape } from '../printSetup';
import {
  addLine,
  addPair,
  addSection,
  addSpace,
  inOrder,
  WHOLE,
  type AddToPage,
} from '../startHere/page';
import { pageSheet } from '../startHere/pageSheet';
import { STYLES } from '../styles';
import { tableSheet } from '../tableSheet';
import { statementOrder } from './statementOrder';

const ANSWERS_LIST = 'TrellisAnswers';
const LISTS = 'survey-lists';
/** Rows with drop-downs; a table grows by itself beyond them. */
const READY_ROWS = 200;
const READY_SCHOOLS = 20;
const EMPTY_ROWS = (count: number) => Array.from({ length: count }, () => null);

/** Widths in characters: a margin, a label, then the columns that lines are spread over. */
const PAGE_WIDTHS = [2, 42, ...Array.from({ length: WHOLE.right - 1 }, () => 21.5)];

/** A page of text. */
const page = (id: string, name: string, content: AddToPage): SheetDeclaration =>
  pageSheet({ id, name, widths: PAGE_WIDTHS }, content);

function introduction(): SheetDeclaration {
  const steps = SURVEY_STEPS.map(([label, text]) =>
    addPair({ content: label, style: STYLES.label }, { content: text, style: STYLES.plain })
  );
  const content = inOrder(
    addLine(SURVEY_WORDS.title, STYLES.bookTitle),
    addSpace(6),
    addLine(SURVEY_WORDS.introduction, STYLES.lead),
    addLine(SURVEY_WORDS.purpose, STYLES.plain),
    addLine(SURVEY_WORDS.support, STYLES.plain),
    addSection('What to do'),
    ...steps
  );
  return page('survey-introduction', 'Introduction', content);
}

function formsPage(): SheetDeclaration {
  const lines = (texts: readonly string[]) => texts.map((text) => addLine(text, STYLES.plain));
  const content = inOrder(
    addLine('For Microsoft Forms', STYLES.sheetTitle),
    ...lines(FORM_STEPS),
    addSection('Title and introduction'),
    ...lines([SURVEY_WORDS.title, SURVEY_WORDS.introduction, SURVEY_WORDS.think]),
    addSection('Choice'),
    ...lines([SURVEY_WORDS.schoolQuestion]),
    addSection('Answers'),
    ...lines(SURVEY_ANSWERS),
    addSection('Statements'),
    ...lines(statementOrder().map(({ text }) => text))
  );
  return page('survey-forms', 'For Microsoft Forms', content);
}

const PLAIN_TABLE = { tabColour: null, frozenColumns: 0, leastLines: 1, looks: [] } as const;

function questionsSheet(): SheetDeclaration {
  return tableSheet({
    ...PLAIN_TABLE,
    id: 'survey-questions',
    name: 'Questions',
    lead: 'The 24 statements, what each is about, and which are turned round: agreeing with those is bad news.',
    tableName: 'TrellisSurveyQuestions',
    columns: [
      shortColumn<SurveyItem>('Code', ({ id }) => id),
      wordsColumn<SurveyItem>('Statement', ({ text }) => text, { width: { least: 60, most: 90 } }),
      wordsColumn<SurveyItem>('What it is about', ({ dimension }) =>
        dimension === 'other' ? '' : READINESS_DIMENSIONS[dimension]
      ),
      shortColumn<SurveyItem>('Turned round', ({ reversed }) => (reversed ? 'Yes' : '')),
    ],
    items: statementOrder(),
  });
}

function answersSheet(): SheetDeclaration {
  return tableSheet({
    ...PLAIN_TABLE,
    id: 'survey-answers',
    name: 'Answers',
    lead: 'A row a person, in any order. No names, jobs, times or comments.',
    tableName: 'TrellisSurveyAnswers',
    frozenColumns: 1,
    columns: [
      shortColumn<null>('School', () => '', { filledBy: 'people', width: { least: 28, most: 28 } }),
      ...statementOrder().map(({ text }) =>
        wordsColumn<null>(text, () => '', {
          filledBy: 'people',
          choices: ANSWERS_LIST,
          width: { least: 24, most: 24 },
        })
      ),
    ],
    items: EMPTY_ROWS(READY_ROWS),
  });
}

function staffSheet(): SheetDeclaration {
  return tableSheet({
    ...PLAIN_TABLE,
    id: 'survey-staff',
    name: 'Staff',
    lead: 'How many people were asked in each school. Count people, not full-time equivalents.',
    tableName: 'TrellisSurveyStaff',
    columns: [
      shortColumn<null>('School', () => '', { filledBy: 'people', width: { least: 34, most: 34 } }),
      numberColumn<null>('Headcount', () => '', {
        filledBy: 'people',
        width: { least: 14, most: 14 },
      }),
    ],
    items: EMPTY_ROWS(READY_SCHOOLS),
  });
}

function listsSheet(): SheetDeclaration {
  return {
    id: LISTS,
    name: 'Lists',
    visibility: 'hidden',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: [{ width: 34, outlineLevel: 0, hidden: false }],
    rowHeights: new Map(),
    freeze: null,
    parts: [
      { type: 'cells', row: 0, column: 0, cells: [['Answers']], style: STYLES.headingSoft },
      {
        type: 'cells',
        row: 1,
        column: 0,
        cells: SURVEY_ANSWERS.map((answer) => [answer]),
        style: STYLES.text,
      },
    ],
    print: printLandscape(0),
  };
}

/** Our own staff survey as a workbook: introduction, statements, a page for Microsoft Forms, and sheets to fill. */
export function declareSurvey(): WorkbookDeclaration {
  const range = { top: 1, bottom: SURVEY_ANSWERS.length, left: 0, right: 0 };
  return {
    title: SURVEY_WORDS.title,
    sheets: [
      introduction(),
      questionsSheet(),
      formsPage(),
      answersSheet(),
      staffSheet(),
      listsSheet(),
    ],
    names: [{ name: ANSWERS_LIST, sheet: LISTS, range }],
  };
}
