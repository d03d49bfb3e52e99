import { ProductError } from '#base/errors.ts'
import { runImport } from '#domain/imports/run-import.ts'
import type { JobContext } from '../job-context.ts'

/** Runs an import that was started through a door. */
export async function runImportJob({ domain, actor, input }: JobContext): Promise<void> {
  const stored = await runImport(domain, actor, { importId: String(input.importId) })
  // Another process worked on it and may have died: the queue tries again until it has ended.
  if (stored.state === 'running')
    throw new ProductError('database-unavailable', 'Another process is working on this import.')
}
