import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '#base/actor.ts'
import { onStopSignal } from '#boot/stop-signals.ts'
import type { Domain } from '#domain/domain.ts'
import { cancelImport, readImportNotes } from '#domain/imports/read-imports.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { errorOfFailure } from '#protocols/tell-import.ts'
import type { CommandLine } from './command-line.ts'
import { ProgressLine } from './output.ts'

/** An import as it is kept, and what a person should know of its rows. */
export interface EndedImport {
  readonly done: Awaited<ReturnType<typeof runImport>>
  readonly notes: Awaited<ReturnType<typeof readImportNotes>>
}

interface Run {
  readonly domain: Domain
  readonly actor: Actor
  readonly importId: string
}

const LOOK_EVERY_MS = 500
const MOST_NOTES = 10_000

/**
 * Runs an import to its end with its progress shown. Told to stop, it ends after the group of rows at hand. A server on the
 * same data may have taken the import up first; then it is watched until its end. Throws `file-unreadable` when it failed.
 */
export async function runToEnd(line: CommandLine, run: Run): Promise<EndedImport> {
  const { domain, actor, importId } = run
  let stopping: Promise<unknown> | null = null
  const letGo = onStopSignal(() => {
    // The next group of rows finds the import cancelled and is not written.
    stopping = cancelImport(domain, actor, importId)
  })
  const progress = new ProgressLine()
  try {
    const done = await runOrWatch(run, (rows) => progress.show(line.words.import.progress(rows)))
    await stopping
    if (done.failure) throw errorOfFailure(done.failure)
    return { done, notes: await readNotes(run) }
  } finally {
    progress.clear()
    letGo()
  }
}

async function runOrWatch({ domain, actor, importId }: Run, tell: (rows: number) => void) {
  for (;;) {
    const stored = await runImport(domain, actor, { importId, onProgress: ({ rows }) => tell(rows) })
    if (stored.state !== 'waiting' && stored.state !== 'running') return stored
    tell(stored.counts['rows'] ?? 0)
    await sleep(LOOK_EVERY_MS)
  }
}

async function readNotes({ domain, actor, importId }: Run) {
  const kinds = ['rejected', 'warning', 'job-change', 'conflict'] as const
  return readImportNotes(domain, actor, { importId, kinds, after: 0, limit: MOST_NOTES })
}
