import webpack from 'webpack';
import { helpPages } from '../help/helpPages.mjs';
import { manifestFor } from './addresses.mjs';

/** Puts the functions' help pages in the bundle, and lets `functions.json` name them where they will be. */
export function functionHelp(root, url) {
  const { RawSource } = webpack.sources;
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('function help', (compilation) => {
        compilation.hooks.processAssets.tap({ name: 'function help', stage }, () => {
          for (const [name, text] of helpPages(root))
            compilation.emitAsset(name, new RawSource(text));
          const list = compilation.getAsset('functions.json');
          if (list)
            compilation.updateAsset(
              'functions.json',
              new RawSource(manifestFor(url, list.source.source().toString()))
            );
        });
      });
    },
  };
}
