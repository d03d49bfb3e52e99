import { readCallFacts } from '../tables/read-call-facts.ts'
import { TALK_LIMITS } from '../talk-limits.ts'
import { decodeChunks } from '../text/decode-chunks.ts'
import { asksSomething, keptName, keptText } from '../text/kept-text.ts'
import { NOBODY, PLAIN, type TalkRead } from '../told.ts'
import { readAttributes } from './read-attributes.ts'

/** Reads the calls and short messages that the usual backup program of Android writes (`calls-….xml`, `sms-….xml`): one element each. */
export async function* readPhoneXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TalkRead> {
  let line = 0
  for await (const tag of readTags(decodeChunks(chunks))) {
    const name = /^(call|sms)\s/.exec(tag)?.[1]
    if (name === undefined) continue
    line += 1
    if (tag.length > TALK_LIMITS.line) yield { line, left: 'too-large' }
    else yield name === 'call' ? readCall(readAttributes(tag), line) : readMessage(readAttributes(tag), line)
  }
}

/** What stands between `<` and `>`, cut where it is too long; a bracket inside quotes is none. */
async function* readTags(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let tag: string | null = null
  let quote: string | null = null
  for await (const text of texts) {
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const letter = text[i]!
      if (tag === null) {
        const start = text.indexOf('<', i)
        if (start < 0) break
        i = start
        tag = ''
        from = start + 1
      } else if (quote !== null) {
        if (letter === quote) quote = null
      } else if (letter === '"' || letter === "'") quote = letter
      else if (letter === '>') {
        yield tag + text.slice(from, i)
        tag = null
      }
    }
    if (tag !== null && tag.length <= TALK_LIMITS.line) tag += text.slice(from)
  }
}

type Attributes = ReadonlyMap<string, string>

function readCall(of: Attributes, line: number): TalkRead {
  const at = momentOf(of)
  if (at === null) return { line, left: 'no-date' }
  const party = partyOf(of, 'number')
  if (!party) return { line, left: 'names-nobody' }
  const [direction, seconds] = [of.get('type') ?? '', of.get('duration') ?? '']
  return { ...PLAIN, line, at, ...readCallFacts({ party, direction, seconds, service: '' }) }
}

/** Types 1 and 2 were received and sent; others are drafts, or never went out. */
function readMessage(of: Attributes, line: number): TalkRead {
  const type = of.get('type')
  if (type !== '1' && type !== '2') return { line, left: 'draft' }
  const at = momentOf(of)
  if (at === null) return { line, left: 'no-date' }
  const party = partyOf(of, 'address')
  if (!party) return { line, left: 'names-nobody' }
  // Banks and couriers write under a word in place of a number.
  if (!/\d{5}/.test(party.phone?.replace(/[\s().-]/g, '') ?? '')) return { line, left: 'automatic' }
  const text = keptText(of.get('body'))
  const base = { ...PLAIN, line, at, network: 'sms', text, expectsReply: asksSomething(text) }
  return type === '1'
    ? { ...base, from: party, to: [], owner: 'to' }
    : { ...base, from: null, to: [party], owner: 'from' }
}

function momentOf(of: Attributes): number | null {
  const at = Number(of.get('date'))
  return Number.isSafeInteger(at) && at > 0 ? at : null
}

/** Who keeps their number back is called `-1` or `-2`, and who is not known `(Unknown)`. */
function partyOf(of: Attributes, numberIn: string) {
  const number = keptName(of.get(numberIn))
  const named = keptName(of.get('contact_name'))
  const name = named === null || /^\(unknown\)$|^null$|^\(desconocido\)$/i.test(named) ? null : named
  const phone = number === null || number.startsWith('-') ? null : number
  return name === null && phone === null ? null : { ...NOBODY, name, phone }
}
