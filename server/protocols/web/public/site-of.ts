import type { FastifyRequest } from 'fastify'
import type { DoorContext } from '../../context.ts'

/** The address of the server as people reach it: the one that was set, else the one this browser came by. */
export function siteOf({ settings }: DoorContext, request: FastifyRequest): URL {
  const typed = settings.publicUrl ?? `${request.protocol}://${request.host}`
  return URL.canParse(typed) ? new URL(typed) : new URL('http://localhost')
}
