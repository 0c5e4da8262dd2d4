import {
  BUSY,
  functionCalls,
  NOT_LOADED,
  type FunctionCall,
  type Outcome,
} from '../../../src/workbench/calculation/functionCalls';

const cell = (row: number) => ({ sheetId: 's', row, column: 0 });
const call = (name: string, ...given: number[]): FunctionCall => ({
  name,
  arguments: given,
  address: 'Sheet1!A1',
});

const doubled = (calls: readonly FunctionCall[]): Promise<readonly Outcome[]> =>
  Promise.resolve(
    calls.map(({ arguments: [first] }) => ({ kind: 'value', value: Number(first) * 2 }))
  );

describe('calls of functions', () => {
  it('are no known name before the add-in has loaded, and then the cells are asked again', () => {
    const calls = functionCalls();
    expect(calls.outcomeOf(call('F', 1), cell(1))).toBe(NOT_LOADED);
    expect(calls.start(doubled)).toEqual([cell(1)]);
    expect(calls.outcomeOf(call('F', 1), cell(1))).toBe(BUSY);
  });

  it('go out together in one message, equal ones once', async () => {
    const messages: number[] = [];
    const calls = functionCalls();
    calls.start((asked) => {
      messages.push(asked.length);
      return doubled(asked);
    });
    for (let row = 0; row < 1000; row++) calls.outcomeOf(call('F', row % 500), cell(row));
    expect(await calls.settle()).toHaveLength(1000);
    expect(messages).toEqual([500]);
    expect(calls.outcomeOf(call('F', 21), cell(21))).toEqual({ kind: 'value', value: 42 });
    expect(await calls.settle()).toEqual([]);
  });

  it('take a message a step where one depends on another', async () => {
    let messages = 0;
    const calls = functionCalls();
    calls.start((asked) => {
      messages += 1;
      return doubled(asked);
    });
    let given = 1;
    for (let step = 0; step < 3; step++) {
      calls.outcomeOf(call('F', given), cell(step));
      await calls.settle();
      given = Number((calls.outcomeOf(call('F', given), cell(step)) as { value: number }).value);
    }
    expect([given, messages]).toEqual([8, 3]);
  });

  it('say what happened where the add-in gives no answer', async () => {
    const calls = functionCalls();
    calls.start(() => Promise.reject(new Error('the pane was closed')));
    calls.outcomeOf(call('F', 1), cell(1));
    await calls.settle();
    expect(calls.outcomeOf(call('F', 1), cell(1))).toMatchObject({
      error: '#VALUE!',
      message: 'The add-in gave no answer: the pane was closed',
    });
  });

  it('are forgotten with another workbook, but not what came of them', async () => {
    const calls = functionCalls();
    calls.start(doubled);
    calls.outcomeOf(call('F', 1), cell(1));
    await calls.settle();
    calls.outcomeOf(call('F', 2), cell(2));
    calls.forgetWorkbook();
    expect(await calls.settle()).toEqual([]);
    expect(calls.outcomeOf(call('F', 1), cell(1))).toEqual({ kind: 'value', value: 2 });
  });

  it('of a workbook that was just opened wait for its own add-in, not for the one that closed', async () => {
    const calls = functionCalls();
    const asked: string[] = [];
    calls.start((all) => {
      asked.push('the one that closed');
      return doubled(all);
    });
    calls.forgetWorkbook();
    expect(calls.outcomeOf(call('F', 4), cell(1))).toBe(NOT_LOADED);
    expect(await calls.settle()).toEqual([]);
    expect(calls.start(doubled)).toEqual([cell(1)]);
    calls.outcomeOf(call('F', 4), cell(1));
    expect(await calls.settle()).toEqual([cell(1)]);
    expect(asked).toEqual([]);
  });

  it('that answer when another workbook is open already touch none of its cells', async () => {
    const calls = functionCalls();
    calls.start(doubled);
    calls.outcomeOf(call('F', 3), cell(1));
    const settled = calls.settle();
    calls.forgetWorkbook();
    calls.start((all) => doubled(all));
    expect(await settled).toEqual([]);
  });
});
