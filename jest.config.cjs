/** Source is TypeScript and some libraries ship ES modules only, so both are turned into CommonJS for jest. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // numfmt 4.0.1 names a CommonJS file that is not in its package; its ES module is.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|stemmer|numfmt|fflate|date-fns|tinybench)/)'],
  testTimeout: 60000,
};
