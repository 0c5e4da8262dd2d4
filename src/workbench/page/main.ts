import '../grid/univer.css';
import './workbench.css';
import { NO_ADDIN } from '../../text/workbench';
import { listFunctions, type ListedFunction } from './functionList';
import { readManifest, type Manifest } from './manifest';
import { pageParts } from './parts';
import { startWorkbench } from './workbench';

/** Where the server has the add-in's files, and the workbook that opens first. */
const ADDIN = 'addin/';
const SAMPLE = { address: 'samples/trust-cpd-plans.xlsx', name: 'trust-cpd-plans.xlsx' };

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there`);
  return response;
}

interface Addin {
  readonly manifest: Manifest;
  readonly functions: readonly ListedFunction[];
}

/** What the add-in says of itself. */
async function addinFacts(): Promise<Addin> {
  const [manifest, functions] = await Promise.all([
    fetched(`${ADDIN}manifest.xml`).then(async (response) => readManifest(await response.text())),
    fetched(`${ADDIN}functions.json`).then((response) => response.json() as Promise<unknown>),
  ]);
  return { manifest, functions: listFunctions(functions, manifest.namespace) };
}

const sampleBytes = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetched(SAMPLE.address)).arrayBuffer());

async function main(): Promise<void> {
  const parts = pageParts();
  try {
    const [facts, bytes] = await Promise.all([addinFacts(), sampleBytes()]);
    const workbench = startWorkbench({ parts, addin: ADDIN, ...facts });
    await workbench.open(bytes, SAMPLE.name);
  } catch (error) {
    console.error(error);
    parts.opening.textContent = NO_ADDIN;
  }
}

void main();
