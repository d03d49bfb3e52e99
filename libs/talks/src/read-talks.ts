import { readEml, readMbox } from './mail/read-mail.ts'
import { readMeta } from './meta/read-meta.ts'
import { wallClock } from './moments/wall-clock.ts'
import { readPhoneXml } from './phone/read-phone-xml.ts'
import { readTalkTable } from './tables/read-talk-table.ts'
import type { TalkContext } from './talk-context.ts'
import type { TalkShape } from './talk-shape.ts'
import { readTelegram } from './telegram/read-telegram.ts'
import type { Party, TalkRead } from './told.ts'
import { readChat } from './whatsapp/read-chat.ts'
import { readXMessages, readXPosts } from './x/read-x.ts'
import { gatherXPeople, readXOwner } from './x/x-people.ts'

/** A file of an export, and how it is read. */
export interface TalkFile {
  readonly path: string
  readonly shape: TalkShape
  /** Gives its bytes from the beginning, as often as it is asked. */
  read(): AsyncIterable<Uint8Array>
}

/** Something read, and from which file. */
export type FileRead = TalkRead & { readonly path: string }

/**
 * Reads the files of an export one after the other, in the order of their paths, with memory for one record. `zone` (IANA) is where the
 * clocks stood whose times have no zone. Never throws for what stands in a file: what is no talk is told with its reason.
 */
export async function* readTalks(files: readonly TalkFile[], zone: string): AsyncGenerator<FileRead> {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const context: TalkContext = {
    clock: wallClock(zone),
    network: files.some(({ path }) => /instagram/i.test(path)) ? 'instagram' : 'facebook',
    ...(await gatherX(sorted)),
  }
  for (const { path, shape, read } of sorted)
    for await (const one of readTalkFile(read(), shape, context)) yield { ...one, path }
}

async function gatherX(files: readonly TalkFile[]): Promise<Pick<TalkContext, 'people' | 'owner'>> {
  const people = new Map<string, Party>()
  let owner: string | null = null
  for (const { shape, read } of files) {
    if (shape.kind === 'x-account') owner ??= await readXOwner(read())
    if (shape.kind === 'x-posts') await gatherXPeople(read(), people)
  }
  return { people, owner }
}

function readTalkFile(
  chunks: AsyncIterable<Uint8Array>,
  shape: TalkShape,
  context: TalkContext,
): AsyncIterable<TalkRead> {
  switch (shape.kind) {
    case 'x-account':
      return nothing()
    case 'x-messages':
      return readXMessages(chunks, context)
    case 'x-group-messages':
      return asGroup(readXMessages(chunks, context))
    case 'x-posts':
      return readXPosts(chunks, context)
    case 'meta-messages':
      return readMeta(chunks, context)
    case 'telegram':
      return readTelegram(chunks, context)
    case 'whatsapp':
      return readChat(chunks, shape, context)
    case 'phone-xml':
      return readPhoneXml(chunks)
    case 'mbox':
      return readMbox(chunks, context)
    case 'eml':
      return readEml(chunks, context)
    default:
      return readTalkTable(chunks, shape, context)
  }
}

async function* nothing(): AsyncGenerator<TalkRead> {}

async function* asGroup(reads: AsyncIterable<TalkRead>): AsyncGenerator<TalkRead> {
  for await (const { line } of reads) yield { line, left: 'group' }
}
