import { join } from 'node:path'
import type { Command } from 'commander'
import { EXPORT_FORMATS, type ExportFormat } from '#domain/exports/export-formats.ts'
import type { ImportShape } from '#domain/imports/bundle/import-shape.ts'
import { FILE_KINDS, type FileKind } from '#domain/imports/read/recognise-file.ts'
import type { Remark } from '#domain/remark.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import { tellFiles } from '#protocols/tell-import.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, newCommand } from '../command-line.ts'
import { convertFile } from '../convert-file.ts'
import { EXIT } from '../exit-codes.ts'
import { openIncoming } from '../open-incoming.ts'
import { plain } from '../output.ts'
import { writeOut } from '../write-out.ts'

interface ConvertOptions {
  readonly to: ExportFormat
  readonly from: FileKind
}

/** `lazo convert FILE --to FORMAT`: pure conversion, without server or data. */
export function convertCommand(line: CommandLine): Command {
  const words = line.words.convert
  return newCommand(line, 'convert', words.about)
    .argument('<file>')
    .requiredOption('--to <format>', `${words.to}: ${EXPORT_FORMATS.join(', ')}`, oneOf('--to', EXPORT_FORMATS))
    .option('--from <kind>', `${words.from}: ${FILE_KINDS.join(', ')}`, oneOf('--from', FILE_KINDS), 'auto')
    .action(async (file: string, { to, from }: ConvertOptions) => {
      let cards = 0
      const events = {
        warn: (place: { file: string | null; line: number }, remark: Remark) => {
          const path = place.file === null ? file : join(file, place.file)
          line.err(words.warning(plain(path), place.line, plain(describeRemark(remark, line.language))))
        },
        onShape: (shape: ImportShape) => {
          for (const { path, message } of tellFiles(shape, line.language))
            if (message !== null) line.err(`${plain(join(file, path))}: ${plain(message)}`)
        },
        onCard: () => (cards += 1),
      }
      const { incoming, close } = await openIncoming(file)
      try {
        await writeOut(convertFile({ name: file, incoming, from, to }, events))
      } finally {
        await close()
      }
      if (cards === 0) process.exitCode = EXIT.wrongUse
    })
}
