import { type Language, LEAVE_PATH } from '@lazo/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { countEntry } from '#access/tries/count-entry.ts'
import { isProductError } from '#base/errors.ts'
import { type Left, leaveDetails } from '#domain/forms/leave-details.ts'
import { type LeftDetails, LONGEST_FIELD } from '#domain/forms/left-details.ts'
import { type OpenForm, openForm } from '#domain/forms/open-form.ts'
import type { DoorContext } from '../../context.ts'
import { describeError } from '../../describe-error.ts'
import { statusOf } from '../../error-status.ts'
import { sendPublicPage } from '../public/public-page.ts'
import { readerLanguage } from '../public/reader-language.ts'
import { leavePage, problemText, TRAP, thanksPage } from './leave-page.ts'
import { leaveWords } from './leave-words.table.ts'

type Typed = Readonly<Record<string, string>>

/** What is sent by a form is short; the longest is a message. */
const LONGEST_BODY = 32 * 1024

/** The pages on which people leave their details. */
export function addForms(app: FastifyInstance, door: DoorContext): void {
  app.get(`${LEAVE_PATH}/:token`, async (request, reply) => {
    const form = await openForm(door.domain, tokenOf(request))
    return sendPublicPage(reply, leavePage({ form, language: readerLanguage(door, request) }))
  })
  app.post(`${LEAVE_PATH}/:token`, { bodyLimit: LONGEST_BODY }, (request, reply) => takeDetails(door, request, reply))
}

/** The way of what is sent: the form, the count of tries, the trap, and then the details themselves. */
async function takeDetails(door: DoorContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = readerLanguage(door, request)
  const body = (request.body ?? {}) as Typed
  const typed = detailsOf(body)
  const form = await openForm(door.domain, tokenOf(request))
  const page = { form, language, typed }
  try {
    await countEntry(door.access, form.formId, request.ip)
  } catch (error) {
    if (!isProductError(error, 'too-many-tries')) throw error
    const { detail: text } = describeError(error, language)
    reply.header('retry-after', String(error.facts['retryAfterSeconds']))
    return sendPublicPage(reply, leavePage({ ...page, problem: { text, field: null, status: statusOf(error.code) } }))
  }
  // Whoever fills in what nobody sees is told what everybody is told.
  if ((body[TRAP] ?? '') !== '') return sendPublicPage(reply, thanksPage(form, language, typed.given))
  const stamp = body['stamp'] ?? ''
  const left = await leaveDetails(door.domain, { token: tokenOf(request), stamp, details: typed, language })
  return sendPublicPage(reply, pageOf(left, page, stamp))
}

interface Sent {
  readonly form: OpenForm
  readonly language: Language
  readonly typed: LeftDetails
}

function pageOf(left: Left, sent: Sent, stamp: string) {
  const { form, language } = sent
  switch (left.outcome) {
    case 'kept':
      return thanksPage(form, language, left.given)
    case 'refused': {
      const { field } = left.problem
      const text = problemText(left.problem, language, field === 'contact' ? 0 : LONGEST_FIELD[field])
      return leavePage({ ...sent, form: { ...form, stamp }, problem: { text, field, status: 422 } })
    }
    case 'too-soon': {
      const problem = { text: leaveWords['too-soon'][language], field: null, status: 422 }
      return leavePage({ ...sent, form: { ...form, stamp }, problem })
    }
    case 'stale':
      return leavePage({ ...sent, problem: { text: leaveWords.stale[language], field: null, status: 422 } })
  }
}

function detailsOf(body: Typed): LeftDetails {
  const text = (field: keyof LeftDetails) => body[field] ?? ''
  return {
    given: text('given'),
    family: text('family'),
    organization: text('organization'),
    email: text('email'),
    phone: text('phone'),
    message: text('message'),
  }
}

function tokenOf(request: FastifyRequest): string {
  return (request.params as { token: string }).token
}
