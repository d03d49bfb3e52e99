import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readAlarm, readAlarms, type StoredAlarm, setAcknowledged } from '#store/watch/alarms.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator, requireAdministratorToRead } from '../members/member-rules.ts'

const MOST_TOLD = 20

/** A page of alarms, for administrators, the latest first. Throws `right-missing`. */
export async function listAlarms(
  domain: Domain,
  actor: Actor,
  asked: { isOpen: boolean; before?: string; limit: number },
): Promise<{ alarms: readonly StoredAlarm[]; next: string | null }> {
  requireAdministratorToRead(actor)
  const { isOpen, before = null, limit } = asked
  const found = await domain.store.read(actor, (tx) => readAlarms(tx, { isOpen, before, limit: limit + 1 }))
  const alarms = found.slice(0, limit)
  return { alarms, next: found.length > limit ? alarms.at(-1)!.alarmId : null }
}

/** The latest alarms that nobody has seen to, for who is to be told of them: nobody but administrators. */
export async function listAlarmNews(domain: Domain, actor: Actor, since: Date): Promise<readonly StoredAlarm[]> {
  if (!isAdministrator(actor)) return []
  const open = { isOpen: true, before: null, limit: MOST_TOLD }
  const alarms = await domain.store.read(actor, (tx) => readAlarms(tx, open))
  return alarms.filter(({ at }) => at >= since)
}

/** Notes that an administrator has seen to an alarm; the first who does counts. Throws `right-missing`, `alarm-not-found`. */
export async function acknowledgeAlarm(domain: Domain, actor: Actor, alarmId: string): Promise<StoredAlarm> {
  requireAdministrator(actor)
  return domain.store.write(actor, async (tx) => {
    if (await setAcknowledged(tx, alarmId)) {
      tx.ledger.noteViews()
      tx.ledger.noteAudit('alarm-acknowledged', alarmId)
    }
    const alarm = await readAlarm(tx, alarmId)
    if (!alarm) throw new ProductError('alarm-not-found', 'There is no such alarm.')
    return alarm
  })
}
