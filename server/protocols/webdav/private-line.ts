import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { DavRefusal } from './dav-refusal.ts'

/**
 * Refuses a password that anybody on the way could read: Basic is taken over TLS, from a trusted proxy that was reached by
 * TLS, and on the machine itself.
 */
export function requirePrivateLine(request: FastifyRequest): void {
  if (request.protocol === 'https' || isFromHere(request)) return
  throw new DavRefusal(403, isPassedOn(request.headers) ? 'openProxy' : 'openLine')
}

/** A proxy on the same machine passes on what comes from outside, and says so. */
function isFromHere({ headers, socket }: FastifyRequest): boolean {
  return !isPassedOn(headers) && isLoopback(socket.remoteAddress ?? '')
}

function isPassedOn(headers: FastifyRequest['headers']): boolean {
  return headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
}

function isLoopback(address: string): boolean {
  const bare = address.replace(/^::ffff:/, '')
  return bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}
