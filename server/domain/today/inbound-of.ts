import { isoDay, type WaitingInbound } from '@lazo/ties'
import type { ReadTx } from '#store/transaction.ts'
import { readWaiting } from '../desk/list-inbound.ts'
import { dayOf } from './day-of.ts'

/** Who came in by themselves and waits at the actor's desk on a day, as the agenda reads it. */
export async function inboundOf(tx: ReadTx, today: number): Promise<WaitingInbound[]> {
  return (await readWaiting(tx, isoDay(today))).map(({ id, since }) => ({ id, since: dayOf(since) }))
}
