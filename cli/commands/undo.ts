import type { Command } from 'commander'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { formatJson, ProgressLine, plain } from '../output.ts'

/** `lazo undo BATCH --as EMAIL`. */
export function undoCommand(line: CommandLine): Command {
  const words = line.words.undo
  return newMemberCommand(line, 'undo', words.about)
    .argument('<batch>')
    .option('--json', line.words.json)
    .action((batchId: string, options: CommonOptions) =>
      withMember(options, async ({ domain }, actor) => {
        if (!isId(batchId)) throw new ProductError('batch-not-found', 'There is no such batch of changes.')
        const progress = new ProgressLine()
        const onProgress = (cards: number) => progress.show(words.progress(cards))
        const report = await undoBatch(domain, actor, batchId, { onProgress })
        progress.clear()
        if (options.json) return line.out(formatJson(report))
        line.out(words.done(report.cards))
        if (report.leftCount > 0) line.out(words.left(report.leftCount))
        for (const { display, reason, paths } of report.left)
          line.out(`  ${plain(display)}: ${words.reasons[reason]} ${plain(paths.join(', '))}`.trimEnd())
        line.out(words.redo(report.batchId))
      }),
    )
}
