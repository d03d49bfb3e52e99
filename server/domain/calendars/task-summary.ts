import { wordsOf } from '@lazo/normal'

/** What a program shows of a follow-up: with whom, and what. A text that names the person already says both. Pure. */
export function summaryOf(text: string, person: string | null): string {
  return person === null || names(text, person) ? text : `${person}: ${text}`
}

/** What is to be done by such a summary: without the person in front, where they stand there. Pure. */
export function textOfSummary(summary: string, person: string | null): string {
  const prefix = `${person}:`
  if (person === null || !summary.startsWith(prefix)) return summary
  const text = summary.slice(prefix.length).trim()
  return text === '' ? summary : text
}

/** A text as programs show it, in one line. Pure. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function names(text: string, person: string): boolean {
  const wanted = wordsOf(person).join(' ')
  return wanted !== '' && ` ${wordsOf(text).join(' ')} `.includes(` ${wanted} `)
}
