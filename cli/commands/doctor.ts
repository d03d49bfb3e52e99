import type { Command } from 'commander'
import { examine } from '#boot/commands/examine.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { formatJson, formatTable, plain } from '../output.ts'

/** `lazo doctor`. */
export function doctorCommand(line: CommandLine): Command {
  const words = line.words.doctor
  return newCommand(line, 'doctor', words.about)
    .option('--json', line.words.json)
    .action(async (options: CommonOptions) => {
      const { settings, findings } = await examine(options.data, line.language)
      if (findings.some((finding) => !finding.isFine)) process.exitCode = EXIT.failed
      if (options.json) return line.out(formatJson({ settings, findings }))
      const rows = settings.map(({ name, text, from }) => [name, text ?? words.notSet, words.sources[from]])
      line.out(formatTable(words.columns, rows))
      line.out('')
      for (const { isFine, text } of findings) line.out(`${isFine ? words.fine : words.problem}: ${plain(text)}`)
    })
}
