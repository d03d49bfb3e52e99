import { setImmediate } from 'node:timers/promises'
import type { ImportEntry } from './import-entry.ts'
import type { ReadContext } from './read-context.ts'
import { readJcardEntries } from './read-jcard-entries.ts'
import { readJsonEntries } from './read-json-entries.ts'
import { readLdifEntries } from './read-ldif-entries.ts'
import { readMonicaEntries } from './read-monica-entries.ts'
import { readTableEntries } from './read-table-entries.ts'
import { readVcardEntries } from './read-vcard-entries.ts'
import type { FileShape } from './recognise-file.ts'

/** A group with more text than this is written before the next entry is read. */
const GROUP_LENGTH = 4 * 1024 * 1024
/** After this many entries others get their turn, so that no request waits for a file. */
const TURN = 50

/** All entries of a file in its order; groups of a directory last. */
export async function* readEntries(
  chunks: AsyncIterable<Uint8Array>,
  shape: FileShape,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  let read = 0
  for await (const entry of entriesOf(chunks, shape, context)) {
    yield entry
    read += 1
    if (read % TURN === 0) await setImmediate()
  }
}

function entriesOf(
  chunks: AsyncIterable<Uint8Array>,
  shape: FileShape,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  if (shape.kind === 'vcard') return readVcardEntries(chunks, context)
  if (shape.kind === 'jscontact') return readJsonEntries(chunks, context)
  if (shape.kind === 'jcard') return readJcardEntries(chunks, context)
  if (shape.kind === 'ldif') return readLdifEntries(chunks)
  if (shape.kind === 'monica') return readMonicaEntries(chunks, context)
  return readTableEntries(chunks, shape.table, context)
}

/**
 * Entries in groups of at most `size`, and of few megabytes where they carry pictures. A group never holds two of the same
 * key, so that the later sees what the earlier did, and never two kinds, which are two sources.
 */
export async function* groupEntries(entries: AsyncIterable<ImportEntry>, size: number): AsyncGenerator<ImportEntry[]> {
  let group = new Map<string, ImportEntry>()
  let length = 0
  let kind: string | undefined
  for await (const entry of entries) {
    const isOther = entry.origin?.kind !== kind
    if (group.size === size || length > GROUP_LENGTH || isOther || group.has(entry.rowKey)) {
      if (group.size > 0) yield [...group.values()]
      group = new Map()
      length = 0
      kind = entry.origin?.kind
    }
    group.set(entry.rowKey, entry)
    length += entry.length
  }
  if (group.size > 0) yield [...group.values()]
}

/** The same groups, each begun while the one before is still being worked on: reading goes on while the database writes. */
export async function* readAhead<T>(groups: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = groups.next()
  try {
    for (;;) {
      const current = await next
      if (current.done) return
      next = groups.next()
      // Whoever waits for `next` gets its error; without this it would count as unheard until then.
      next.catch(() => undefined)
      yield current.value
    }
  } finally {
    await next.catch(() => undefined)
    await groups.return(undefined)
  }
}
