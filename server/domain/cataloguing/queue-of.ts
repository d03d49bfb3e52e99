import { createHash } from 'node:crypto'
import { organizationKey } from '@lazo/normal'
import { orderQueue, type QueueCandidate, warmthOf } from '@lazo/ties'
import type { QueuedCard, StoredSession } from '#store/cataloguing/session.ts'
import { countNaming } from '#store/objectives/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { readOpenAims } from '../objectives/open-aims.ts'
import type { CardSummary } from '../search/card-summary.ts'
import { readStands } from '../ties/read-stands.ts'

/** Whom a session is about, the latest first, and how it goes through them. */
interface Whom {
  readonly people: readonly CardSummary[]
  readonly order: StoredSession['order']
}

/** The people of a session in its order, each with why it stands there. */
export async function queueOf(domain: Domain, tx: ReadTx, { people, order }: Whom): Promise<QueuedCard[]> {
  if (order !== 'candidates') return inOrder(order === 'added' ? people : people.toSorted(SORTS[order]))
  const places = orderQueue(await readCandidates(domain, tx, people))
  const reasons = new Map(places.map(({ cardId, reason }) => [cardId, reason]))
  const byId = new Map(people.map((one) => [one.cardId, one]))
  const ordered = inOrder(places.map(({ cardId }) => byId.get(cardId)!))
  return ordered.map((one) => ({ ...one, reason: reasons.get(one.cardId)! }))
}

async function readCandidates(domain: Domain, tx: ReadTx, people: readonly CardSummary[]): Promise<QueueCandidate[]> {
  const { stands, rules, now } = await readStands(domain, tx, null)
  const known = new Map(stands.map((stand) => [stand.tie.cardId, stand]))
  const naming = await countNaming(tx)
  const finding = new Map<string, number>()
  for (const { cardIds } of await readOpenAims(tx, domain))
    for (const cardId of cardIds) finding.set(cardId, (finding.get(cardId) ?? 0) + 1)
  return people.map(({ cardId }) => {
    const stand = known.get(cardId)
    const objectives = naming.get(cardId) ?? 0
    const fits = { cardId, objectives, segments: finding.get(cardId) ?? 0 }
    if (!stand) return { ...NOBODY_KNOWN, ...fits }
    const { tie, place, history } = stand
    return {
      ...fits,
      isKey: tie.isKey,
      isWaiting: history.unanswered !== null,
      isMarked: tie.isMarked,
      rung: place.rung,
      warmth: warmthOf(history, place.rung, now, rules.context).warmth,
      days: history.contactDays.length,
    }
  })
}

const NOBODY_KNOWN = { isKey: false, isWaiting: false, isMarked: false, rung: 'known', warmth: 0, days: 0 } as const

function inOrder(people: readonly CardSummary[]): QueuedCard[] {
  return people.map(({ cardId, organization }, place) => ({
    cardId,
    place,
    reason: { code: 'in-order', facts: {} },
    kin: kinOf(organization),
  }))
}

/** What those of one organization have in common, without its name: that may be hidden from the member one day. */
function kinOf(organization: string | null): string | null {
  const key = organizationKey(organization ?? '')
  return key === '' ? null : createHash('sha256').update(key).digest('base64url').slice(0, 22)
}

const SORTS = { name: byName, organization: byOrganization } as const

function byName(one: CardSummary, other: CardSummary): number {
  return one.display.localeCompare(other.display) || (one.cardId < other.cardId ? -1 : 1)
}

/** Those without one come last. */
function byOrganization(one: CardSummary, other: CardSummary): number {
  const keys = [one, other].map(({ organization }) => organizationKey(organization ?? '') || '\u{ffff}')
  return keys[0]!.localeCompare(keys[1]!) || byName(one, other)
}
