import { openZip, streamSource } from '@lazo/archive'
import { recogniseTalks, type TalkFile, type TalkKind, type TalkRole } from '@lazo/talks'
import { ProductError } from '#base/errors.ts'
import { type Bundle, type BundleFile, beginsAsZip, type Incoming, isBundle } from '../imports/bundle/incoming.ts'
import { asRefusal } from '../imports/bundle/refuse-archive.ts'
import { HEAD_BYTES } from '../imports/read/recognise-file.ts'
import { takeHead } from '../imports/read/take-head.ts'

/** Which column of a table says what, where a person said so. */
export type TalkColumns = { readonly [Role in TalkRole]?: number }

/** How an export is to be opened. */
export interface TalkOpening {
  readonly fileName: string
  /** Of a table that somebody keeps themselves, guessed where nothing is said; null for what is recognised. */
  readonly columns: TalkColumns | null
}

/** In an archive only these can be tables that somebody keeps. */
const TABLE = /\.(?:csv|tsv|txt)$/i

/** Pictures and the like may be a hundred thousand in an archive, and hold no talk. */
const READABLE = /\.(?:json|js|csv|tsv|xml|txt|mbox|mbx|eml)$|\/[^./]*$|^[^./]*$/i

/** The files of an export that hold talks, each with how it is read. Throws `file-unreadable` when there is none. */
export async function openTalks(incoming: Incoming, opening: TalkOpening): Promise<TalkFile[]> {
  const files = await findTalks(incoming, opening)
  if (files.length > 0) return files
  throw new ProductError('file-unreadable', `${opening.fileName} cannot be read: it tells of no talks.`, {
    facts: { file: opening.fileName, why: 'no-talks' },
  })
}

/** The same for who only wants to know whether there are any: none is an answer. Throws `file-unreadable` for what cannot be opened. */
export async function findTalks(incoming: Incoming, opening: TalkOpening): Promise<TalkFile[]> {
  try {
    return await findFiles(incoming, opening)
  } catch (error) {
    throw asRefusal(error, opening.fileName)
  }
}

/** What an export is, each kind once. */
export function kindsOfTalks(files: readonly TalkFile[]): TalkKind[] {
  return [...new Set(files.map(({ shape }) => shape.kind))].sort()
}

async function findFiles(incoming: Incoming, opening: TalkOpening): Promise<TalkFile[]> {
  if (isBundle(incoming)) return inBundle(incoming, opening)
  const head = await incoming.read(0, Math.min(HEAD_BYTES, incoming.size))
  if (beginsAsZip(head)) return inBundle(await openZip(incoming), opening)
  const shape = recogniseTalks(head, opening.fileName, opening.columns ?? undefined)
  return shape ? [{ path: opening.fileName, shape, read: () => streamSource(incoming) }] : []
}

async function inBundle(bundle: Bundle, { fileName, columns }: TalkOpening): Promise<TalkFile[]> {
  const found: TalkFile[] = []
  for (const file of bundle.files) {
    if (!isReadable(file)) continue
    const { head, close } = await takeHead(bundle.read(file))
    await close()
    // The name of an archive may say with whom the chat in it is.
    const asked = columns && TABLE.test(file.path) ? columns : undefined
    const shape = recogniseTalks(head, `${fileName}/${file.path}`, asked)
    if (shape) found.push({ path: file.path, shape, read: () => bundle.read(file) })
  }
  return found
}

function isReadable({ path, size, isSpecial, isDenied }: BundleFile): boolean {
  return size > 0 && !isSpecial && !isDenied && READABLE.test(path) && !path.includes('__MACOSX/')
}
