import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { ProductError } from '#base/errors.ts'
import { exportCards } from '#domain/exports/export-cards.ts'
import { EXPORT_FORMATS, type ExportFormat } from '#domain/exports/export-formats.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { findBook } from '../find-book.ts'

interface ExportCommandOptions extends CommonOptions {
  readonly format: string
  readonly book?: string
  readonly output?: string
}

/** `lazo export --as EMAIL --format FORMAT [--book NAME] [-o FILE]`. */
export function exportCommand(line: CommandLine): Command {
  const words = line.words.export
  return newMemberCommand(line, 'export', words.about)
    .requiredOption('--format <format>', `${words.format}: ${EXPORT_FORMATS.join(', ')}`)
    .option('--book <name>', words.book)
    .option('-o, --output <file>', words.output)
    .action((options: ExportCommandOptions) =>
      withMember(options, async ({ domain }, actor) => {
        const format = formatOf(options.format)
        const bookId = options.book === undefined ? null : await findBook(line, { domain, actor }, options.book)
        await writeTo(options.output, exportCards(domain, actor, { bookId, format }))
      }),
    )
}

/** A file appears whole or not at all; an interrupted export leaves the old one as it was. */
async function writeTo(file: string | undefined, pieces: AsyncIterable<string>): Promise<void> {
  if (file === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false })
  const draft = `${file}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft, { flush: true }))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function formatOf(text: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format === text)
  if (!found) throw new ProductError('input-invalid', `${text}: ${EXPORT_FORMATS.join(', ')}`)
  return found
}
