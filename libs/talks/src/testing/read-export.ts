import assert from 'node:assert/strict'
import { type FileRead, readTalks, type TalkFile } from '../read-talks.ts'
import { recogniseTalks } from '../recognise/recognise-talks.ts'
import type { TalkKind, TalkTable } from '../talk-shape.ts'
import type { Left, TalkRead, Told } from '../told.ts'

/** What came of the files of an export. */
export interface ReadExport {
  readonly kinds: readonly (TalkKind | null)[]
  readonly told: readonly Told[]
  readonly left: readonly Left[]
}

/** Recognises files by their texts and reads them together, in small pieces. */
export async function readExport(
  files: Readonly<Record<string, string | Uint8Array>>,
  { zone = 'UTC', size = 7, asked }: { zone?: string; size?: number; asked?: TalkTable['roles'] } = {},
): Promise<ReadExport> {
  const all = Object.entries(files).map(([path, text]) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    return { path, shape: recogniseTalks(bytes, path, asked), read: () => inPieces(bytes, size) }
  })
  const known = all.flatMap(({ shape, ...file }): TalkFile[] => (shape === null ? [] : [{ ...file, shape }]))
  const reads = (await Array.fromAsync(readTalks(known, zone))).map(withoutPath)
  return {
    kinds: all.map(({ shape }) => shape?.kind ?? null),
    told: reads.filter((read): read is Told => 'at' in read),
    left: reads.filter((read): read is Left => 'left' in read),
  }
}

function withoutPath(read: FileRead): TalkRead {
  const { path, ...rest } = read
  assert.ok(path !== '')
  return rest
}

/** When, from whom, to whom, in short; who made the export is called I. */
export function inShort({ at, from, to, medium, isMutual }: Told): string {
  const call = (party: Told['from']) =>
    party === null ? 'I' : (party.name ?? party.mail ?? party.phone ?? party.profile ?? '?')
  const when = new Date(at).toISOString().replace(/:00\.000Z$|\.000Z$/, '')
  return `${when} ${medium} ${call(from)} ${isMutual ? '↔' : '→'} ${to.length === 0 ? 'I' : to.map(call).join(', ')}`
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
