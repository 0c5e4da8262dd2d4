/** Source is TypeScript and some libraries ship ES modules only, so both are turned into CommonJS for jest. */
const swc = (tsx) => ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
});

/** Packages that ship ES modules only; those from lodash-es on come with Univer. */
const MODULES_ONLY = [
  ...['hucre', 'stemmer', 'numfmt', 'fflate', 'date-fns', 'tinybench'],
  ...['lodash-es', 'rbush', 'quickselect', 'kdbush', 'nanoid'],
  ...['unicode-regex', 'regexp-util', 'cjk-regex'],
  ...['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.tsx$': ['@swc/jest', swc(true)],
    '^.+\\.(ts|js|mjs)$': ['@swc/jest', swc(false)],
  },
  // numfmt 4.0.1 names a CommonJS file that is not in its package; its ES module is.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.mjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
  // Jest leaves a core free by itself, and on two cores that halves its speed.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/measuredLast.cjs',
  testTimeout: 60000,
};
