import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** The workbench as `npm run workbench` starts it, on a free port. */
export interface WorkbenchServer {
  readonly url: string;
  readonly stop: () => void;
}

function addressIn(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    child.stdout?.on('data', (words: Buffer) => {
      said += words.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) found(address);
    });
    child.on('exit', (code) => {
      failed(new Error(`the workbench stopped with ${code}`));
    });
  });
}

/** Starts the workbench's own command, which builds what is missing or stale, and waits for its address. */
export async function startWorkbenchServer(): Promise<WorkbenchServer> {
  const command = resolve(ROOT, 'tools/workbench.mjs');
  const child = spawn(process.execPath, [command, '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await addressIn(child), stop: () => child.kill() };
}
