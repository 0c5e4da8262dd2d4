const Sequencer = require('@jest/test-sequencer').default;

/** Tests that measure time or memory; beside others they would measure those, too. */
const MEASURED = /test[\\/]xlsx[\\/]hostile\.test\.ts$/;

/** Jest's own order, but what is measured begins last, when the other workers have nothing left to do. */
module.exports = class MeasuredLast extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isMeasured = ({ path }) => MEASURED.test(path);
    return [...sorted.filter((test) => !isMeasured(test)), ...sorted.filter(isMeasured)];
  }
};
