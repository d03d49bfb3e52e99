import { foldText } from '@lazo/normal'

/** Where it is said that somebody knows or can do something. */
export type KnownBy = 'can-do' | 'taught-me' | 'gave-me' | 'fact' | 'i-can-do' | 'i-taught'

/** One thing that is noted of somebody. */
export interface Known {
  readonly cardId: string
  readonly by: KnownBy
  readonly text: string
}

/** Somebody who knows, and what is noted of them that says so, the best first. */
export interface Knower {
  readonly cardId: string
  readonly score: number
  readonly reasons: readonly Pick<Known, 'by' | 'text'>[]
}

/** What is said of a person weighs more than what merely went between the two. */
const WEIGHT: Readonly<Record<KnownBy, number>> = {
  'can-do': 5,
  'taught-me': 4,
  fact: 3,
  'gave-me': 3,
  'i-taught': 1.5,
  'i-can-do': 1,
}

/** Words of the question itself, in Spanish and English, and those that say nothing. */
const EMPTY = new Set(
  `quien quienes sabe saben sabria de del la el los las un una en con y o que me puede pueden podria ayudar ayuda ayudarme sobre para por
  a al conoce entiende who knows know can could help me with about the of in on for to a an and or is are some somebody someone`.split(
    /\s+/,
  ),
)

/**
 * Who knows about something, asked in a few words or a whole question: every word that says something must be found in what is noted of
 * the person, whatever accents, capitals and plurals. Those of whom most and best is said come first. Asked nothing, nobody knows.
 */
export function whoKnows(question: string, known: readonly Known[]): Knower[] {
  const asked = [
    ...new Set(
      stemsOf(question)
        .filter(({ word }) => !EMPTY.has(word))
        .map(({ stem }) => stem),
    ),
  ]
  if (asked.length === 0) return []
  const byCard = Map.groupBy(known, ({ cardId }) => cardId)
  return [...byCard]
    .flatMap(([cardId, all]) => knowerOf(cardId, all, asked))
    .toSorted((one, other) => other.score - one.score || (one.cardId < other.cardId ? -1 : 1))
}

function knowerOf(cardId: string, known: readonly Known[], asked: readonly string[]): Knower[] {
  const hits = known
    .map(({ by, text }) => ({ by, text, found: foundIn(text, asked) }))
    .filter(({ found }) => found.length > 0)
    .toSorted((one, other) => scoreOf(other, asked) - scoreOf(one, asked))
  if (!asked.every((stem) => hits.some(({ found }) => found.includes(stem)))) return []
  const score = hits.reduce((sum, hit) => sum + scoreOf(hit, asked), 0)
  return [{ cardId, score, reasons: hits.map(({ by, text }) => ({ by, text })) }]
}

function scoreOf({ by, found }: { by: KnownBy; found: readonly string[] }, asked: readonly string[]): number {
  return (WEIGHT[by] * found.length) / asked.length
}

function foundIn(text: string, asked: readonly string[]): string[] {
  const stems = stemsOf(text).map(({ stem }) => stem)
  return asked.filter((wanted) =>
    stems.some((stem) => stem === wanted || (wanted.length >= 4 && stem.startsWith(wanted))),
  )
}

function stemsOf(text: string): { word: string; stem: string }[] {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, stem: stemOf(word) }))
}

/** The word without its plural: `leyes`, `ley`; `aduanas`, `aduana`; `companies`, `company`. */
function stemOf(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/[^aeiou]es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}
