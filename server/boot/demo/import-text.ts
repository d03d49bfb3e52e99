import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Domain } from '#domain/domain.ts'
import { runImport } from '#domain/imports/run-import.ts'
import type { Provenance } from '#domain/imports/start-import.ts'
import { startImport } from '#domain/imports/start-import.ts'

/** A file of contacts, and where it goes. */
export interface TextImport {
  readonly bookId: string
  readonly fileName: string
  readonly text: string
  readonly source: string
  readonly provenance: Provenance
}

/** Brings a file in by the way of every import, and gives its batch. */
export async function importText(domain: Domain, actor: Actor, file: TextImport): Promise<string> {
  const { importId, batchId } = await startImport(domain, actor, {
    ...file,
    kind: 'auto',
    policy: 'fill',
    notes: 'shared',
    isQueued: false,
    bytes: bytesOf(file.text),
  })
  const { state, failure } = await runImport(domain, actor, { importId })
  if (state === 'done') return batchId
  throw new ProductError(
    'internal',
    `The demonstration's ${file.fileName} could not be imported: ${failure?.message ?? state}.`,
  )
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
