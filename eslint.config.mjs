import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import boundaries from 'eslint-plugin-boundaries';
import { CORE, MAY_IMPORT } from './tools/boundaries.mjs';

const element = (type) => ({ element: { type } });

/** What a folder may import, as the plugin wants it: itself, and what the table allows. */
const policies = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  from: element(folder),
  allow: [folder, ...allowed].map((type) => ({ to: element(type) })),
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'bench-results/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/dependency-nodes': ['import', 'export', 'require', 'dynamic-import'],
      'boundaries/elements': Object.keys(MAY_IMPORT).map((folder) => ({
        type: folder,
        pattern: `src/${folder}`,
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'src/{{from.element.types}} may not import src/{{to.element.types}} ("{{dependency.source}}"): see the table in CONTRIBUTING.md',
          policies,
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['warn', 4],
    },
  },
  {
    // What a formula gives to a function, in the order of its arguments, is the function's own form.
    files: ['src/functions/readiness.ts', 'src/functions/plan.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/xlsx/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['hucre', 'hucre/*'], message: 'Only src/xlsx knows the library.' }],
        },
      ],
    },
  },
  {
    // What speaks to Office.js. The rules know a request context only by the name `context`. Three
    // are left out. Two know no way to send but `context.sync()` itself, one takes a named list of
    // properties for none; what they look for, the real Office.js refuses in the tests
    // (PropertyNotLoaded).
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: CORE.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'hucre', 'hucre/*'],
              message: 'The core knows no host.',
            },
          ],
          paths: builtinModules.map((name) => ({ name, message: 'The core knows no host.' })),
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'window',
        'document',
        'fetch',
        'Office',
        'Excel',
        'localStorage',
        'Buffer',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The clock comes in as an argument.',
        },
      ],
    },
  },
  {
    files: ['**/*.cjs', 'tools/**/*.mjs', '*.mjs', 'webpack.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  }
);
