import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { ProductError } from '#base/errors.ts'
import { FILE_KINDS, type FileKind } from '#domain/imports/read/recognise-file.ts'
import { type CommandLine, newCommand } from '../command-line.ts'
import { CONVERT_TARGETS, type ConvertTarget, convertFile } from '../convert-file.ts'
import { EXIT } from '../exit-codes.ts'

/** `lazo convert FILE --to FORMAT`: pure conversion, without server or data. */
export function convertCommand(line: CommandLine): Command {
  const words = line.words.convert
  return newCommand(line, 'convert', words.about)
    .argument('<file>')
    .requiredOption('--to <format>', `${words.to}: ${CONVERT_TARGETS.join(', ')}`)
    .option('--from <kind>', `${words.from}: ${FILE_KINDS.join(', ')}`, 'auto')
    .action(async (file: string, options: { to: string; from: string }) => {
      const to = pick<ConvertTarget>(CONVERT_TARGETS, options.to)
      const from = pick<FileKind>(FILE_KINDS, options.from)
      let read = 0
      for await (const piece of convertFile({ name: file, open: () => createReadStream(file), from, to })) {
        if ('warning' in piece) line.err(piece.warning)
        else process.stdout.write(piece.text)
        if ('isCard' in piece) read += 1
      }
      if (read === 0) process.exitCode = EXIT.wrongUse
    })
}

function pick<T extends string>(choices: readonly T[], text: string): T {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new ProductError('input-invalid', `${text}: ${choices.join(', ')}`)
  return found
}
