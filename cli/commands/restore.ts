import type { Command } from 'commander'
import { restoreFrom } from '#boot/commands/back-up.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'

/** `lazo restore FILE`. */
export function restoreCommand(line: CommandLine): Command {
  const words = line.words.restore
  return newCommand(line, 'restore', words.about)
    .argument('<file>')
    .option('--replace', words.replace)
    .action(async (file: string, options: CommonOptions & { replace?: boolean }) => {
      await restoreFrom(file, { data: options.data, replace: options.replace === true })
      line.out(words.done)
    })
}
