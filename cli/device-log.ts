import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'
import { batchToUndo } from '#protocols/batch-to-undo.ts'
import { describeLogEntry } from '#protocols/describe-log-entry.ts'
import type { CommandLine } from './command-line.ts'
import { plain } from './output.ts'

/** The log of a device, newest first, as lines with the latest at the end; behind what it took away stands how that comes back. */
export function formatDeviceLog(line: Pick<CommandLine, 'language' | 'words'>, log: readonly LogEntryView[]): string[] {
  return log
    .map((entry, index) => {
      const said = `${entry.at.toLocaleString(line.language)}  ${plain(describeLogEntry(entry, line.language))}`
      const batchId = batchToUndo(log, index)
      return batchId === null ? [said] : [said, `    ${line.words.appPassword.undo(batchId)}`]
    })
    .toReversed()
    .flat()
}
