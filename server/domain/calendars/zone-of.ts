import { isZone } from '@lazo/calendar'
import { readSettingsRow } from '#store/settings/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'

/** In whose calendar a moment falls on a day where nothing else is said, as an IANA name: the actor's own place, else the server's. */
export async function zoneOf(tx: ReadTx, { zone }: Pick<Domain, 'zone'>): Promise<string> {
  const { timeZone } = await readSettingsRow(tx)
  return [timeZone, zone].find((name): name is string => typeof name === 'string' && isZone(name)) ?? 'UTC'
}
