import { wordsOf } from '@lazo/normal'
import type { NamedPerson } from '#store/calendars/people.ts'

/** Names have no more words than this. */
const LONGEST_NAME = 8
const MOST_WORDS = 100

/**
 * Whom a task that was noted on a phone is for: the one person whose name stands in it whole, the longest name before others; else the
 * one of a first name that stands in front with a colon, or in it with a capital letter. Null where it names nobody or several. Pure.
 */
export function findPerson(summary: string, people: readonly NamedPerson[]): NamedPerson | null {
  const whole = longestNamed(summary, people)
  if (whole.length > 0) return onlyOne(whole)
  const first = firstNamesIn(summary)
  return onlyOne(people.filter(({ display }) => first.has(wordsOf(display)[0] ?? '')))
}

/** Of the people whose whole name of two words or more stands in it, or before its colon, those of the longest. */
function longestNamed(summary: string, people: readonly NamedPerson[]): NamedPerson[] {
  const words = wordsOf(summary).slice(0, MOST_WORDS)
  const runs = new Set<string>()
  for (let from = 0; from < words.length; from++)
    for (let length = 2; length <= LONGEST_NAME; length++) runs.add(words.slice(from, from + length).join(' '))
  const front = frontOf(summary)
  if (front !== null) runs.add(wordsOf(front).join(' '))
  let longest = 1
  let found: NamedPerson[] = []
  for (const person of people) {
    const name = wordsOf(person.display).join(' ')
    if (name.length < longest || !runs.has(name)) continue
    if (name.length > longest) found = []
    longest = name.length
    found.push(person)
  }
  return found
}

function firstNamesIn(summary: string): Set<string> {
  const front = frontOf(summary)
  const [, ...behind] = summary.split(/\s+/)
  const capital = behind.filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  const said = front === null ? capital : [front]
  return new Set(said.map((word) => wordsOf(word).join(' ')).filter((word) => word !== ''))
}

/** What stands before a colon or a long dash. */
function frontOf(summary: string): string | null {
  return /^([^:–—]{2,100})(?::\s|\s[–—]\s)/.exec(summary)?.[1]?.trim() ?? null
}

function onlyOne(people: readonly NamedPerson[]): NamedPerson | null {
  return people.length === 1 ? people[0]! : null
}
