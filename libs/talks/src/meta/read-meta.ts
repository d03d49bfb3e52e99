import { fieldsOf, listOf, textOf } from '../json/fields.ts'
import { readJsonValues } from '../json/read-json-values.ts'
import type { TalkContext } from '../talk-context.ts'
import { decodeChunks } from '../text/decode-chunks.ts'
import { asksSomething, keptName, keptText } from '../text/kept-text.ts'
import { NOBODY, type Party, PLAIN, type TalkRead } from '../told.ts'
import { mendMojibake } from './mend-mojibake.ts'

/** Reads a thread of Instagram or Facebook (`message_1.json`), which names who takes part before what was said. */
export async function* readMeta(chunks: AsyncIterable<Uint8Array>, { network }: TalkContext): AsyncGenerator<TalkRead> {
  let people: Party[] = []
  let line = 0
  for await (const { path, value, problem } of readJsonValues(decodeChunks(chunks), isWanted)) {
    if (path[0] === 'participants') {
      people = listOf(value).flatMap((one) => partyOf(fieldsOf(one)['name']) ?? [])
      continue
    }
    line += 1
    yield problem ? { line, left: problem } : readMessage(fieldsOf(value), { line, people, network })
  }
}

function isWanted([first, second, ...more]: readonly string[]): boolean {
  if (more.length > 0) return false
  return second === undefined ? first === 'participants' : first === 'messages' && second === '*'
}

function readMessage(
  message: Readonly<Record<string, unknown>>,
  { line, people, network }: { line: number; people: readonly Party[]; network: string },
): TalkRead {
  if (people.length > 2) return { line, left: 'group' }
  const at = message['timestamp_ms']
  if (typeof at !== 'number' || !Number.isSafeInteger(at)) return { line, left: 'no-date' }
  const from = partyOf(message['sender_name'])
  const to = people.filter(({ name }) => name !== from?.name)
  if (!from || to.length === 0) return { line, left: 'names-nobody' }
  const text = keptText(mendMojibake(textOf(message['content']) ?? ''))
  const seconds = message['call_duration']
  const base = { ...PLAIN, line, at, network, from, to, text, expectsReply: asksSomething(text) }
  if (typeof seconds !== 'number') return base
  const minutes = seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : null
  return { ...base, medium: 'call', text: null, expectsReply: false, isMutual: seconds > 0, minutes }
}

/** People who went are called so. */
const GONE = /^(?:facebook user|instagram user|usuario de (?:facebook|instagram))$/i

function partyOf(typed: unknown): Party | null {
  const name = keptName(mendMojibake(textOf(typed) ?? ''))
  return name === null || GONE.test(name) ? null : { ...NOBODY, name }
}
