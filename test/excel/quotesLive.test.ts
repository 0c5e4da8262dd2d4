import { isEmptyPlan } from '../../src/operations/live/livePlan';
import { ANSWERS, answerQuotes, answersIn, problemsIn } from './answeredQuotes';
import { buildLive, openLive, planned, sample } from './liveTrust';

describe('what people say of quotes in the open workbook', () => {
  it('takes effect at the next build, stays where it was said, and then changes nothing more', async () => {
    const live = await openLive(await sample('trust-cpd-plans'));
    await buildLive(live);
    const { model } = live.office.host;
    const { workbook: before } = await live.port.read();
    const [used = '', refused = '', later = ''] = answerQuotes(model, before);
    await buildLive(live);
    const { workbook: after } = await live.port.read();
    const came = problemsIn(after).filter((text) => !problemsIn(before).includes(text));
    expect(came).toContain(used);
    expect(came).not.toContain(refused);
    expect(came).not.toContain(later);
    expect([...answersIn(after)].sort()).toEqual([...ANSWERS].sort());
    expect(isEmptyPlan(planned(await live.port.read()).live)).toBe(true);
    live.office.close();
  });
});
