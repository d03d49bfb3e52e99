import { foldText, wordsOf } from '@lazo/normal'
import { type ErrorFacts, ProductError } from '#base/errors.ts'
import { commonWords } from './common-words.table.ts'
import { isMadeOfWords } from './made-of-words.ts'

const SHORTEST = 10
const LONGEST = 1_000
const FEWEST_SIGNS = 4
const LONGEST_PATTERN = 5
/** Runs along a keyboard or an alphabet; a password found in one, forwards or backwards, is no secret. */
const RUNS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '12345678901234567890',
  '01234567890123456789',
]
/** Signs that people put in place of a letter. */
const DISGUISES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Refuses a password that is too short, or that somebody who knows the person or the usual passwords would try. */
export function checkPassword(password: string, person: { email: string; name: string }): void {
  if (password.length > LONGEST) throw tooLong()
  if ([...password.normalize('NFKC')].length < SHORTEST) throw tooShort()
  const folded = foldText(password)
  if (isMonotonous(folded)) throw weak('monotonous', 'it repeats a few signs or follows the keyboard')
  if (isMadeOf(folded, wordsOfPerson(person), 3))
    throw weak('personal', 'it is little more than your name or e-mail address')
  if (isMadeOf(folded, commonWords, 2)) throw weak('common', 'it is made of words that many people use')
}

function isMonotonous(folded: string): boolean {
  const signs = [...folded].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  if (new Set(folded).size < FEWEST_SIGNS) return true
  const text = signs.join('')
  const backwards = signs.toReversed().join('')
  return repeatsPattern(signs) || RUNS.some((run) => run.includes(text) || run.includes(backwards))
}

function repeatsPattern(signs: readonly string[]): boolean {
  const lengths = Array.from({ length: LONGEST_PATTERN }, (_, i) => i + 1)
  return lengths.some((length) => signs.every((sign, i) => sign === signs[i % length]))
}

/** Whether the letters are words of a list, as typed or with the usual disguises taken off; figures and signs do not help. */
function isMadeOf(folded: string, words: ReadonlySet<string>, most: number): boolean {
  const undisguised = [...withoutEnds(folded)].map((sign) => DISGUISES[sign] ?? sign).join('')
  return [folded, undisguised].some((text) => isMadeOfWords(lettersIn(text), words, most))
}

function wordsOfPerson({ email, name }: { email: string; name: string }): ReadonlySet<string> {
  const [local = '', domain = ''] = email.split('@')
  const [host = ''] = domain.split('.')
  const words = [email, local, host, ...wordsOf(local), ...wordsOf(name)].map((word) => lettersIn(foldText(word)))
  return new Set(words.filter((word) => word.length > 2))
}

/** Without the figures and signs at both ends, where people put a year or an exclamation mark. */
function withoutEnds(folded: string): string {
  const signs = [...folded]
  const isPart = (sign: string) => /[\p{L}@$]/u.test(sign)
  return signs.slice(signs.findIndex(isPart), signs.findLastIndex((sign) => /\p{L}/u.test(sign)) + 1).join('')
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

function weak(reason: string, because: string): ProductError {
  const message = `The password is too easy to guess: ${because}. A few unrelated words are better.`
  return new ProductError('password-weak', message, { facts: { reason } })
}

function tooShort(): ProductError {
  const facts: ErrorFacts = { reason: 'short', minimum: SHORTEST }
  return new ProductError('password-weak', `The password is too short: it needs at least ${SHORTEST} signs.`, { facts })
}

function tooLong(): ProductError {
  const facts: ErrorFacts = { field: 'password', maximum: LONGEST }
  return new ProductError('input-invalid', `The password is longer than ${LONGEST} signs.`, { facts })
}
