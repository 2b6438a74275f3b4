import type { CommanderError } from 'commander'
import { PlanExtractError } from '../errors.ts'
import type { CliText } from './run.ts'

/**
 * Says in the language of the run what commander says in English. It hands the values on in the sentence only,
 * between single quotes.
 *
 * @param error what commander threw for a command line that does not fit
 */
export function usageError({ code, message }: CommanderError, text: CliText): PlanExtractError {
  return new PlanExtractError('usage', { problem: problemOf(code, message, text) })
}

function problemOf(code: string, message: string, text: CliText): string {
  const [first = '', second = ''] = Array.from(message.matchAll(/'([^']*)'/g), (match) => match[1]!)
  switch (code) {
    case 'commander.unknownOption':
      return text.unknownOption(first, /\(Did you mean (.*)\?\)/.exec(message)?.[1] ?? null)
    case 'commander.optionMissingArgument':
      return text.optionWithoutValue(first)
    case 'commander.invalidArgument':
      return text.wrongValue(first, second, /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '')
    case 'commander.conflictingOption':
      return text.conflict(first, second)
    case 'commander.excessArguments':
      return text.noArguments
    default:
      return message
  }
}
