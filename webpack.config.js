const { readdirSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

/** What each bundle for Node starts from. */
const ENTRIES = {
  cli: { trellis: './src/cli/main.ts' },
  bench: { accuracy: './test/bench/accuracy/main.ts', speed: './test/bench/speed/main.ts' },
};

/** Puts the stamp of the sources beside the bundle, so that the launchers know when it is stale. */
function stampPlugin(name, { STAMP_FILE, stampOf, variantOf }, variant = {}) {
  const stamp = stampOf(__dirname, name, variantOf(name, variant));
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('stamp', (compilation) => {
        compilation.hooks.processAssets.tap('stamp', () => {
          compilation.emitAsset(STAMP_FILE, new webpack.sources.RawSource(stamp));
        });
      });
    },
  };
}

/** What decides how a bundle is built: a change there makes what webpack kept stale. */
const TOOLS = path.join(__dirname, 'tools', 'build');
const BUILD_FILES = [__filename, ...readdirSync(TOOLS).map((name) => path.join(TOOLS, name))];

/** What all bundles share. Types are checked by `npm run typecheck`, once for everything. */
function shared(mode) {
  return {
    mode,
    context: __dirname,
    devtool: mode === 'development' ? 'source-map' : false,
    cache: { type: 'filesystem', buildDependencies: { config: BUILD_FILES } },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } }],
    },
    performance: { hints: false },
  };
}

/** A bundle that Node runs: one folder, whole without node_modules, readable stack traces. */
function forNode(name, { mode, env, stamp }) {
  return {
    ...shared(mode),
    name,
    target: 'node20',
    entry: ENTRIES[name],
    output: {
      path: path.resolve(__dirname, env.out ?? path.join('dist', name)),
      filename: '[name].cjs',
      chunkFilename: '[name].[contenthash:8].cjs',
      // Under `watch` and `build` old parts go; a launcher builds into an empty folder anyway.
      clean: true,
    },
    optimization: { minimize: false },
    // The benchmark's window for Office.js is only there where the repository is.
    ...(name === 'bench' && { externals: { jsdom: 'commonjs jsdom' } }),
    plugins: [stampPlugin(name, stamp)],
  };
}

/** The add-in's bundle, which Excel's browser runs: `tools/build/addinBundle.mjs` says of what. */
async function forExcel(name, { mode, env, stamp }) {
  const { addinBundle } = await import('./tools/build/addinBundle.mjs');
  const parts = await addinBundle({ root: __dirname, mode, env, environment: process.env });
  const variant = { mode, office: env.office, url: process.env.TRELLIS_URL };
  const plugins = [...parts.plugins, stampPlugin(name, stamp, variant)];
  return { ...shared(mode), name, ...parts, plugins };
}

/** The workbench's bundle, which is no part of what is delivered to Excel. */
async function forWorkbench(name, { mode, env, stamp }) {
  const { workbenchBundle } = await import('./tools/build/workbenchBundle.mjs');
  const parts = workbenchBundle({ root: __dirname, mode, env });
  const plugins = [...parts.plugins, stampPlugin(name, stamp)];
  return { ...shared(mode), name, ...parts, plugins };
}

/** The stand-in for Excel as one script, for tests in a browser. */
async function forStandIn(name, { mode, env, stamp }) {
  const { standInBundle } = await import('./tools/build/standInBundle.mjs');
  const parts = standInBundle({ root: __dirname, env });
  return { ...shared(mode), name, ...parts, plugins: [stampPlugin(name, stamp)] };
}

/** A pane with one button, which ours is measured against. */
function forPeer(name, { mode, env, stamp }) {
  const CopyPlugin = require('copy-webpack-plugin');
  return {
    ...shared(mode),
    name,
    target: ['web', 'es2020'],
    entry: { peer: './test/bench/pane/peer.tsx' },
    output: { path: env.out ?? path.resolve(__dirname, 'dist', name), clean: true },
    plugins: [
      new CopyPlugin({ patterns: ['test/bench/pane/peer.html'] }),
      stampPlugin(name, stamp),
    ],
  };
}

/** Univer alone, which the workbench is measured against. */
function forWorkbenchPeer(name, { mode, env, stamp }) {
  const CopyPlugin = require('copy-webpack-plugin');
  return {
    ...shared(mode),
    name,
    target: ['web', 'es2022'],
    entry: { peer: './test/bench/workbench/peer.ts' },
    experiments: { css: true },
    optimization: { minimize: false },
    output: {
      path: env.out ?? path.resolve(__dirname, 'dist', name),
      cssFilename: '[name].css',
      clean: true,
    },
    plugins: [
      new CopyPlugin({ patterns: ['test/bench/workbench/peer.html'] }),
      stampPlugin(name, stamp),
    ],
  };
}

/** Who puts each bundle together. */
const BUILT_BY = {
  cli: forNode,
  bench: forNode,
  addin: forExcel,
  standin: forStandIn,
  workbench: forWorkbench,
  panepeer: forPeer,
  workbenchpeer: forWorkbenchPeer,
};

/**
 * `--env bundle=cli|addin|bench|standin|workbench|panepeer|workbenchpeer` picks one bundle (the command line and the
 * add-in without it), `--env out=FOLDER` builds it somewhere else, `--env office=cdn` takes
 * Office.js from Microsoft.
 */
module.exports = async (env = {}, argv = {}) => {
  const stamp = await import('./tools/build/stamp.mjs');
  const mode = argv.mode ?? 'production';
  const names = env.bundle === undefined ? ['cli', 'addin'] : [env.bundle];
  return Promise.all(names.map((name) => BUILT_BY[name](name, { mode, env, stamp })));
};
