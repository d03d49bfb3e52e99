import type { ImportShape } from './import-shape.ts'
import type { Incoming } from './incoming.ts'
import { readIncoming } from './read-incoming.ts'

/**
 * Reads an archive or a workbook to its end as somebody chose to have it read, so that one which is no longer sound, or never
 * was, is refused before anything is written. Throws `file-unreadable`.
 */
export async function proveSound(incoming: Incoming, shape: ImportShape, fileName: string): Promise<void> {
  if (shape.kind !== 'bundle' && shape.kind !== 'xlsx') return
  const context = { fileName, region: 'ES', newUid: () => 'urn:uuid:00000000-0000-0000-0000-000000000000' }
  for await (const _ of readIncoming(incoming, shape, context));
}
