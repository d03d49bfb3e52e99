import type { Command } from 'commander'
import { exportCards } from '#domain/exports/export-cards.ts'
import { EXPORT_FORMATS, type ExportFormat } from '#domain/exports/export-formats.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { findBook } from '../find-book.ts'
import { writeFileWhole, writeOut } from '../write-out.ts'

interface ExportOptions extends CommonOptions {
  readonly format: ExportFormat
  readonly book?: string
  readonly output?: string
}

/** `lazo export --as EMAIL --format FORMAT [--book NAME] [-o FILE]`. */
export function exportCommand(line: CommandLine): Command {
  const words = line.words.export
  return newMemberCommand(line, 'export', words.about)
    .requiredOption(
      '--format <format>',
      `${words.format}: ${EXPORT_FORMATS.join(', ')}`,
      oneOf('--format', EXPORT_FORMATS),
    )
    .option('--book <name>', words.book)
    .option('-o, --output <file>', words.output)
    .action(({ format, book, output, ...options }: ExportOptions) =>
      withMember(options, async ({ domain }, actor) => {
        if (format === 'xlsx' && output === undefined && process.stdout.isTTY) {
          line.err(words.notToTerminal)
          process.exitCode = EXIT.wrongUse
          return
        }
        const chosen = book === undefined ? {} : { bookIds: [await findBook(line, { domain, actor }, book)] }
        const pieces = exportCards(domain, actor, { ...chosen, format })
        await (output === undefined ? writeOut(pieces) : writeFileWhole(output, pieces))
      }),
    )
}
