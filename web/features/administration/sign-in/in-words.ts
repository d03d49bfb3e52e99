import { ApiError } from '#web/data/api/api-error.ts'

/** The same refusal in other words, for a form that knows more of what the person is about to do. Pure. */
export function inWords(error: unknown, words: Readonly<Record<string, string | undefined>>): unknown {
  if (!(error instanceof ApiError)) return error
  const said = words[error.code]
  return said === undefined ? error : new ApiError(error.code, error.status, said, error.facts)
}
