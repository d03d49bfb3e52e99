/** A piece of a line in one direction, in the order in which it is drawn from left to right. */
export interface TextRun {
  readonly text: string
  readonly isRightToLeft: boolean
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const STRONG = /[\p{L}\p{So}]/u
const DIGIT = /\p{Nd}/u
/** Signs between digits belong to the number (UAX 9, W4). */
const IN_NUMBER = /[.,:/+-]/
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

/** Whether letters of a text change beside one another, so that only the font knows how wide they become. */
export function needsShaping(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) || /\p{M}/u.test(text)
}

/** Whether a line begins at the right: its first letter decides (UAX 9, P2). */
export function isRightToLeft(line: string): boolean {
  for (const sign of line) {
    if (RIGHT_TO_LEFT.test(sign)) return true
    if (STRONG.test(sign)) return false
  }
  return false
}

/**
 * A line in pieces of one direction, in the order they are drawn: the Unicode Bidirectional Algorithm without embeddings, which
 * no name or address has. In pieces from right to left brackets are mirrored; their letters stay in reading order, since
 * the font turns and joins them.
 */
export function textRuns(line: string): TextRun[] {
  const signs = [...line]
  if (!RIGHT_TO_LEFT.test(line)) return line === '' ? [] : [{ text: line, isRightToLeft: false }]
  const levels = levelsOf(signs, isRightToLeft(line) ? 1 : 0)
  const runs = runsOf(signs, levels)
  const highest = Math.max(...levels)
  for (let level = highest; level > 0; level -= 1) reverseFrom(runs, level)
  return runs.map(({ text, level }) => ({
    text: level % 2 === 1 ? mirror(text) : text,
    isRightToLeft: level % 2 === 1,
  }))
}

type Kind = 'left' | 'right' | 'number' | 'neutral'

/** Even levels go from left to right, odd ones from right to left (UAX 9, I1 and I2). */
function levelsOf(signs: readonly string[], base: 0 | 1): number[] {
  const kinds = signs.map((sign, at) => kindOf(signs, sign, at))
  let strong: Kind = base === 1 ? 'right' : 'left'
  return kinds.map((kind, at) => {
    if (kind === 'left' || kind === 'right') strong = kind
    if (kind === 'left') return base === 0 ? 0 : 2
    if (kind === 'right') return 1
    if (kind === 'number') return strong === 'left' && base === 0 ? 0 : 2
    return neutralLevel(kinds, at, strong, base)
  })
}

function kindOf(signs: readonly string[], sign: string, at: number): Kind {
  if (RIGHT_TO_LEFT.test(sign)) return 'right'
  if (DIGIT.test(sign)) return 'number'
  if (IN_NUMBER.test(sign) && DIGIT.test(signs[at + 1] ?? '') && (sign === '+' || DIGIT.test(signs[at - 1] ?? '')))
    return 'number'
  return STRONG.test(sign) ? 'left' : 'neutral'
}

/** What stands between two of one direction goes with them; all else with the line (UAX 9, N1 and N2). */
function neutralLevel(kinds: readonly Kind[], at: number, before: Kind, base: 0 | 1): number {
  const found = kinds.slice(at).find((kind) => kind !== 'neutral')
  const after = found === 'number' && before === 'right' ? 'right' : found
  if (before === 'right' && after === 'right') return 1
  return before === 'left' && after === 'left' ? base * 2 : base
}

interface LevelRun {
  text: string
  readonly level: number
}

function runsOf(signs: readonly string[], levels: readonly number[]): LevelRun[] {
  const runs: LevelRun[] = []
  for (const [at, sign] of signs.entries()) {
    const last = runs.at(-1)
    if (last && last.level === levels[at]) last.text += sign
    else runs.push({ text: sign, level: levels[at]! })
  }
  return runs
}

/** Turns around each sequence of runs of this level or a higher one (UAX 9, L2). */
function reverseFrom(runs: LevelRun[], level: number): void {
  let at = 0
  while (at < runs.length) {
    const start = at
    while (at < runs.length && runs[at]!.level >= level) at += 1
    if (at > start) runs.splice(start, at - start, ...runs.slice(start, at).reverse())
    else at += 1
  }
}

function mirror(text: string): string {
  return [...text].map((sign) => MIRRORED[sign] ?? sign).join('')
}
