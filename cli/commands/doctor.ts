import type { Command } from 'commander'
import { examine } from '#boot/commands/examine.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { formatTable } from '../output.ts'

/** `lazo doctor`. */
export function doctorCommand(line: CommandLine): Command {
  const words = line.words.doctor
  return newCommand(line, 'doctor', words.about)
    .option('--json', line.words.json)
    .action(async (options: CommonOptions) => {
      const report = await examine(options.data, line.language)
      if (report.findings.some((finding) => !finding.isFine)) process.exitCode = EXIT.failed
      if (options.json) return line.out(JSON.stringify(report))
      line.out(words.settings)
      line.out(
        formatTable(
          ['', '', ''],
          report.settings.map((s) => [`  ${s.name}`, s.text ?? words.notSet, s.meaning]),
        ),
      )
      line.out(words.checks)
      for (const finding of report.findings)
        line.out(`  ${finding.isFine ? words.fine : words.problem}: ${finding.text}`)
    })
}
