import { ApiError, isApiError } from '#web/data/api/api-error.ts'
import { say } from '#web/words/say.ts'
import { whyWords } from './why.words.ts'

/** The reasons that the server names by a word (`server/access/providers/provider-problems.ts`). */
const REASONS = [
  'name-unknown',
  'name-unread',
  'nobody-answers',
  'hung-up',
  'too-slow',
  'certificate-expired',
  'certificate-own',
  'certificate-unknown',
  'certificate-elsewhere',
  'no-way',
  'no-server',
  'in-the-open',
  'other-issuer',
  'not-openid',
  'unreadable',
  'clocks-differ',
  'reader-unknown',
  'name-malformed',
  'no-such-place',
  'reader-barred',
  'asks-for-tls',
  'does-not',
] as const

/** A refusal to save a provider, with the reason in the words of whoever sets it up; whatever else went wrong stays as it is. */
export function whyNotSaved(error: unknown): unknown {
  if (!isApiError(error, 'provider-unreachable')) return error
  const reason = REASONS.find((one) => one === error.facts['reason'])
  if (reason === undefined) return error
  const why = say(whyWords, reason)
  return new ApiError(error.code, error.status, say(whyWords, 'notSaved', { why }), error.facts)
}
