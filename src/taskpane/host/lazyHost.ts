import { savesFiles, type HostFacts } from '../hostFacts';
import type { PaneHost } from './paneHost';

/** Excel's host in a part of its own, which is fetched when the workbook is first asked for something. */
export function lazyExcelHost(facts: HostFacts): PaneHost {
  let fetched: Promise<PaneHost> | null = null;
  const host = (): Promise<PaneHost> =>
    (fetched ??= import(/* webpackChunkName: "excel" */ './excelPaneHost').then(
      ({ excelPaneHost }) => excelPaneHost(facts)
    ));
  return {
    read: async (...given) => (await host()).read(...given),
    apply: async (...given) => (await host()).apply(...given),
    unfinished: async () => (await host()).unfinished(),
    repair: async () => (await host()).repair(),
    readSetting: async (...given) => (await host()).readSetting(...given),
    writeSetting: async (...given) => (await host()).writeSetting(...given),
    select: async (...given) => (await host()).select(...given),
    writeCell: async (...given) => (await host()).writeCell(...given),
    readBlock: async (...given) => (await host()).readBlock(...given),
    writeBlock: async (...given) => (await host()).writeBlock(...given),
    writeFormula: async (...given) => (await host()).writeFormula(...given),
    savesFiles: savesFiles(facts),
    openNew: async (...given) => (await host()).openNew(...given),
    watch: (listener) => {
      let stop: (() => void) | null = null;
      let isOver = false;
      void host().then(({ watch }) => {
        if (!isOver) stop = watch(listener);
      });
      return () => {
        isOver = true;
        stop?.();
      };
    },
  };
}
