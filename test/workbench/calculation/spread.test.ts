import type { Outcome } from '../../../src/workbench/calculation/functionCalls';
import { spreadCall, type FunctionShape } from '../../../src/workbench/calculation/spread';

const parameter = (isBlock: boolean, isOptional: boolean) => ({
  name: 'any',
  description: '',
  isBlock,
  isOptional,
});

const shape = (...blocks: readonly boolean[]): FunctionShape => ({
  name: 'CPD.ANY',
  description: '',
  parameters: blocks.map((isBlock, index) => parameter(isBlock, index > 0)),
  takesErrors: false,
});

const value = (given: unknown): Outcome => ({ kind: 'value', value: given as never });

describe('a call of a function', () => {
  it('gets null for every parameter that was left out, as in Excel', () => {
    const asked: unknown[] = [];
    spreadCall(shape(true, true, false), [[[1]]], (given) => {
      asked.push(given);
      return value(1);
    });
    expect(asked).toEqual([[[[1]], null, null]]);
  });

  it('gets a block of one where it takes a block and was given a cell', () => {
    const outcome = spreadCall(shape(true), [5], ([given]) => value(JSON.stringify(given)));
    expect(outcome).toEqual(value('[[5]]'));
  });

  it('is a call for each cell where it takes a value and was given several, and spills', () => {
    const outcome = spreadCall(
      shape(false),
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ([given]) => value(Number(given) * 10)
    );
    expect(outcome).toEqual(
      value([
        [10, 20],
        [30, 40],
      ])
    );
  });

  it('is not made with an error among its arguments, which is its result', () => {
    const never = (): Outcome => {
      throw new Error('called');
    };
    const given = [[[1], [{ error: '#REF!' }]]];
    expect(spreadCall(shape(true), given, never)).toMatchObject({ kind: 'error', error: '#REF!' });
  });

  it('waits for an argument that is still being worked out, whatever else is wrong', () => {
    const given = [[[{ error: '#REF!' }], [{ error: '#BUSY!' }]]];
    expect(spreadCall(shape(true), given, () => value(1))).toMatchObject({ error: '#BUSY!' });
  });
});
