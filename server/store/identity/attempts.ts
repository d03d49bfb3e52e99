import { sql } from 'kysely'
import type { IdentityTx } from './identity-store.ts'

/** How many tries somebody has within a sliding window. */
export interface TryLimit {
  /** Who is counted, as an opaque key. */
  readonly subject: string
  readonly tries: number
  readonly minutes: number
}

/**
 * Counts one try against all these subjects and gives null; or counts nothing and gives the moment when there will be a try
 * again. Exact also when many try at the same moment, in however many processes.
 */
export async function takeTry(tx: IdentityTx, limits: readonly TryLimit[], at: Date): Promise<Date | null> {
  const { rows } = await sql<{ free: Date | null }>`select identity.take_try(${at}::timestamptz,
    ${limits.map((limit) => limit.subject)}::text[], ${limits.map((limit) => limit.tries)}::int[],
    ${limits.map((limit) => `${limit.minutes} minutes`)}::interval[]) as free`.execute(tx.sql)
  return rows[0]!.free
}

/** Takes back a try that was counted at `at` and was no failure. */
export async function giveBackTry(tx: IdentityTx, subjects: readonly string[], at: Date): Promise<void> {
  await sql`update identity.attempt set failures = failures - 1
    where subject = any(${subjects}::text[]) and window_start = date_trunc('minute', ${at}::timestamptz) and failures > 0`.execute(
    tx.sql,
  )
}

/** Forgets all tries of these subjects. */
export async function clearTries(tx: IdentityTx, subjects: readonly string[]): Promise<void> {
  await tx.sql.deleteFrom('attempt').where('subject', 'in', subjects).execute()
}
