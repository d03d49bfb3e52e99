import type { ZipArchive, ZipFile } from '@lazo/archive'
import { TextPool } from './cells/text-pool.ts'
import { TextCollector } from './text-collector.ts'
import { WorkbookError } from './workbook-error.ts'
import type { WorkbookLimits } from './workbook-limits.ts'
import { readWholePart } from './xml/read-part.ts'

/** The texts that cells name by their number, from `sharedStrings.xml`. Throws WorkbookError when there are too many. */
export async function readSharedTexts(archive: ZipArchive, file: ZipFile, limits: WorkbookLimits): Promise<TextPool> {
  const pool = new TextPool()
  const collector = new TextCollector(file.path, limits)
  let length = 0
  const close = (name: string) => {
    collector.close(name)
    if (name !== 'si') return
    const text = collector.take()
    length += text.length
    if (length > limits.sharedText || pool.count >= limits.sharedTexts)
      throw new WorkbookError('too-large', file.path, `${file.path} holds more text than is read of anybody.`)
    pool.add(text)
  }
  const open = (name: string) => collector.open(name)
  await readWholePart(archive, file, { open, text: (piece) => collector.text(piece), close })
  return pool
}
