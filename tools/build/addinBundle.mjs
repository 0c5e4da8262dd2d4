import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { manifestFor, servedFrom } from './addresses.mjs';
import { contentSecurityPolicy, MICROSOFT_CDN } from './contentSecurityPolicy.mjs';
import { devServer } from './devServer.mjs';
import { functionHelp } from './functionHelp.mjs';
import { FUNCTION_FILES } from '../help/functionDocs.mjs';

/** The one page's parts. They share one runtime, so that a button and the pane know each other. */
const ENTRIES = {
  taskpane: './src/taskpane/index.ts',
  commands: './src/commands/index.ts',
  functions: './src/functions/functions.ts',
};

/** Runs before anything else and needs nothing else: see `src/taskpane/watch.ts`. */
const WATCH = { watch: { import: './src/taskpane/watch.ts', runtime: false } };

/** What Office.js loads for Excel, on every platform; its other apps and debug copies stay behind. */
const OFFICE_FILES = [
  'office.js',
  'excel-@(web|win32|winrt|mac|ios|android)-16.*.js',
  'o15apptofilemappingtable.js',
  'custom-functions-runtime.js',
  'es6-promise.js',
  '*/office_strings.js',
];

/** Office.js beside our own files, so that no third party is asked for anything. */
function officeFiles(root) {
  const context = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  const copied = OFFICE_FILES.map((from) => ({ from, to: 'office/[path][name][ext]', context }));
  return copied.map((pattern) => ({
    ...pattern,
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  }));
}

function copied(root, url, fromCdn) {
  const ours = [
    { from: 'src/taskpane/start.css', to: 'start.css' },
    { from: 'assets/pages' },
    { from: 'assets/icons/png', to: 'icons' },
    { from: 'assets/samples/trust-cpd-plans.xlsx', to: 'samples/[name][ext]' },
    {
      from: 'manifest.xml',
      to: 'manifest.xml',
      transform: (manifest) => manifestFor(url, manifest.toString()),
    },
  ];
  return new CopyPlugin({ patterns: fromCdn ? ours : [...ours, ...officeFiles(root)] });
}

function page(fromCdn) {
  return new HtmlPlugin({
    filename: 'taskpane.html',
    template: './src/taskpane/taskpane.html',
    chunks: Object.keys(ENTRIES),
    chunksSortMode: 'manual',
    // The entries keep their names, which the manifest knows; this makes a new build a new address.
    hash: true,
    minify: false,
    templateParameters: {
      contentSecurityPolicy: contentSecurityPolicy({ fromCdn }),
      officeUrl: fromCdn ? `${MICROSOFT_CDN}/lib/1/hosted/office.js` : 'office/office.js',
    },
  });
}

/** The parts of the add-in's bundle that the other bundles do not have. */
export async function addinBundle({ root, mode, env, environment }) {
  const fromCdn = env.office === 'cdn';
  const url = servedFrom(mode, environment);
  return {
    target: ['web', 'es2020'],
    // Never one of webpack's eval kinds: the page's own security policy would not let it run.
    devtool: 'source-map',
    entry: { ...ENTRIES, ...WATCH },
    output: {
      path: env.out ?? join(root, 'dist', 'addin'),
      filename: '[name].js',
      chunkFilename: 'parts/[name].[contenthash:8].js',
      clean: true,
    },
    optimization: {
      runtimeChunk: { name: (entry) => (entry.name === 'watch' ? false : 'runtime') },
      splitChunks: { chunks: 'async' },
    },
    plugins: [
      page(fromCdn),
      copied(root, url, fromCdn),
      new CustomFunctionsMetadataPlugin({
        input: FUNCTION_FILES.map((file) => join(root, 'src', 'functions', file)),
        output: 'functions.json',
      }),
      functionHelp(root, url),
    ],
    devServer: await devServer(env),
  };
}
