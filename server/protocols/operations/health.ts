import type { health, OutputOf } from '@lazo/contract'
import type { FastifyInstance } from 'fastify'
import type { DoorContext, HealthReport } from '../context.ts'
import { describeForLog } from '../request-log.ts'

const UNKNOWN: HealthReport = { database: 'failing', schema: null, backup: { state: 'none', lastAt: null } }

/** `/health`: whether the server can do its work, for who watches over it. Tells no secrets and asks for no key. */
export function addHealth(app: FastifyInstance, door: DoorContext): void {
  app.get('/health', async (_, reply) => {
    const told = await readHealth(door)
    reply.code(told.status === 'ok' ? 200 : 503).header('cache-control', 'no-store')
    return told
  })
}

async function readHealth(door: DoorContext): Promise<OutputOf<typeof health>> {
  const { version } = door
  try {
    const report = await door.readHealth()
    return { status: report.database, version, ...report }
  } catch (error) {
    door.log.error({ error: describeForLog(error) }, 'the health could not be read')
    return { status: 'failing', version, ...UNKNOWN }
  }
}
