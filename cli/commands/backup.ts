import type { Command } from 'commander'
import { backUpTo, restoreFrom } from '#boot/commands/back-up.ts'
import { verifyBackup } from '#store/backup/verify-backup.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'
import { formatSize } from '../output.ts'

/** `lazo backup FILE`. */
export function backupCommand(line: CommandLine): Command {
  const words = line.words.backup
  return newCommand(line, 'backup', words.about)
    .argument('<file>')
    .option('--verify', words.verify)
    .action(async (file: string, options: CommonOptions & { verify?: boolean }) => {
      if (options.verify) {
        await verifyBackup(file)
        return line.out(words.sound)
      }
      const { size } = await backUpTo(file, options.data)
      line.out(words.done(file, formatSize(size, line.language)))
    })
}

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
