import { randomBytes } from 'node:crypto'
import type { Door } from '#base/actor.ts'
import type { PlaceChange } from './ledger.ts'
import { prepared } from './prepared.ts'
import type { WriteTx } from './transaction.ts'

/**
 * Runs the last statement before COMMIT: raises the workspace's counter and writes changes, overlay numbers and audit.
 * Returns the number the workspace has reached. The counter's row stays locked until COMMIT, so nothing may follow.
 */
export async function commitChanges(tx: WriteTx): Promise<number> {
  const changes = changeColumns(tx)
  const overlays = [...tx.ledger.overlays.values()]
  const audit = tx.ledger.audit
  const { rows } = await prepared<{ number: number }>`select lazo.commit_changes(
    ${tx.workspaceId}::uuid, ${tx.now}::timestamptz,
    ${changes.ordinals}::int[], ${changes.books}::uuid[], ${changes.cards}::uuid[], ${changes.revisions}::bigint[],
    ${changes.names}::text[], ${changes.kinds}::text[],
    ${overlays.map((o) => o.memberId)}::uuid[], ${overlays.map((o) => o.cardId)}::uuid[],
    ${audit.map(() => tx.ids.next())}::uuid[], ${audit.map(() => tx.actor.memberId)}::uuid[],
    ${audit.map((a) => a.act)}::text[], ${audit.map((a) => a.subject)}::text[],
    ${audit.map(() => randomBytes(16))}::bytea[], ${audit.map((a) => withDoor(a.payload, tx.actor.door))}::text[]
  ) as number`.execute(tx.sql)
  return rows[0]!.number
}

/** Through which door it was done stands with what is said of an act, and so under its seal. */
function withDoor(payload: string, door: Door): string {
  if (!payload.startsWith('{')) return payload
  return `${payload.slice(0, -1)}${payload === '{}' ? '' : ','}"door":"${door}"}`
}

function changeColumns(tx: WriteTx) {
  const columns = {
    ordinals: [] as number[],
    books: [] as string[],
    cards: [] as string[],
    revisions: [] as number[],
    names: [] as string[],
    kinds: [] as string[],
  }
  let ordinal = 0
  const add = (cardId: string, revision: number, place: PlaceChange) => {
    columns.ordinals.push(ordinal)
    columns.books.push(place.bookId)
    columns.cards.push(cardId)
    columns.revisions.push(revision)
    columns.names.push(place.name)
    columns.kinds.push(place.kind)
  }
  // Before the cards: another may have the name now, and the latest word on a name stands.
  for (const { cardId, revision, bookId, name } of tx.ledger.formerNames) {
    ordinal += 1
    add(cardId, revision, { bookId, name, kind: 'gone' })
  }
  for (const [cardId, change] of tx.ledger.cards) {
    // A card that stands in no book, such as one in the trash, has nobody to be told.
    if (change.places.size > 0) ordinal += 1
    for (const place of change.places.values()) add(cardId, change.revision, place)
  }
  return columns
}
