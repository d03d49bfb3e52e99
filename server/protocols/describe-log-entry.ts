import type { Language } from '@lazo/contract'
import { type ErrorCode, errorCodes } from '#base/error-codes.table.ts'
import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'
import { errorWords } from './error-words.table.ts'
import { fieldWords } from './field-words.table.ts'
import { logWords, undoneWords, unseenWords } from './log-words.table.ts'

/** Says an entry of a device's log as a sentence. Pure. */
export function describeLogEntry(entry: LogEntryView, language: Language): string {
  const say = logWords[language][entry.kind] as (facts: unknown, subject: { card: string; book: string }) => string
  const unseen = unseenWords[language]
  const card = entry.display ? quote(entry.display, language) : unseen.card
  const book = entry.bookName ? quote(entry.bookName, language) : unseen.book
  const said = say(inWords(entry.facts, language), { card, book })
  return entry.undoneAt ? `${said} ${undoneWords[language]}` : said
}

/** Facts that are codes for machines become words for people. */
function inWords(facts: Readonly<Record<string, unknown>>, language: Language): Record<string, unknown> {
  const { paths, code } = facts
  return {
    ...facts,
    ...(Array.isArray(paths) ? { paths: paths.map((path) => fieldOf(String(path), language)) } : {}),
    ...(isErrorCode(code) ? { code: lowerFirst(errorWords[code][language]) } : {}),
  }
}

/** What a path in a card leads to: its first step, as people call it. */
function fieldOf(path: string, language: Language): string {
  const property = path.split('/')[0]!
  return Object.hasOwn(fieldWords, property) ? fieldWords[property]![language] : property
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function quote(text: string, language: Language): string {
  return language === 'es' ? `«${text}»` : `“${text}”`
}
