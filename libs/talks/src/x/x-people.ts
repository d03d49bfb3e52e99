import { fieldsOf, listOf, textOf } from '../json/fields.ts'
import { readJsonValues } from '../json/read-json-values.ts'
import { decodeChunks } from '../text/decode-chunks.ts'
import { keptName } from '../text/kept-text.ts'
import { NOBODY, type Party } from '../told.ts'

const MOST_PEOPLE = 200_000

/** Who stands behind the numbers by which messages of X name people: those whom posts mention, who are named there in full. */
export async function gatherXPeople(chunks: AsyncIterable<Uint8Array>, people: Map<string, Party>): Promise<void> {
  for await (const { value } of readJsonValues(decodeChunks(chunks), isRecord)) {
    const post = fieldsOf(fieldsOf(value)['tweet'] ?? value)
    for (const mention of listOf(fieldsOf(post['entities'])['user_mentions'])) {
      const { id_str: id, name, screen_name: user } = fieldsOf(mention)
      const number = textOf(id)
      if (number !== null && people.size < MOST_PEOPLE) people.set(number, xParty({ name, user }))
    }
  }
}

/** The number of the account whose export it is. */
export async function readXOwner(chunks: AsyncIterable<Uint8Array>): Promise<string | null> {
  for await (const { value } of readJsonValues(decodeChunks(chunks), isRecord))
    return textOf(fieldsOf(fieldsOf(value)['account'])['accountId'])
  return null
}

/** Somebody on X, by user name or number. */
export function xParty({ name, user, id }: { name?: unknown; user?: unknown; id?: string }): Party {
  const known = keptName(textOf(user))
  const place = known ?? (id === undefined ? null : `i/user/${id}`)
  return { ...NOBODY, name: keptName(textOf(name)), profile: place === null ? null : `https://x.com/${place}` }
}

/** Files of X are arrays of records. */
export function isRecord(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === '*'
}
