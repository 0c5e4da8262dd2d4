import fc from 'fast-check';
import { NO_CORRECTIONS } from '../../../src/reading/corrections/corrections';
import type { PaneEvent } from '../../../src/taskpane/state/events';
import { reduce } from '../../../src/taskpane/state/reduce';
import { FIRST_STATE, type PaneState, type Source } from '../../../src/taskpane/state/state';
import type { ReadingView } from '../../../src/taskpane/view/readingView';

const VIEW: ReadingView = { books: [], schools: { schools: [], alike: [] } };
const source = (id: string): Source => ({
  id,
  name: `${id}.xlsx`,
  from: 'file',
  stage: { type: 'waiting' },
});
const after = (events: readonly PaneEvent[], from: PaneState = FIRST_STATE): PaneState =>
  events.reduce(reduce, from);

const leaveOut = (place: string): PaneEvent => ({
  type: 'corrected',
  action: { type: 'leave out', place },
  did: `left out ${place}`,
});

describe('The pane’s state', () => {
  it('keeps what was read on show while it is read again', () => {
    const state = after([{ type: 'reading ended', view: VIEW }, { type: 'reading began' }]);
    expect(state.reading).toEqual({ type: 'running', progress: null, view: VIEW });
  });

  it('stops planning where a person says so, and does not begin it again by itself', () => {
    const planning = after([{ type: 'planning began' }]);
    const counted = reduce(planning, {
      type: 'source came on',
      id: 'workbook',
      stage: { type: 'reading', progress: { done: 2, of: 5, what: 'Plan' } },
    });
    expect(counted.build).toEqual({
      type: 'planning',
      progress: { done: 2, of: 5, what: 'Plan' },
    });
    expect(reduce(counted, { type: 'cancelled' }).build).toEqual({ type: 'stopped' });
  });

  it('goes back to what was read before where a person stops, and says so', () => {
    const state = after([
      { type: 'sources added', sources: [source('a')] },
      { type: 'reading ended', view: VIEW },
      { type: 'source came on', id: 'a', stage: { type: 'reading', progress: null } },
      { type: 'reading began' },
      { type: 'cancelled' },
    ]);
    expect(state.reading).toEqual({ type: 'read', view: VIEW });
    expect(state.sources[0]?.stage).toEqual({ type: 'waiting' });
    expect(state.said.words).toContain('Stopped');
  });

  it('adds a source once', () => {
    const add: PaneEvent = { type: 'sources added', sources: [source('a'), source('b')] };
    expect(after([add, add]).sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has nothing to show once the last source is taken out', () => {
    const state = after([
      { type: 'sources added', sources: [source('a')] },
      { type: 'reading ended', view: VIEW },
      { type: 'source taken out', id: 'a' },
    ]);
    expect(state.reading).toEqual({ type: 'none' });
  });

  it('undoes corrections one by one, back to where it began', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('p', 'q', 'r'), { minLength: 1 }), (places) => {
        const done = after(places.map(leaveOut));
        expect(done.corrections.before).toHaveLength(places.length);
        const undone = after(
          places.map(() => ({ type: 'undone' })),
          done
        );
        expect(undone.corrections).toEqual({ now: NO_CORRECTIONS, before: [] });
      })
    );
  });

  it('brings forgotten choices back by undoing', () => {
    const chosen = after([leaveOut('p')]);
    const state = after(
      [{ type: 'choices forgotten', did: 'forgotten' }, { type: 'undone' }],
      chosen
    );
    expect(state.corrections.now).toEqual(chosen.corrections.now);
  });

  it('drops a plan to build once something is corrected', () => {
    const planned = {
      sentence: 'Add 3 sheets.',
      issues: [],
      reconciliations: [],
      differences: [],
      isRebuild: false,
      isEmpty: false,
    };
    const state = after([{ type: 'build planned', planned }]);
    expect(state.build.type).toBe('planned');
    expect(after([leaveOut('p')], state).build).toEqual({ type: 'none' });
  });

  it('knows at once that the workbook is built in, and waits for what stands there', () => {
    const own = { isBuilt: false, file: 'a.xlsx', sheets: [], howQuestions: {}, tables: [] };
    const before = after([{ type: 'own sheets read', own }]);
    const built = reduce(before, { type: 'work done', work: 'build' });
    expect([built.isBuilt, built.own]).toEqual([true, null]);
    const again = after([{ type: 'own sheets read', own: { ...own, isBuilt: true } }], built);
    const rebuilt = reduce(again, { type: 'work done', work: 'build' });
    expect([rebuilt.isBuilt, rebuilt.own]).toEqual([true, again.own]);
    expect(reduce(rebuilt, { type: 'work done', work: 'remove' }).isBuilt).toBe(false);
    expect(reduce(rebuilt, { type: 'work done', work: 'repair' }).isBuilt).toBe(true);
  });

  it('says the same words anew each time', () => {
    const say: PaneEvent = { type: 'said', words: 'Written in the sheet.' };
    const [once, twice] = [after([say]), after([say, say])];
    expect(twice.said.nth).toBe(once.said.nth + 1);
  });
});
