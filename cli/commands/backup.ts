import type { Command } from 'commander'
import { backUpTo, checkBackup } from '#boot/commands/back-up.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'
import { formatSize, plain } from '../output.ts'

/** `lazo backup FILE`. */
export function backupCommand(line: CommandLine): Command {
  const words = line.words.backup
  return newCommand(line, 'backup', words.about)
    .argument('<file>')
    .option('--verify', words.verify)
    .action(async (file: string, options: CommonOptions & { verify?: boolean }) => {
      const { size } = await (options.verify ? checkBackup(file) : backUpTo(file, options.data))
      const shown = formatSize(size, line.language)
      line.out(options.verify ? words.sound(plain(file), shown) : words.done(plain(file), shown))
    })
}
