import { ProductError } from '#base/errors.ts'
import { runImport } from '#domain/imports/run-import.ts'
import type { JobContext } from '../job-context.ts'

/**
 * Runs an import that was started through a door. One that another process works on is left to it: should that process die,
 * `ImportKeeper` goes on.
 */
export async function runImportJob({ domain, actor, input, signal }: JobContext): Promise<void> {
  const onProgress = () => {
    // Between two groups of rows: everything read so far is kept, and the import goes on from there.
    if (signal.aborted) throw new ProductError('database-unavailable', 'The server stops; the import goes on later.')
  }
  await runImport(domain, actor, { importId: String(input.importId), onProgress })
}
