import { Command } from 'commander'
import { version } from '#boot/version.ts'
import type { CommandLine } from './command-line.ts'
import { translateHelp } from './translate-help.ts'

type MakeCommand = (line: CommandLine) => Command

/** Where each command lives, in the order of the help. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  user: async () => (await import('./commands/user.ts')).userCommand,
  workspace: async () => (await import('./commands/workspace.ts')).workspaceCommand,
  book: async () => (await import('./commands/book.ts')).bookCommand,
  'app-password': async () => (await import('./commands/app-password.ts')).appPasswordCommand,
  token: async () => (await import('./commands/token.ts')).tokenCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  today: async () => (await import('./commands/today.ts')).todayCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  ties: async () => (await import('./commands/ties.ts')).tiesCommand,
  undo: async () => (await import('./commands/undo.ts')).undoCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
}

/**
 * The command `lazo`; throws CommanderError for wrong use instead of ending the process. Of a known command only that one is
 * loaded: all of them take longer to load than most of them take to work.
 */
export async function buildProgram(line: CommandLine, name: string | undefined): Promise<Command> {
  const asked = namesToLoad(name)
  const program = new Command('lazo')
    .description(line.words.about)
    .version(version, '-V, --version', line.words.version)
    .helpOption('-h, --help', line.words.help)
    .helpCommand('help [command]', line.words.helpOf)
  for (const one of asked) program.addCommand((await commands[one]!())(line))
  prepare(line, program)
  return program
}

function namesToLoad(name: string | undefined): string[] {
  if (name === '--version' || name === '-V') return []
  return name !== undefined && Object.hasOwn(commands, name) ? [name] : Object.keys(commands)
}

function prepare(line: CommandLine, command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => undefined })
  translateHelp(line, command)
  for (const sub of command.commands) prepare(line, sub)
}
