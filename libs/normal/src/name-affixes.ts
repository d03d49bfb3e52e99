import { foldText } from './fold-text.ts'
import { keepDefined } from './keep-defined.ts'
import { CREDENTIALS, DOUBTFUL_TITLES, GENERATIONS, TITLES } from './person-titles.table.ts'
import { stripInvisible } from './strip-invisible.ts'

/** A name without what stands before and behind it. */
export interface PeeledName {
  /** What remains, without emoji, nicknames in brackets and double blanks; a comma of `Surname, Given` stays. */
  core: string
  title?: string
  generation?: string
  credential?: string
}

/** A longer text is no name, and is left alone. */
const LONGEST_NAME = 500
const PICTURES = /[[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]--[©®™]]/gv
const ASIDE = /\([^()]*\)|\[[^[\]]*\]|«[^«»]*»|"[^"]*"|“[^“”]*”/g

/** The name without emoji, nicknames in brackets or quotes, and double blanks. */
export function tidyName(text: string): string {
  if (text.length > LONGEST_NAME) return text
  const plain = stripInvisible(text).replace(PICTURES, ' ')
  const bare = plain.replace(ASIDE, ' ')
  return squeeze(/\p{L}/u.test(bare) ? bare : plain)
}

/** Takes titles from the front (`Dr.`, `Dña.`, `Prof. Dr.`) and generation and credentials from the end (`Jr`, `, PhD, MBA`). */
export function peelName(text: string): PeeledName {
  const { core: front, title } = peelTitles(tidyName(text))
  return { ...peelSuffixes(front), ...keepDefined({ title }) }
}

/** Takes the titles a name begins with; never the whole of it. */
export function peelTitles(text: string): Pick<PeeledName, 'core' | 'title'> {
  if (text.length > LONGEST_NAME) return { core: text }
  const words = text.split(' ')
  let count = 0
  while (count < words.length - 1 && isTitle(words[count] ?? '', words.length - count - 1)) count += 1
  if (count === 0) return { core: text }
  return { title: words.slice(0, count).join(' '), core: words.slice(count).join(' ') }
}

function isTitle(word: string, wordsBehind: number): boolean {
  const bare = bareWord(word)
  return TITLES.has(bare) && (!DOUBTFUL_TITLES.has(bare) || wordsBehind >= 2)
}

/**
 * Takes generation and credentials from the end, with commas (`Doe, PhD, MBA`) and without (`John Doe PhD`). Without a comma at least
 * `fewest` words stay: 2 for a whole name, 1 for a surname.
 */
export function peelSuffixes(text: string, fewest = 2): Omit<PeeledName, 'title'> {
  if (!/[ ,]/.test(text) || text.length > LONGEST_NAME) return { core: text }
  const parts = text
    .split(',')
    .map(squeeze)
    .filter((part) => part !== '')
  const suffixes: string[] = []
  while (parts.length > 1 && isSuffixPart(parts.at(-1) ?? '')) suffixes.unshift(...(parts.pop() ?? '').split(' '))
  const words = (parts.pop() ?? '').split(' ')
  const keep = parts.length > 0 ? 1 : fewest
  while (words.length > keep && isPlainSuffix(words.at(-1) ?? '')) suffixes.unshift(words.pop() ?? '')
  const core = [...parts, words.join(' ')].join(', ')
  const generations = suffixes.filter((word) => GENERATIONS.has(bareWord(word)))
  const credentials = suffixes.filter((word) => !GENERATIONS.has(bareWord(word)))
  return {
    core,
    ...keepDefined({
      generation: generations.length ? generations.join(' ') : undefined,
      credential: credentials.length ? credentials.join(', ') : undefined,
    }),
  }
}

/** Behind a comma every word must be a suffix: `Smith, Ma` is a person called Ma. */
function isSuffixPart(part: string): boolean {
  const words = part.split(' ')
  return words.every((word) => GENERATIONS.has(bareWord(word)) || isCredential(word))
}

function isPlainSuffix(word: string): boolean {
  const bare = bareWord(word)
  if (GENERATIONS.has(bare)) return bare.length > 1
  return isCredential(word)
}

/** Credentials are written with capitals; `Ba` and `Ma` are surnames. */
function isCredential(word: string): boolean {
  return CREDENTIALS.has(bareWord(word)) && (word.match(/\p{Lu}/gu) ?? []).length >= 2
}

function bareWord(word: string): string {
  return foldText(word).replace(/[.®™*]/g, '')
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()
}
