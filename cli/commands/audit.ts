import type { Command } from 'commander'
import { verifyAudits } from '#boot/commands/verify-audits.ts'
import { type CommandLine, type CommonOptions, newCommand, newGroup, withContext } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { formatJson } from '../output.ts'

/** `lazo audit verify [--backup FILE]`. */
export function auditCommand(line: CommandLine): Command {
  const words = line.words.audit
  const verify = newCommand(line, 'verify', words.verify)
    .option('--backup <file>', words.backup)
    .option('--json', line.words.json)
    .action((options: CommonOptions & { backup?: string }) =>
      withContext(options, async (context) => {
        const reports = await verifyAudits(context, options.backup)
        const problems = reports.flatMap((report) => report.problems)
        if (problems.length > 0) process.exitCode = EXIT.failed
        if (options.json) return line.out(formatJson(reports))
        if (problems.length === 0) return line.out(words.sound(total(reports, 'sealed'), total(reports, 'waiting')))
        line.out(words.broken(problems.length))
        for (const problem of problems) line.out(`  ${formatJson(problem)}`)
      }),
    )
  return newGroup(line, 'audit', words.about).addCommand(verify)
}

function total<K extends string>(reports: readonly Readonly<Record<K, number>>[], key: K): number {
  return reports.reduce((sum, report) => sum + report[key], 0)
}
