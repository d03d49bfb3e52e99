import type { z } from 'zod'
import type { Language } from '../language.ts'
import { type IssueWord, issueWords, typeWords } from './issue-words.table.ts'

type Issue = z.core.$ZodIssue

/** Says in words what is wrong with a value. Never repeats the value itself. */
export function describeIssue(issue: Issue, language: Language): string {
  if (issue.code === 'custom') return say(customWord(issue.params), language)
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return say('missing', language)
  if (issue.code === 'invalid_type') return say('type', language, { expected: nameType(issue.expected, language) })
  if (issue.code === 'invalid_value') return say('value', language, { allowed: issue.values.map(String).join(', ') })
  if (issue.code === 'unrecognized_keys') return say('unknown', language, { names: issue.keys.join(', ') })
  if (issue.code === 'too_small') return say(smallWord(issue.origin), language, { limit: String(issue.minimum) })
  if (issue.code === 'too_big') return say(bigWord(issue.origin), language, { limit: String(issue.maximum) })
  if (issue.code === 'invalid_format') return say(formatWord(issue.format), language)
  return say('other', language)
}

function say(word: IssueWord, language: Language, facts: Readonly<Record<string, string>> = {}): string {
  return issueWords[word][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
}

function nameType(expected: string, language: Language): string {
  return typeWords[expected]?.[language] ?? expected
}

function smallWord(origin: string): IssueWord {
  if (origin === 'string') return 'text-short'
  return origin === 'array' ? 'list-short' : 'number-low'
}

function bigWord(origin: string): IssueWord {
  if (origin === 'string') return 'text-long'
  return origin === 'array' ? 'list-long' : 'number-high'
}

function formatWord(format: string): IssueWord {
  if (format === 'uuid' || format === 'guid') return 'uuid'
  if (format === 'date') return 'day'
  return format === 'datetime' ? 'datetime' : 'other'
}

function customWord(params: Record<string, unknown> | undefined): IssueWord {
  const word = params?.word
  return typeof word === 'string' && word in issueWords ? (word as IssueWord) : 'other'
}
