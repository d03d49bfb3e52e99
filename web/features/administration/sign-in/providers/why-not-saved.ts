import { ApiError, isApiError } from '#web/data/api/api-error.ts'
import { say } from '#web/words/say.ts'
import { whyWords } from './why.words.ts'

type Why = keyof (typeof whyWords)['table']

/** A refusal to save a provider, with the reason in the words of whoever set it up; whatever else went wrong stays as it is. */
export function whyNotSaved(error: unknown): unknown {
  if (!isApiError(error, 'provider-unreachable')) return error
  const reason = error.facts['reason']
  if (typeof reason !== 'string' || !(reason in whyWords.table)) return error
  const why = say(whyWords, reason as Why)
  return new ApiError(error.code, error.status, say(whyWords, 'notSaved', { why }), error.facts)
}
