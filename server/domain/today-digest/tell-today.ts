import { isoDay } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readTodayReaders, type TodayReader, type TodayWay } from '#store/today-told/reader.ts'
import { noteTold } from '#store/today-told/writer.ts'
import { readWeek } from '#store/touches/reader.ts'
import type { Domain } from '../domain.ts'
import { writeLetter } from '../letters/letter.ts'
import { letterWords } from '../letters/letter-words.table.ts'
import { systemActor } from '../members/system-actor.ts'
import { pushToActor } from '../push/subscriptions.ts'
import { readOwnRules } from '../ties/own-rules.ts'
import { readToday } from '../today/read-today.ts'
import { countToday, sumOf } from './count-today.ts'
import { isTime } from './is-time.ts'

const WEEK_MS = 7 * 86_400_000

/**
 * Tells the members of a workspace who want it what today asks for, in the morning of their own place: by mail or in their browsers, in
 * figures alone. Gives how many were told. A day that asks for nothing is not told; a way that fails is tried again within the hour.
 */
export async function tellToday(domain: Domain, workspaceId: string, way: TodayWay): Promise<number> {
  if (way === 'mail' ? !domain.mailer || !domain.site : !domain.push) return 0
  const readers = await domain.store.read(systemActor(workspaceId, 'job'), (tx) => readTodayReaders(tx, way))
  let told = 0
  for (const reader of readers) if (await tellReader(domain, workspaceId, { reader, way })) told += 1
  return told
}

async function tellReader(
  domain: Domain,
  workspaceId: string,
  { reader, way }: { reader: TodayReader; way: TodayWay },
): Promise<boolean> {
  const { memberId, accountId, role } = reader
  const actor: Actor = { workspaceId, memberId, accountId, role, door: 'job', mayWrite: true }
  const now = domain.clock.now().getTime()
  const { context } = await domain.store.read(actor, (tx) => readOwnRules(tx, domain))
  if (!isTime(reader, now, context.zone)) return false
  const figures = countToday(await readToday(domain, actor))
  const language = reader.language === 'es' || reader.language === 'en' ? reader.language : domain.language
  const isTold =
    sumOf(figures) > 0 && (way === 'mail' ? await write() : (await pushToActor(domain, actor, payload())) > 0)
  if (isTold || sumOf(figures) === 0)
    await domain.store.write(actor, (tx) => noteTold(tx, way, isoDay(context.zone.dayOf(now))))
  return isTold

  function payload(): string {
    return JSON.stringify({ kind: 'today', count: sumOf(figures), language })
  }

  async function write(): Promise<boolean> {
    const isWeekly = reader.pace === 'weekly'
    const week = isWeekly ? await domain.store.read(actor, (tx) => readWeek(tx, new Date(now - WEEK_MS))) : null
    const text = letterWords(language).today({ name: reader.name, figures, week, link: `${domain.site}/today` })
    try {
      await domain.mailer!.send(writeLetter(reader.email, text))
      return true
    } catch (error) {
      if (!(error instanceof ProductError) || error.code !== 'mail-unsent') throw error
      // One address may be wrong, and the others right.
      domain.log.warn({ memberId, reason: error.message }, 'what today asks for was not sent')
      return false
    }
  }
}
