import type { CardResource, ReplicaLine } from '@lazo/contract'
import { OfflineError } from '../api/api-error.ts'
import { splitNdjson } from './split-ndjson.ts'

/** What `GET /replica` tells first. */
export interface ReplicaHead {
  readonly token: string
  readonly cards: number
}

/** A line that tells of a card, as text and read; or that a card is gone. */
export type CardNews =
  | { readonly kind: 'card'; readonly json: string; readonly card: CardResource & { readonly etag: string } }
  | { readonly kind: 'gone'; readonly cardId: string }

/** Reads the answer of `GET /replica`: its head, then its news in groups of at most `size`. Throws `OfflineError` when it broke off. */
export async function readReplica(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: ReplicaHead; groups: AsyncGenerator<CardNews[]> }> {
  const lines = readLines(chunks)
  const first = await lines.next()
  const head = first.done ? null : (JSON.parse(first.value) as ReplicaLine)
  if (!head || !('token' in head)) throw brokeOff()
  return { head, groups: readGroups(lines, size) }
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const lines of splitNdjson(chunks)) yield* lines
}

async function* readGroups(lines: AsyncGenerator<string>, size: number): AsyncGenerator<CardNews[]> {
  let group: CardNews[] = []
  for await (const json of lines) {
    const line = JSON.parse(json) as ReplicaLine
    if ('done' in line) {
      if (group.length > 0) yield group
      return
    }
    if ('card' in line) group.push({ kind: 'card', json, card: line.card })
    else if ('gone' in line) group.push({ kind: 'gone', cardId: line.gone })
    if (group.length < size) continue
    yield group
    group = []
  }
  throw brokeOff()
}

function brokeOff(): OfflineError {
  return new OfflineError('The answer ended before its last line.')
}
