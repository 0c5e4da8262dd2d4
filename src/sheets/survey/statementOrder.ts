import { OUR_SURVEY, type SurveyItem } from '../../vocabulary/ourSurvey';

/** The 24 statements as people meet them: no two of one condition side by side. */
export function statementOrder(): readonly SurveyItem[] {
  const nth = new Map<string, number>();
  const placed = OUR_SURVEY.map((item) => {
    const turn = nth.get(item.dimension) ?? 0;
    nth.set(item.dimension, turn + 1);
    return { item, turn };
  });
  const turns = [...new Set(placed.map(({ turn }) => turn))];
  return turns.flatMap((turn) =>
    placed.filter((each) => each.turn === turn).map(({ item }) => item)
  );
}
