import type { NameSpan, PhraseLanguage } from './phrase.ts'

/** A stretch of a text: what was typed, and the same folded. */
export interface Stretch {
  readonly typed: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

interface Word {
  readonly start: number
  readonly end: number
  readonly typed: string
  readonly folded: string
  /** What stands between it and the word before. */
  readonly gap: string
}

const WORD = /[\p{L}\p{N}@][\p{L}\p{N}@'’.-]*/gu
const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'van',
  'von',
  'der',
  'den',
  'da',
  'do',
  'dos',
  'di',
  'y',
  'i',
  'bin',
  'al',
])
const AND = new Set(['y', 'e', 'and', '&'])
const LINKS = new Set(['a', 'al', 'con', 'de', 'to', 'with', 'from'])
/** No name begins with these, however they are written. */
const NO_NAMES = new Set(
  (
    'el la los las lo un una unos unas al del de en por para sobre que con sin me nos le les te se mi su tu sus mis yo ' +
    'hoy ayer anoche anteayer manana hace durante muy bien ya no si y e o pero porque cuando como esta este ' +
    'i we he she they you the a an my his her our their me us him them to with from on in at by about for of and or but via over ' +
    'today yesterday tomorrow tonight last next this that was is not again back up it advice help some ' +
    'correo mail email mensaje whatsapp sms carta regalo llamada telefono videollamada zoom teams linkedin skype ' +
    'message text letter gift call phone consejo ayuda favor gracias contrato todos todo'
  ).split(' '),
)

/**
 * Names behind a verb: those that stand there at once, else those that follow a word that leads to a person, as in `con Marta`. In
 * Spanish the latter count first, and names that no such word leads to only with a capital.
 */
export function namesBehind(stretch: Stretch, language: PhraseLanguage): NameSpan[] {
  const words = wordsOf(stretch)
  const isBare = language === 'en' || (words[0] !== undefined && isCapital(words[0]))
  const direct = isBare ? runAt(words, 0) : []
  const led = ledRun(words)
  const [first, second] = language === 'en' ? [direct, led] : [led, direct]
  return first.length > 0 ? first : second
}

/** Names after a word that leads to a person, and nothing else. */
export function ledNames(stretch: Stretch): NameSpan[] {
  return ledRun(wordsOf(stretch))
}

/** Names at the very beginning, written with capitals. */
export function directNames(stretch: Stretch): NameSpan[] {
  const words = wordsOf(stretch)
  return words[0] !== undefined && isCapital(words[0]) ? runAt(words, 0) : []
}

/** The first names anywhere that are written with capitals. */
export function writtenNames(stretch: Stretch): NameSpan[] {
  const words = wordsOf(stretch)
  const at = words.findIndex(isCapital)
  return at === -1 ? [] : runAt(words, at)
}

/** Names that end where the stretch ends: who does what is said next. */
export function namesBefore(stretch: Stretch): NameSpan[] {
  const words = wordsOf(stretch)
  if (/[,;:.]\s*$/.test(stretch.typed.slice(stretch.start, stretch.end))) return []
  for (let from = Math.max(0, words.length - 8); from < words.length; from += 1) {
    const run = runAt(words, from)
    if (run.length > 0 && run.at(-1)!.end === words.at(-1)!.end) return run
    if (run.length > 0 && isLeftOver(words, run.at(-1)!.end)) return run
  }
  return []
}

/** What may stand between a name and its verb: `Marta and I`, `Ana ya`. */
function isLeftOver(words: readonly Word[], end: number): boolean {
  return words
    .filter(({ start }) => start >= end)
    .every(({ folded }) => /^(?:and|i|y|yo|ya|has|just|also|tambien)$/.test(folded))
}

function ledRun(words: readonly Word[]): NameSpan[] {
  for (const isWritten of [true, false]) {
    for (const [at, { folded }] of words.entries()) {
      if (!LINKS.has(folded) || folded === 'de') continue
      const next = words[at + 1]
      if (!next || (isWritten && !isCapital(next))) continue
      const run = runAt(words, at + 1)
      if (run.length > 0) return withSecond(words, run)
    }
  }
  return []
}

/** `a Ana y a Luis`: the link is said again. */
function withSecond(words: readonly Word[], run: readonly NameSpan[]): NameSpan[] {
  const at = words.findIndex(({ start }) => start >= run.at(-1)!.end)
  const [and, link] = [words[at], words[at + 1]]
  if (!and || !link || !AND.has(and.folded) || !LINKS.has(link.folded)) return [...run]
  return [...run, ...runAt(words, at + 2)]
}

/** One name and those that are joined to it, from a word on. */
function runAt(words: readonly Word[], from: number): NameSpan[] {
  const names: NameSpan[] = []
  let at = from
  while (at < words.length) {
    const last = nameEnd(words, at)
    if (last === null) break
    names.push(spanOf(words, at, last))
    const next = words[last + 1]
    if (!next) break
    if (AND.has(next.folded)) at = last + 2
    else if (/^\s*,\s*$/.test(next.gap)) at = last + 1
    else if (next.gap.includes('&')) at = last + 1
    else break
  }
  return names
}

/** Where a name ends that begins at a word: capitals with particles between, or, written small, one word. */
function nameEnd(words: readonly Word[], from: number): number | null {
  const first = words[from]
  if (!first || NO_NAMES.has(first.folded) || !/^[\p{L}@]/u.test(first.typed)) return null
  if (!isCapital(first)) return from
  let last = from
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at]!
    if (word.gap.trim() !== '') break
    if (isCapital(word) && !AND.has(word.folded)) last = at
    else if (!PARTICLES.has(word.folded) || !isBetween(words, at)) break
  }
  return last
}

/** `Ana y Luis` are two; a particle joins only what goes on at once, and `y` only surnames behind a particle (`Ortega y Gasset` is two here). */
function isBetween(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (AND.has(word.folded) || word.folded === 'al') return false
  const next = words[at + 1]
  return next !== undefined && next.gap.trim() === '' && (isCapital(next) || PARTICLES.has(next.folded))
}

function isCapital({ typed, folded }: Word): boolean {
  return /^[\p{Lu}@]/u.test(typed) && !NO_NAMES.has(folded)
}

function spanOf(words: readonly Word[], from: number, to: number): NameSpan {
  const between = words.slice(from + 1, to + 1).map(({ gap, typed }) => gap + typed)
  const [first, last] = [words[from]!, words[to]!]
  return { start: first.start, end: last.end, text: first.typed + between.join('') }
}

function wordsOf({ typed, folded, start, end }: Stretch): Word[] {
  let before = start
  return [...typed.slice(start, end).matchAll(WORD)].map((match) => {
    const said = match[0].replace(/[.'’-]+$/, '')
    const at = start + match.index
    const gap = typed.slice(before, at)
    before = at + said.length
    return { start: at, end: before, typed: said, folded: folded.slice(at, before), gap }
  })
}
