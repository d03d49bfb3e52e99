import type { Language } from '../language.ts'
import type { Shape } from '../shape.ts'
import { describeIssue } from './describe-issue.ts'

/** What is wrong with a value, and where: the keys that lead to it, joined by `/`; empty for the value as a whole. */
export interface InputProblem {
  readonly path: string
  readonly message: string
}

/** A value that fits its schema, or what is wrong with it. */
export type CheckedInput<T> =
  | { readonly isRight: true; readonly value: T }
  | { readonly isRight: false; readonly problems: readonly InputProblem[] }

const MOST_PROBLEMS = 20

/** Holds a value against a schema. Problems are told in `language`, at most 20. */
export function checkInput<T>(shape: Shape<T>, value: unknown, language: Language): CheckedInput<T> {
  const parsed = shape.safeParse(value, { reportInput: true })
  if (parsed.success) return { isRight: true, value: parsed.data }
  const problems = parsed.error.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    path: issue.path.map(String).join('/'),
    message: describeIssue(issue, language),
  }))
  return { isRight: false, problems }
}
