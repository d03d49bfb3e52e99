import { type Fields, fieldsOf, listOf, textOf } from '../json/fields.ts'
import { readJsonValues } from '../json/read-json-values.ts'
import { readMoment } from '../moments/read-moment.ts'
import type { TalkContext } from '../talk-context.ts'
import { decodeChunks } from '../text/decode-chunks.ts'
import { asksSomething, keptText } from '../text/kept-text.ts'
import { type Party, PLAIN, type TalkRead } from '../told.ts'
import { isRecord, xParty } from './x-people.ts'

/** Reads the direct messages of an account of X; people are named by number, and by more where the context knows it. */
export async function* readXMessages(
  chunks: AsyncIterable<Uint8Array>,
  context: TalkContext,
): AsyncGenerator<TalkRead> {
  let line = 0
  let threadId: string | null = null
  for await (const { path, value, problem } of readJsonValues(decodeChunks(chunks), isWanted)) {
    if (path.at(-1) === 'conversationId') {
      threadId = textOf(value)
      continue
    }
    line += 1
    if (problem) yield { line, left: problem }
    else yield readMessage(fieldsOf(value), { line, threadId, context })
  }
}

function isWanted([first, second, third, fourth, ...more]: readonly string[]): boolean {
  if (first !== '*' || second !== 'dmConversation' || more.length > 0) return false
  return fourth === undefined ? third === 'conversationId' : third === 'messages' && fourth === '*'
}

function readMessage(
  value: Fields,
  { line, threadId, context }: { line: number; threadId: string | null; context: TalkContext },
): TalkRead {
  if (value['messageCreate'] === undefined) return { line, left: 'system' }
  const { senderId, recipientId, text: typed, createdAt } = fieldsOf(value['messageCreate'])
  const at = momentOf(createdAt, context)
  if (at === null) return { line, left: 'no-date' }
  const [sender, recipient] = [textOf(senderId), textOf(recipientId)]
  if (sender === null || recipient === null) return { line, left: 'names-nobody' }
  const text = keptText(typed)
  const base = { ...PLAIN, line, at, network: 'x', text, threadId, expectsReply: asksSomething(text) }
  const party = (id: string): Party => context.people.get(id) ?? xParty({ id })
  if (sender === context.owner) return { ...base, from: null, to: [party(recipient)], owner: 'from' }
  if (recipient === context.owner) return { ...base, from: party(sender), to: [], owner: 'to' }
  return { ...base, from: party(sender), to: [party(recipient)] }
}

/** Reads what an account of X posted, as far as it turns to people: answers, mentions, and what it passed on. */
export async function* readXPosts(chunks: AsyncIterable<Uint8Array>, context: TalkContext): AsyncGenerator<TalkRead> {
  let line = 0
  for await (const { value, problem } of readJsonValues(decodeChunks(chunks), isRecord)) {
    line += 1
    yield problem ? { line, left: problem } : readPost(fieldsOf(fieldsOf(value)['tweet'] ?? value), line, context)
  }
}

function readPost(post: Fields, line: number, context: TalkContext): TalkRead {
  const at = momentOf(post['created_at'], context)
  if (at === null) return { line, left: 'no-date' }
  const text = keptText(textOf(post['full_text']) ?? textOf(post['text']) ?? '')
  const mentions = listOf(fieldsOf(post['entities'])['user_mentions']).map(fieldsOf)
  const named = mentions.filter(({ id_str: id }) => textOf(id) !== context.owner)
  const parties = named.map(({ name, screen_name: user }) => xParty({ name, user }))
  const base = { ...PLAIN, line, at, network: 'x', text, from: null, owner: 'from' as const }
  const answered = textOf(post['in_reply_to_screen_name'])
  const answeredId = textOf(post['in_reply_to_user_id_str'])
  if (answered !== null && answeredId !== context.owner) {
    const known = named.find(({ id_str: id }) => textOf(id) === answeredId)
    return { ...base, medium: 'comment', to: [xParty({ name: known?.['name'], user: answered })] }
  }
  if (parties.length === 0) return { line, left: 'names-nobody' }
  // What is passed on begins so, and names first whose it is.
  if (text?.startsWith('RT @')) return { ...base, medium: 'reaction', to: parties.slice(0, 1) }
  return { ...base, medium: 'mention', to: parties }
}

function momentOf(typed: unknown, { clock }: TalkContext): number | null {
  return readMoment(textOf(typed) ?? '', { order: 'dmy', clock })
}
