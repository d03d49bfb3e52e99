import { hasName, NS_DAV, splitHref, type XmlName } from '@lazo/davxml'
import type { FastifyRequest } from 'fastify'
import type { ProductError } from '#base/errors.ts'
import { hrefOf, parseAddress } from './address.ts'
import type { Condition } from './dav-refusal.ts'
import { meaningOf } from './errors.ts'
import { readTarget } from './request-target.ts'

const dav = (name: string): XmlName => ({ namespace: NS_DAV, name })

/** What a method needs on the resource it names, as far as one word says it (RFC 3744 Appendix B). */
const needed: Readonly<Record<string, XmlName>> = {
  COPY: dav('bind'),
  DELETE: dav('unbind'),
  MKCOL: dav('bind'),
  MOVE: dav('unbind'),
  POST: dav('bind'),
  PROPPATCH: dav('write-properties'),
  PUT: dav('write-content'),
}

/** The precondition that an error of the product breaks, with what belongs into its element. */
export function conditionOf(error: ProductError, request: FastifyRequest): Condition | undefined {
  const { condition } = meaningOf(error)
  if (condition === undefined) return undefined
  const { path } = readTarget(request.url)
  if (hasName(condition, NS_DAV, 'need-privileges'))
    return { ...condition, hrefs: [path], privilege: needed[request.method] ?? dav('read') }
  const { name, segment } = error.facts
  if (error.code !== 'uid-taken' || typeof name !== 'string') return condition
  const address = parseAddress(placeOfCard(request) ?? path)
  const place = typeof segment === 'string' ? { collection: segment, name } : { name }
  return address ? { ...condition, hrefs: [hrefOf({ ...address, ...place })] } : condition
}

/** What is copied or moved stands in the way where it goes to. */
function placeOfCard({ headers: { destination } }: FastifyRequest): string | undefined {
  return typeof destination === 'string' ? splitHref(destination)?.path : undefined
}
