import { ProductError } from '#base/errors.ts'
import { findMember } from '#domain/members/list-members.ts'
import { hrefOf } from './address.ts'
import { meaningOf } from './errors.ts'
import type { DavAnswer, Handler, ResourceKind, Visit } from './ground.ts'
import { getPage } from './methods/get-page.ts'
import { answerOptions } from './methods/options.ts'
import { propfind } from './methods/propfind.ts'
import { proppatch } from './methods/proppatch.ts'
import { report } from './methods/report.ts'
import { requireIf } from './require-if.ts'

/** What every resource takes. */
const common: Readonly<Record<string, (kind: ResourceKind<unknown>) => Handler>> = {
  OPTIONS: (kind) => async () => answerOptions(methodsOf(kind)),
  PROPFIND: propfind,
  PROPPATCH: proppatch,
  REPORT: report,
}

const READING = ['GET', 'HEAD']

/** Finds what a method does with the kind of resource at an address, and does it. Throws what refuses it. */
export async function dispatch(visit: Visit): Promise<DavAnswer> {
  const kind = visit.tree.kindAt(visit.address)
  if (!kind) throw nothingThere()
  if (visit.method !== 'OPTIONS') {
    const elsewhere = await leadHome(visit)
    if (elsewhere) return elsewhere
    await requireIf(visit)
  }
  const handler = common[visit.method]?.(kind) ?? kind.methods[visit.method] ?? pageOf(kind, visit.method)
  if (!handler) throw notAllowed(methodsOf(kind))
  return handler(visit).catch((thrown: unknown) => {
    throw withAllowed(thrown, () => methodsOf(kind).filter((method) => method !== visit.method))
  })
}

/** Everybody sees what is theirs: other members are not there. Who wrote their e-mail address for their id is led to it. */
async function leadHome({ door, actor, address }: Visit): Promise<DavAnswer | null> {
  const { memberId } = address
  if (memberId === undefined || memberId === actor.memberId) return null
  if (!memberId.includes('@')) throw nothingThere()
  const { email } = await findMember(door.domain, actor, { memberId: actor.memberId })
  if (email.toLowerCase() !== memberId.toLowerCase()) throw nothingThere()
  return { status: 301, headers: { location: hrefOf({ ...address, memberId: actor.memberId }) } }
}

/** Collections that are no files are pages for people. */
function pageOf(kind: ResourceKind<unknown>, method: string): Handler | undefined {
  return kind.walkChildren && READING.includes(method) ? getPage(kind) : undefined
}

function methodsOf(kind: ResourceKind<unknown>): string[] {
  return [
    ...new Set([...Object.keys(common), ...Object.keys(kind.methods), ...(kind.walkChildren ? READING : [])]),
  ].sort()
}

function nothingThere(): ProductError {
  return new ProductError('path-not-found', 'There is nothing at this address.')
}

function notAllowed(allowed: readonly string[]): ProductError {
  return new ProductError('method-not-allowed', `This address takes ${allowed.join(', ')}.`, { facts: { allowed } })
}

/** A method may suit a kind of resource and not this one: then too the answer names those that do (RFC 9110 §15.5.6). */
function withAllowed(thrown: unknown, allowed: () => string[]): unknown {
  if (!(thrown instanceof ProductError) || meaningOf(thrown).status !== 405) return thrown
  const { code, message, facts, cause } = thrown
  return new ProductError(code, message, { facts: { ...facts, allowed: allowed() }, cause })
}
