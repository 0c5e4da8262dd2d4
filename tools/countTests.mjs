// Prints "N passed, N failed" from a report that jest wrote with --json. A test file that could not
// be run at all counts as one failed test, since jest counts none of its tests.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
