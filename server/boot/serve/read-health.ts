import type { HealthReport } from '#protocols/context.ts'
import { readSchemaNumber } from '#store/schema-number.ts'
import { readBackupState } from '../latest-backup.ts'
import type { Context } from '../open-context.ts'

/** A database that takes longer is not well. */
const ANSWER_WITHIN_MS = 3_000

/** How the server feels: whether its database answers, how far its schema is, and when the last backup was made. */
export async function readHealth({ config, database, domain }: Context): Promise<HealthReport> {
  const schema = await withinTime(readSchemaNumber(domain.store)).catch(() => null)
  const options = { canBeMade: database.owner !== null, now: domain.clock.now() }
  const { state, lastAt } = await readBackupState(config.dataFolder, options)
  return {
    database: schema === null ? 'failing' : 'ok',
    schema,
    backup: { state, lastAt: lastAt?.toISOString() ?? null },
  }
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  const tooLate = Promise.withResolvers<never>()
  const timer = setTimeout(() => tooLate.reject(new Error('no answer in time')), ANSWER_WITHIN_MS)
  try {
    return await Promise.race([answer, tooLate.promise])
  } finally {
    clearTimeout(timer)
  }
}
