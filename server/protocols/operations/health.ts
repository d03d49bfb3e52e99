import type { FastifyInstance } from 'fastify'
import type { DoorContext } from '../context.ts'
import { readDoorHealth } from '../read-door-health.ts'

/** `/health`: whether the server can do its work, for who watches over it. Tells no secrets and asks for no key. */
export function addHealth(app: FastifyInstance, door: DoorContext): void {
  app.get('/health', async (_, reply) => {
    const told = await readDoorHealth(door)
    reply.code(told.status === 'ok' ? 200 : 503).header('cache-control', 'no-store')
    return told
  })
}
