import type { FastifyReply } from 'fastify'
import type { ErrorCode, ProductError } from '#base/errors.ts'
import { statusOf } from '../error-status.ts'

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error'
const MOST = 200

/** What went wrong, in the words of the standard (RFC 7644 §3.12); where it has none, the status says enough. */
const scimTypes: Partial<Record<ErrorCode, string>> = {
  'address-kept': 'mutability',
  'body-unreadable': 'invalidSyntax',
  'email-invalid': 'invalidValue',
  'email-taken': 'uniqueness',
  'filter-invalid': 'invalidFilter',
  'input-invalid': 'invalidValue',
  'team-name-taken': 'uniqueness',
}

/** Which part of a list is wanted: from which place on, counted from 1, and how many. */
export interface Part {
  readonly from: number
  readonly count: number
}

/** Reads which part is wanted (RFC 7644 §3.4.2.4); nonsense counts as nothing said. */
export function readPart(query: Readonly<Record<string, unknown>>): Part {
  const number = (name: string, usual: number) => {
    const typed = Number.parseInt(String(query[name] ?? ''), 10)
    return Number.isNaN(typed) ? usual : typed
  }
  return { from: Math.max(1, number('startIndex', 1)), count: Math.min(MOST, Math.max(0, number('count', MOST))) }
}

/** A part of a list. */
export function listAnswer(all: readonly object[], { from, count }: Part): object {
  const resources = all.slice(from - 1, from - 1 + count)
  return {
    schemas: [LIST],
    totalResults: all.length,
    startIndex: from,
    itemsPerPage: resources.length,
    Resources: resources,
  }
}

/** Sends something as SCIM. */
export function sendScim(reply: FastifyReply, status: number, body: object): FastifyReply {
  return reply.code(status).type('application/scim+json; charset=utf-8').send(JSON.stringify(body))
}

/** Sends what went wrong. */
export function sendScimError(reply: FastifyReply, error: ProductError): FastifyReply {
  const status = error.code === 'input-invalid' || error.code === 'address-kept' ? 400 : statusOf(error.code)
  const scimType = scimTypes[error.code]
  const detail = error.message
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="Lazo SCIM"')
  return sendScim(reply, status, {
    schemas: [ERROR],
    status: String(status),
    ...(scimType ? { scimType } : {}),
    detail,
  })
}
