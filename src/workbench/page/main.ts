import '../grid/univer.css';
import { openGrid } from '../grid/grid';
import { newModel } from '../host/model/model';
import { putCell } from '../host/model/cells';
import { PLAIN_STYLE, sharedStyle } from '../host/model/style';
import { functionCalls, type Outcome } from '../calculation/functionCalls';

const container = document.getElementById('grid');
if (container) {
  const calls = functionCalls();
  const model = newModel(['Sheet1', 'Other']);
  const [s1] = model.sheets;
  if (s1) {
    const put = (r: number, c: number, value: any, formula: string | null = null, style = PLAIN_STYLE) => putCell(s1, [r, c], { value, formula, style, link: null });
    put(0, 0, 3); put(0, 1, null); put(1, 0, 4, null, sharedStyle(model.styles, { ...PLAIN_STYLE, bold: true, fill: '#FFEEAA' }));
    put(2, 0, null, '=SUM(A1:A2)');
    put(3, 0, null, '=CPD.ECHO(A1:B2)');
    put(4, 0, null, '=CPD.ADD(A3,1)');
    put(5, 0, null, '=CPD.ADD(A5,1)*2');
    put(6, 0, null, '=CPD.ADD(A6,1)');
    put(7, 0, null, '=CPD.FAIL(A6)');
    put(8, 0, null, '=IFERROR(CPD.FAIL(A6),"caught")');
    put(9, 0, null, '=NOPE(1)');
    put(10, 0, null, '=CPD.ECHO(A10:A10)');
    put(0, 4, 'the note', null); s1.notes.push({ row: 0, column: 4, text: 'A note', author: '', visible: false });
    s1.freeze = { rows: 1, columns: 0 };
  }
  const log: unknown[] = [];
  const t0 = performance.now();
  const shape = (name: string, blocks: boolean[], takesErrors = false) => ({ name, description: name, takesErrors, parameters: blocks.map((isBlock, i) => ({ name: `p${i}`, description: '', isBlock, isOptional: i > 1 })) });
  const at = (e: unknown) => log.push([Math.round(performance.now() - t0), e]);
  const grid = openGrid({ container, dark: location.search.includes('dark'), functions: [shape('CPD.ECHO', [true]), shape('CPD.ADD', [false, false]), shape('CPD.FAIL', [false])],
    ask: (s, given, cell) => calls.outcomeOf({ name: s.name, arguments: given, address: 'x' }, cell) },
    { edited: (e) => at(e), calculated: (c) => at(c), spilled: (s) => at([...s]),
      settled: () => { at('settled'); void calls.settle().then((cells) => { grid.calculation.again(cells); }); } });
  grid.show(model);
  setTimeout(() => grid.calculation.again(calls.start(async (asked) => {
    await new Promise((r) => setTimeout(r, 550));
    at(['CALL', asked.length, JSON.stringify(asked)]);
    return asked.map((c): Outcome => c.name === 'CPD.FAIL' ? { kind: 'error', error: '#VALUE!', message: 'Give me words.' } : { kind: 'value', value: c.name === 'CPD.ADD' ? Number(c.arguments[0]) + Number(c.arguments[1]) : [[JSON.stringify(c.arguments), 1], [2, 3]] });
  })), 500);
  Object.assign(window, { grid, log, model, calls });
}
