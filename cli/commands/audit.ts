import type { Command } from 'commander'
import { ZERO_ID } from '#base/ids.ts'
import { verifyAudit } from '#domain/audit/verify-audit.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'
import { type CommandLine, type CommonOptions, newCommand, withContext } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'

/** `lazo audit verify`. */
export function auditCommand(line: CommandLine): Command {
  const words = line.words.audit
  const verify = newCommand(line, 'verify', words.verify)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withContext(options, async ({ domain }) => {
        const reports = []
        for (const workspaceId of [ZERO_ID, ...(await readWorkspaceIds(domain.store))])
          reports.push(await verifyAudit(domain, workspaceId))
        const problems = reports.flatMap((report) => report.problems)
        if (problems.length > 0) process.exitCode = EXIT.failed
        if (options.json) return line.out(JSON.stringify(reports))
        if (problems.length === 0) return line.out(words.sound(reports.reduce((sum, report) => sum + report.sealed, 0)))
        line.out(words.broken(problems.length))
        for (const problem of problems) line.out(`  ${JSON.stringify(problem)}`)
      }),
    )
  return newCommand(line, 'audit', words.about).addCommand(verify)
}
