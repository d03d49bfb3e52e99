import { CommanderError } from 'commander'
import { isProductError, type ProductError } from '#base/errors.ts'
import { describeError } from '#protocols/describe-error.ts'
import { isRemarkCode } from '#protocols/describe-remark.ts'
import { WrongChoiceError } from './choices.ts'
import type { CommandLine } from './command-line.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { plain } from './output.ts'

/** Says what went wrong, in the language of whoever reads it, and gives the exit code. */
export function reportError(line: CommandLine, error: unknown): number {
  if (error instanceof CommanderError) return reportUse(line, error)
  if (error instanceof WrongChoiceError) return reportChoice(line, error)
  if (isProductError(error)) {
    line.err(textOf(line, error))
    return exitCodeOf(error.kind)
  }
  // Whoever read our output has seen enough, as in `lazo export … | head`.
  if ((error as NodeJS.ErrnoException | null)?.code === 'EPIPE') return EXIT.done
  line.err(`${line.words.errors.internal} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return EXIT.failed
}

/** An error in words, on as many lines as it has, none of which the terminal obeys. */
export function textOf(line: CommandLine, error: ProductError): string {
  const { detail } = describeError(error, line.language)
  // Whoever looks after the machine needs what exactly it said; the translation knows only the kind of trouble.
  const isVague =
    line.language !== 'en' &&
    (error.kind === 'unavailable' || (error.kind === 'invalid' && !isRemarkCode(error.facts['why'])))
  const text = isVague ? `${detail}\n${error.message}` : detail
  return text.split('\n').map(plain).join('\n')
}

/** Wrong use, on one line. Help that was asked for has been shown already. */
function reportUse(line: CommandLine, { exitCode, code, message }: CommanderError): number {
  if (exitCode === 0) return EXIT.done
  const { use, seeHelp } = line.words.errors
  const say = use[code as keyof typeof use]
  if (say) line.err(`${say(plain(/'([^']*)'/.exec(message)?.[1] ?? ''))} ${seeHelp}`)
  return EXIT.wrongUse
}

function reportChoice(line: CommandLine, { what, given, choices }: WrongChoiceError): number {
  line.err(line.words.errors.choice({ what, given: plain(given), choices }))
  return EXIT.wrongUse
}
