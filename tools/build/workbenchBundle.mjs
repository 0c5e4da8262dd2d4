import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';

/** The parts of the workbench's bundle that the other bundles do not have. */
export function workbenchBundle({ root, env }) {
  return {
    target: ['web', 'es2022'],
    entry: {
      workbench: './src/workbench/page/main.ts',
      attach: './src/workbench/page/attach.ts',
    },
    experiments: { css: true },
    // Served to this machine only: minifying would take a minute and save nothing.
    optimization: { minimize: false },
    output: {
      path: env.out ?? join(root, 'dist', 'workbench'),
      filename: '[name].js',
      cssFilename: '[name].css',
      chunkFilename: 'parts/[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/workbench/page/index.html',
        chunks: ['workbench'],
        hash: true,
        minify: false,
      }),
    ],
  };
}
