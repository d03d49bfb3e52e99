import type { Command } from 'commander'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { plain } from '../output.ts'

/** `lazo undo BATCH --as EMAIL`. */
export function undoCommand(line: CommandLine): Command {
  const words = line.words.undo
  return newMemberCommand(line, 'undo', words.about)
    .argument('<batch>')
    .option('--json', line.words.json)
    .action((batchId: string, options: CommonOptions) =>
      withMember(options, async ({ domain }, actor) => {
        const report = await undoBatch(domain, actor, batchId)
        if (options.json) return line.out(JSON.stringify(report))
        line.out(words.done(report.cards))
        if (report.leftCount > 0) line.out(words.left(report.leftCount))
        for (const part of report.left)
          line.out(`  ${plain(part.display)}: ${words.reasons[part.reason]} ${part.paths.join(', ')}`.trimEnd())
        line.out(words.redo(report.batchId))
      }),
    )
}
