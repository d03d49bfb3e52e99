import type { health, OutputOf } from '@lazo/contract'
import type { DoorContext, HealthReport } from './context.ts'
import { describeForLog } from './request-log.ts'

const UNKNOWN: HealthReport = { database: 'failing', schema: null, backup: { state: 'none', lastAt: null } }

/** How the server feels, with its version; one that cannot tell is failing. */
export async function readDoorHealth(
  door: Pick<DoorContext, 'version' | 'readHealth' | 'log'>,
): Promise<OutputOf<typeof health>> {
  const { version } = door
  try {
    const report = await door.readHealth()
    return { status: report.database, version, ...report }
  } catch (error) {
    door.log.error({ error: describeForLog(error) }, 'the health could not be read')
    return { status: 'failing', version, ...UNKNOWN }
  }
}
