import { readMoment } from '../moments/read-moment.ts'
import type { TalkContext } from '../talk-context.ts'
import { TALK_LIMITS } from '../talk-limits.ts'
import type { TalkShape } from '../talk-shape.ts'
import { asksSomething, keptName, keptText } from '../text/kept-text.ts'
import { readLines } from '../text/read-lines.ts'
import { NOBODY, type Party, PLAIN, type TalkRead } from '../told.ts'
import { type ChatLine, readChatLine } from './whatsapp-line.ts'

interface Begun extends ChatLine {
  readonly line: number
  more: string
}

/** Reads a chat of WhatsApp: a message goes on until the next begins. */
export async function* readChat(
  chunks: AsyncIterable<Uint8Array>,
  shape: TalkShape,
  context: TalkContext,
): AsyncGenerator<TalkRead> {
  let begun: Begun | null = null
  for await (const { number, text } of readLines(chunks)) {
    const next = readChatLine(text)
    if (!next) {
      if (begun && begun.more.length < TALK_LIMITS.text) begun.more += `\n${text}`
      continue
    }
    if (begun) yield toldOf(begun, shape, context)
    begun = { ...next, line: number, more: '' }
  }
  if (begun) yield toldOf(begun, shape, context)
}

const CALL =
  /^(?:voice call|llamada de voz|video call|videollamada|missed (?:voice|video) call|(?:llamada de voz|videollamada) perdida)/i
const MISSED = /missed|perdida|no answer|sin respuesta/i

function toldOf(
  { line, when, speaker: typed, text, more, isMarked }: Begun,
  shape: TalkShape,
  context: TalkContext,
): TalkRead {
  const speaker = typed === null ? null : keptName(typed)
  if (speaker === null) return { line, left: 'system' }
  const isCall = isMarked && CALL.test(text)
  if (isMarked && !isCall && !isMedia(text)) return { line, left: 'system' }
  const speakers = shape.speakers ?? []
  if (speakers.length > 2 || (speakers.length === 2 && !speakers.includes(speaker))) return { line, left: 'group' }
  const at = readMoment(when, { order: shape.order, clock: context.clock })
  if (at === null) return { line, left: 'no-date' }
  const said = keptText(`${text}${more}`)
  const base = { ...PLAIN, line, at, network: 'whatsapp', text: isCall ? null : said }
  return {
    ...base,
    ...sidesOf(speaker, shape),
    ...(isCall
      ? { medium: /video/i.test(text) ? ('video-call' as const) : ('call' as const), isMutual: !MISSED.test(text) }
      : { expectsReply: asksSomething(said) }),
  }
}

/** Pictures and the like are said to be left out, by a text that is marked too. */
function isMedia(text: string): boolean {
  return /^<?(?:attached|adjunto|image|imagen|audio|video|vídeo|sticker|gif|document|documento|contact card)\b/i.test(
    text,
  )
}

function sidesOf(speaker: string, { speakers = [], other }: TalkShape) {
  const partner = other ?? speakers.find((one) => one !== speaker) ?? null
  if (other !== undefined && isSame(other, speaker, speakers))
    return { from: partyOf(speaker), to: [], owner: 'to' as const }
  if (other !== undefined && (speakers.includes(other) || speakers.length < 2))
    return { from: null, to: [partyOf(other)], owner: 'from' as const }
  return { from: partyOf(speaker), to: partner === null ? [] : [partyOf(partner)], owner: null }
}

function isSame(other: string, speaker: string, speakers: readonly string[]): boolean {
  return speaker === other && speakers.includes(other)
}

/** Whom one has not saved is named by the number. */
function partyOf(name: string): Party {
  const isNumber = /^~?\+?[\d\s().-]{7,24}$/.test(name)
  return isNumber ? { ...NOBODY, phone: name.replace('~', '') } : { ...NOBODY, name: name.replace(/^~ ?/, '') }
}
