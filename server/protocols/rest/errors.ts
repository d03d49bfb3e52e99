import { DOCS_PATH, type Language, type OutputOf, type problem } from '@lazo/contract'
import type { ProductError } from '#base/errors.ts'
import { describeError } from '../describe-error.ts'
import { statusOf } from '../error-status.ts'

/** An error as this door tells it: a problem of RFC 9457, with its status and the headers that belong to it. */
export interface ProblemAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: OutputOf<typeof problem>
}

/** Turns an error into a problem. Pure. */
export function tellProblem(error: ProductError, asked: { language: Language; requestId: string }): ProblemAnswer {
  const { code, facts } = error
  const status = statusOf(code)
  const { title, detail } = describeError(error, asked.language)
  return {
    status,
    headers: { 'content-language': asked.language, ...headersOf(error, status) },
    body: {
      type: `${DOCS_PATH}#${code}`,
      title,
      status,
      detail,
      code,
      requestId: asked.requestId,
      facts: toJson(facts),
    },
  }
}

function headersOf({ code, facts }: ProductError, status: number): Record<string, string> {
  const headers: Record<string, string> = {}
  if (status === 401) headers['www-authenticate'] = 'Bearer realm="Lazo"'
  if (code === 'scope-missing') headers['www-authenticate'] = 'Bearer realm="Lazo", error="insufficient_scope"'
  if (code === 'method-not-allowed' && Array.isArray(facts.allowed)) headers.allow = facts.allowed.join(', ')
  if (typeof facts.retryAfterSeconds === 'number') headers['retry-after'] = String(facts.retryAfterSeconds)
  return headers
}

function toJson(facts: ProductError['facts']): OutputOf<typeof problem>['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' && fact !== null ? [...fact] : fact]),
  )
}
