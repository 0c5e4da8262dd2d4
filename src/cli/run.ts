import { Command, CommanderError } from 'commander';
import { CLI_HELP } from '../text/cliHelp';
import { unexpectedFailure } from '../text/cliProblems';
import { EXIT, type ExitCode } from './exitCodes';
import type { Terminal } from './terminal';
import { usageSentence } from './usage';
import { VERSION } from './version';

/** Gives the exit code of a finished command to the caller. */
type Finish = (code: ExitCode) => void;

// Each command is loaded when it is called, so that `--version` need not wait for the reader.
function addInspect(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('inspect')
    .description(CLI_HELP.inspect)
    .argument('<file>', CLI_HELP.inspectFile)
    .option('--json', CLI_HELP.inspectJson)
    .action(async (file: string, { json }: { json?: true }) => {
      const { inspect } = await import('./commands/inspect');
      finish(await inspect(file, json ? 'json' : 'summary', terminal));
    });
}

function addStructure(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('structure')
    .description(CLI_HELP.structure)
    .argument('<file...>', CLI_HELP.structureFiles)
    .requiredOption('-o, --output <out>', CLI_HELP.structureOut)
    .action(async (files: string[], { output }: { output: string }) => {
      const { structure } = await import('./commands/structure');
      finish(await structure(files, output, terminal));
    });
}

function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check')
    .description(CLI_HELP.check)
    .argument('<file>', CLI_HELP.inspectFile)
    .option('--json', CLI_HELP.checkJson)
    .action(async (file: string, { json }: { json?: true }) => {
      const { check } = await import('./commands/check');
      finish(await check(file, json ? 'json' : 'summary', terminal));
    });
}

function addClassify(program: Command, terminal: Terminal, finish: Finish): void {
  const classify = program.command('classify').description(CLI_HELP.classify);
  classify
    .command('statements')
    .description(CLI_HELP.classifyStatements)
    .argument('<file>', CLI_HELP.classifyStatementsFile)
    .action(async (file: string) => {
      const { classifyStatements } = await import('./commands/classifyStatements');
      finish(await classifyStatements(file, terminal));
    });
  classify
    .command('headings')
    .description(CLI_HELP.classifyHeadings)
    .argument('<file>', CLI_HELP.classifyFile)
    .action(async (file: string) => {
      const { classifyHeadings } = await import('./commands/classifyHeadings');
      finish(await classifyHeadings(file, terminal));
    });
}

function addReadiness(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('readiness')
    .description(CLI_HELP.readiness)
    .argument('<file>', CLI_HELP.readinessFile)
    .option('--json', CLI_HELP.readinessJson)
    .option('--explain <school>', CLI_HELP.readinessExplain)
    .action(async (file: string, { json, explain }: { json?: true; explain?: string }) => {
      const { readiness } = await import('./commands/readiness');
      const form =
        explain === undefined
          ? ({ type: json ? 'json' : 'summary' } as const)
          : ({ type: 'explain', school: explain, json: json === true } as const);
      finish(await readiness(file, form, terminal));
    });
}

function addSurvey(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('survey')
    .description(CLI_HELP.survey)
    .requiredOption('-o, --output <out>', CLI_HELP.surveyOut)
    .action(async ({ output }: { output: string }) => {
      const { survey } = await import('./commands/survey');
      finish(await survey(output, terminal));
    });
}

function addShare(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('share')
    .description(CLI_HELP.share)
    .argument('<file>', CLI_HELP.shareFile)
    .requiredOption('-o, --output <out>', CLI_HELP.shareOut)
    .action(async (file: string, { output }: { output: string }) => {
      const { share } = await import('./commands/share');
      finish(await share(file, output, terminal));
    });
}

function addPacks(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('packs')
    .description(CLI_HELP.packs)
    .argument('<file>', CLI_HELP.shareFile)
    .requiredOption('-d, --directory <folder>', CLI_HELP.packsFolder)
    .action(async (file: string, { directory }: { directory: string }) => {
      const { packs } = await import('./commands/packs');
      finish(await packs(file, directory, terminal));
    });
}

function addCollect(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('collect')
    .description(CLI_HELP.collect)
    .argument('<file>', CLI_HELP.shareFile)
    .argument('<pack...>', CLI_HELP.collectPacks)
    .requiredOption('-o, --output <out>', CLI_HELP.structureOut)
    .action(async (file: string, packs: string[], { output }: { output: string }) => {
      const { collect } = await import('./commands/collect');
      finish(await collect({ file, packs, out: output }, terminal));
    });
}

function addStarter(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('starter')
    .description(CLI_HELP.starter)
    .requiredOption('-o, --output <out>', CLI_HELP.surveyOut)
    .action(async ({ output }: { output: string }) => {
      const { starter } = await import('./commands/starter');
      finish(await starter(output, terminal));
    });
}

/** Makes a command and everything below it speak through the terminal and throw, not exit. */
function tame(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: terminal.print,
    // The sentences of usage.ts take the place of what the library would say.
    writeErr: () => undefined,
  });
  command.helpOption('-h, --help', CLI_HELP.help).allowExcessArguments(false);
  for (const below of command.commands) tame(below, terminal);
}

function programFor(terminal: Terminal, finish: Finish): Command {
  const program = new Command('trellis')
    .description(CLI_HELP.about)
    .version(VERSION, '-V, --version', CLI_HELP.version)
    .helpCommand(false)
    .addHelpText('after', CLI_HELP.footer);
  addInspect(program, terminal, finish);
  addStructure(program, terminal, finish);
  addReadiness(program, terminal, finish);
  addSurvey(program, terminal, finish);
  addShare(program, terminal, finish);
  addCheck(program, terminal, finish);
  addStarter(program, terminal, finish);
  addPacks(program, terminal, finish);
  addCollect(program, terminal, finish);
  addClassify(program, terminal, finish);
  tame(program, terminal);
  return program;
}

/** The exit code for what stopped the command line, after a sentence about it. */
function afterFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    terminal.say(usageSentence(error));
    return EXIT.usage;
  }
  terminal.say(unexpectedFailure(error instanceof Error ? error.message : String(error)));
  return EXIT.input;
}

/**
 * Runs `trellis` with the words after its name and gives its exit code. Nothing is thrown: what
 * goes wrong becomes a sentence on the terminal.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = programFor(terminal, (finished) => {
    code = finished;
  });
  if (words.length === 0) {
    terminal.print(program.helpInformation() + CLI_HELP.footer + '\n');
    return EXIT.usage;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return afterFailure(error, terminal);
  }
}
