import type { Command } from 'commander'
import { migrateDatabase } from '#boot/commands/migrate-database.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'

/** `lazo migrate`. */
export function migrateCommand(line: CommandLine): Command {
  const words = line.words.migrate
  return newCommand(line, 'migrate', words.about).action(async (options: CommonOptions) => {
    const steps = await migrateDatabase(options.data)
    line.out(steps.length === 0 ? words.none : words.done(steps.join(', ')))
  })
}
