import type { CommanderError } from 'commander';
import {
  missingArgument,
  missingCommand,
  tooManyArguments,
  unknownCommand,
  unknownOption,
  usageMistake,
} from '../text/cliProblems';

/** The first quoted words of the library's message: the command, option or argument it is about. */
function subject(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

/** The library's nearest known word, or ''. */
function nearest(message: string): string {
  return /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1]?.trim() ?? '';
}

/** A kind sentence for what the command line's library could not make sense of. */
export function usageSentence({ code, message }: CommanderError): string {
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(subject(message), nearest(message));
    case 'commander.unknownOption':
      return unknownOption(subject(message), nearest(message));
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return missingArgument(subject(message));
    case 'commander.help':
      return missingCommand();
    case 'commander.excessArguments':
      return tooManyArguments();
    default:
      return usageMistake();
  }
}
