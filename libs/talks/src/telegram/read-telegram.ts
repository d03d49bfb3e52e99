import { type Fields, fieldsOf, listOf, textOf } from '../json/fields.ts'
import { readJsonValues } from '../json/read-json-values.ts'
import { readMoment } from '../moments/read-moment.ts'
import type { TalkContext } from '../talk-context.ts'
import { decodeChunks } from '../text/decode-chunks.ts'
import { asksSomething, keptName, keptText } from '../text/kept-text.ts'
import { NOBODY, type Party, PLAIN, type TalkRead } from '../told.ts'

const CHAT_FIELDS = ['name', 'type', 'id']

interface Reading {
  /** The number of the account, as messages name it. */
  owner: string | null
  chat: Record<string, string | null>
  /** By number: the names and telephones of contacts. */
  readonly people: Map<string, Party>
  line: number
}

/** Reads what Telegram writes for machines (`result.json`): the whole account, or one chat. */
export async function* readTelegram(chunks: AsyncIterable<Uint8Array>, context: TalkContext): AsyncGenerator<TalkRead> {
  const reading: Reading = { owner: null, chat: {}, people: new Map(), line: 0 }
  for await (const { path, value, problem } of readJsonValues(decodeChunks(chunks), isWanted)) {
    const last = path.at(-1)!
    if (path[0] === 'personal_information') reading.owner = numberOf(fieldsOf(value)['user_id'])
    else if (path[0] === 'contacts') remember(reading, fieldsOf(value))
    else if (last !== '*') reading.chat[last] = textOf(value)
    else {
      reading.line += 1
      if (problem) yield { line: reading.line, left: problem }
      else yield readMessage(fieldsOf(value), reading, context)
    }
  }
}

function isWanted(path: readonly string[]): boolean {
  const [first, second, third, fourth, ...more] = path
  if (path.length === 1) return first === 'personal_information' || CHAT_FIELDS.includes(first!)
  if (path.length === 2) return first === 'messages' && second === '*'
  if (first === 'contacts') return path.length === 3 && second === 'list'
  if (first !== 'chats' || second !== 'list' || third !== '*') return false
  if (path.length === 4) return CHAT_FIELDS.includes(fourth!)
  return fourth === 'messages' && more.length === 1
}

function remember({ people }: Reading, contact: Fields): void {
  const number = numberOf(contact['user_id'])
  if (number === null || people.size > 100_000) return
  const name = keptName(`${textOf(contact['first_name']) ?? ''} ${textOf(contact['last_name']) ?? ''}`)
  people.set(number, { ...NOBODY, name, phone: keptName(textOf(contact['phone_number']))?.replace(/^00/, '+') ?? null })
}

function readMessage(message: Fields, reading: Reading, context: TalkContext): TalkRead {
  const { line, chat } = reading
  if (chat['type'] !== 'personal_chat') return { line, left: chat['type'] === 'bot_chat' ? 'automatic' : 'group' }
  const isCall = message['type'] === 'service' && message['action'] === 'phone_call'
  if (message['type'] !== 'message' && !isCall) return { line, left: 'system' }
  const seconds = textOf(message['date_unixtime'])
  const at = readMoment(seconds ?? textOf(message['date']) ?? '', { order: 'dmy', clock: context.clock })
  if (at === null) return { line, left: 'no-date' }
  const speaker = numberOf(message['from_id'] ?? message['actor_id'])
  const partner = partyOf(numberOf(chat['id']), keptName(chat['name']), reading)
  if (Object.values(partner).every((value) => value === null)) return { line, left: 'names-nobody' }
  const isTheirs = speaker === numberOf(chat['id'])
  const text = keptText(flatText(message['text']))
  const base = {
    ...PLAIN,
    line,
    at,
    network: 'telegram',
    text,
    threadId: chat['id'] ?? null,
    expectsReply: asksSomething(text),
  }
  const sides = isTheirs
    ? { from: partner, to: [], owner: 'to' as const }
    : { from: null, to: [partner], owner: 'from' as const }
  if (!isCall) return { ...base, ...sides }
  const length = Number(message['duration_seconds'] ?? 0)
  const minutes = length > 0 ? Math.max(1, Math.round(length / 60)) : null
  return { ...base, ...sides, medium: 'call', text: null, expectsReply: false, isMutual: length > 0, minutes }
}

function partyOf(number: string | null, name: string | null, { people }: Reading): Party {
  const known = number === null ? undefined : people.get(number)
  return { ...NOBODY, ...known, name: name ?? known?.name ?? null }
}

/** Telegram writes `user123`, and 123 where it means the same. */
function numberOf(id: unknown): string | null {
  return textOf(id)?.replace(/^user/, '') ?? null
}

/** A text with links and the like comes in pieces. */
function flatText(text: unknown): string {
  if (typeof text === 'string') return text
  return listOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : (textOf(fieldsOf(piece)['text']) ?? '')))
    .join('')
}
