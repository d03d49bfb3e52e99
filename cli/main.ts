import { CommanderError } from 'commander'
import { isProductError } from '#base/errors.ts'
import { openCommandLine } from './command-line.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { buildProgram } from './program.ts'

const line = openCommandLine()

try {
  await buildProgram(line).parseAsync()
} catch (error) {
  process.exitCode = report(error)
}
// The channel to the launcher would keep this process alive after its work is done.
if (process.connected) process.disconnect()

/** Says what went wrong, where a person reads it, and gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
  if (isProductError(error)) {
    line.err(error.message)
    return exitCodeOf(error.kind)
  }
  line.err(`${line.words.errors.internal} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return EXIT.failed
}
