import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { CommandLine } from './command-line.ts'
import { auditCommand } from './commands/audit.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { bookCommand } from './commands/book.ts'
import { convertCommand } from './commands/convert.ts'
import { doctorCommand } from './commands/doctor.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { tokenCommand } from './commands/token.ts'
import { undoCommand } from './commands/undo.ts'
import { userCommand } from './commands/user.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const commands = [
  serveCommand,
  userCommand,
  bookCommand,
  tokenCommand,
  importCommand,
  exportCommand,
  searchCommand,
  convertCommand,
  undoCommand,
  backupCommand,
  restoreCommand,
  migrateCommand,
  doctorCommand,
  auditCommand,
]

/** The command `lazo` with all it can do. Throws CommanderError for wrong use instead of ending the process. */
export function buildProgram(line: CommandLine): Command {
  const program = new Command('lazo')
    .description(line.words.about)
    .version(version)
    .helpOption('-h, --help', line.words.help)
    .exitOverride()
  for (const make of commands) program.addCommand(withOverride(make(line)))
  return program
}

function withOverride(command: Command): Command {
  command.exitOverride()
  for (const sub of command.commands) withOverride(sub)
  return command
}
