import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { EXPORT_FORMATS, type ExportFormat } from '#domain/exports/export-formats.ts'
import { FILE_KINDS, type FileKind } from '#domain/imports/read/recognise-file.ts'
import type { Remark } from '#domain/remark.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, newCommand } from '../command-line.ts'
import { convertFile } from '../convert-file.ts'
import { EXIT } from '../exit-codes.ts'
import { plain } from '../output.ts'
import { requireFile } from '../require-file.ts'
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
      await requireFile(file)
      let cards = 0
      const warn = (place: number, remark: Remark) =>
        line.err(words.warning(plain(file), place, plain(describeRemark(remark, line.language))))
      const pieces = convertFile(
        { name: file, open: () => createReadStream(file), from, to },
        { warn, onCard: () => (cards += 1) },
      )
      await writeOut(pieces)
      if (cards === 0) process.exitCode = EXIT.wrongUse
    })
}
