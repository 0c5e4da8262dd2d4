import type { PaneEvent } from '../../../src/taskpane/state/events';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { CollectView } from '../../../src/taskpane/state/schools';
import { FIRST_STATE, type PaneState } from '../../../src/taskpane/state/state';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, FIRST_STATE);

const FILE = { id: 'form-1', name: 'form.xlsx', stage: { type: 'waiting' } } as const;
const VIEW: CollectView = {
  issues: [],
  sentence: 'Bring in what Oakfield wrote.',
  files: [],
  schools: [],
  isEmpty: false,
};
const ADDED: PaneEvent = { type: 'returned files added', files: [FILE] };
const PLANNED: PaneEvent = { type: 'collecting planned', view: VIEW };

describe('sending forms', () => {
  const made: PaneEvent = {
    type: 'forms made',
    forms: [{ school: 'Oakfield', fileName: 'School form - Oakfield - 2026-01-12.xlsx' }],
    remarks: [],
  };

  it('says how many are ready', () => {
    expect(after(made).said.words).toBe('One form is ready.');
  });

  it.each<PaneEvent>([{ type: 'work done', work: 'build' }, { type: 'forms brought in' }])(
    'lets go of what was made once the workbook has changed: %o',
    (event) => {
      expect(after(made, event).sending).toEqual({ type: 'none' });
    }
  );

  it('goes back to the start when it is stopped', () => {
    expect(after({ type: 'making forms began' }, { type: 'cancelled' }).sending.type).toBe('none');
  });
});

describe('collecting forms', () => {
  it('shows what they bring before anything is written, and says it aloud', () => {
    const { collecting, said } = after(ADDED, PLANNED);
    expect(collecting.step).toEqual({ type: 'planned', view: VIEW });
    expect(said.words).toBe(VIEW.sentence);
  });

  it('is shown as done only where it was carried out', () => {
    const began: PaneEvent = { type: 'bringing in began' };
    expect(after(ADDED, began, { type: 'forms brought in' }).collecting.step.type).toBe('looking');
    const done = after(ADDED, PLANNED, began, { type: 'forms brought in' });
    expect(done.collecting.step).toEqual({ type: 'done', view: VIEW });
  });

  it('looks again when a file comes or goes, and forgets all with the last file', () => {
    expect(after(ADDED, PLANNED, ADDED).collecting.step.type).toBe('looking');
    const gone: PaneEvent = { type: 'returned file taken out', id: FILE.id };
    expect(after(ADDED, PLANNED, gone).collecting).toMatchObject({
      files: [],
      step: { type: 'none' },
    });
  });

  it('keeps whose words were chosen until it begins anew', () => {
    const chosen: PaneEvent = { type: 'whose words chosen', key: 'a', choice: 'ours' };
    expect(after(ADDED, PLANNED, chosen).collecting.choices).toEqual({ a: 'ours' });
    const anew: PaneEvent = { type: 'collecting began anew' };
    expect(after(ADDED, PLANNED, chosen, anew).collecting.choices).toEqual({});
  });

  it('says why it could not be done', () => {
    const failed: PaneEvent = { type: 'collecting failed', sentence: 'Excel is busy.' };
    const state = after(ADDED, PLANNED, failed);
    expect(state.collecting.step).toEqual({ type: 'failed', sentence: 'Excel is busy.' });
    expect(state.said.words).toBe('Excel is busy.');
  });
});
