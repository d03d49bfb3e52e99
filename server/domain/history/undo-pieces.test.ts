import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { lockCards } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { deleteBook } from '../books/delete-book.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { updateCards } from '../contacts/update-cards.ts'
import { findBroken } from '../testing/find-broken.ts'
import { listActivity } from './list-activity.ts'
import { undoBatch } from './undo-batch.ts'

/** More than two pieces of an undo. */
const CARDS = 1_100

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

const asOwner = <Row extends object>(sql: string, values: unknown[] = []) => askOnce<Row>(space.ownerUrl, sql, values)

describe('an undo that is cut short', () => {
  it('between two pieces goes on where it stopped, and ends as if it had not been', async () => {
    const { batchId, cardIds } = await importMany()
    const edited = [cardIds[0]!, cardIds[700]!]
    await rename(edited, 'Editada')
    for (const pieces of [1, 2])
      await assert.rejects(undoBatch(space.domain, space.owner, batchId, { onProgress: stopAfter(pieces) }), /power/)
    const middle = await inTrash(cardIds)
    assert.ok(middle > 0 && middle < CARDS, `${middle} were taken back before it was cut short`)
    await undoBatch(space.domain, space.owner, batchId)
    assert.equal(await inTrash(cardIds), CARDS - edited.length)
    await assertTakenBackOnce(batchId)
  })

  it('within a piece keeps nothing of that piece, and goes on with it', async () => {
    const { batchId, cardIds } = await importMany()
    await asOwner(`create function lazo.fail_here() returns trigger language plpgsql as $$
      begin if new.card_id = '${cardIds[800]!}' then raise exception using errcode = '53100'; end if; return new; end $$`)
    await asOwner(
      'create trigger fail_here before insert on lazo.card_version for each row execute function lazo.fail_here()',
    )
    await assert.rejects(undoBatch(space.domain, space.owner, batchId), { code: 'disk-full' })
    assert.equal(await inTrash(cardIds), 500)
    await asOwner('drop function lazo.fail_here() cascade')
    await undoBatch(space.domain, space.owner, batchId)
    assert.equal(await inTrash(cardIds), CARDS)
    await assertTakenBackOnce(batchId)
  })

  it('of a deleted book has the book there again at once, and its cards when it has ended', async () => {
    const { bookId, cardIds } = await importMany()
    const { batchId } = await deleteBook(space.domain, space.owner, bookId)
    assert.equal(await inTrash(cardIds), CARDS)
    await assert.rejects(undoBatch(space.domain, space.owner, batchId, { onProgress: stopAfter(1) }), /power/)
    await undoBatch(space.domain, space.owner, batchId)
    assert.equal(await inTrash(cardIds), 0)
    await assertTakenBackOnce(batchId)
  })

  it('is told among what changed lately as done to more than are counted', async () => {
    const { batchId } = await importMany()
    const { batchId: undo } = await undoBatch(space.domain, space.owner, batchId)
    const { entries } = await listActivity(space.domain, space.owner, { limit: 10 })
    const told = entries.filter((entry) => [batchId, undo].includes(entry.batchId ?? ''))
    assert.deepEqual(
      told.map(({ cards, batchKind }) => [cards > 1_000, batchKind]),
      [
        [true, 'undo'],
        [true, 'import'],
      ],
    )
  })

  it('leaves everything as it must always be', async () => {
    assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  })
})

/** Cards that came by one batch into a book of their own. */
async function importMany(): Promise<{ bookId: string; batchId: string; cardIds: string[] }> {
  const bookId = await space.book(space.owner, 'Lista')
  const cardIds = Array.from({ length: CARDS }, () => space.domain.ids.next())
  const batchId = await space.domain.store.write(space.owner, async (tx) => {
    const batch = await insertBatch(tx, { kind: 'import', title: 'lista.csv' })
    const cards = cardIds.map((cardId, i) => ({
      cardId,
      bookId,
      document: {
        '@type': 'Card' as const,
        version: '1.0' as const,
        uid: `urn:uuid:${cardId}`,
        name: { full: `Persona ${i}` },
      },
    }))
    await insertCards(tx, cards, { region: 'ES', batchId: batch })
    return batch
  })
  return { bookId, batchId, cardIds }
}

async function rename(cardIds: readonly string[], full: string): Promise<void> {
  await space.domain.store.write(space.owner, async (tx) => {
    const cards = await lockCards(tx, cardIds)
    const edits = cards.map((before) => ({ before, after: { ...before.document, name: { full } } }))
    await updateCards(tx, edits, { region: 'ES' })
  })
}

function stopAfter(pieces: number): () => void {
  let done = 0
  return () => {
    done += 1
    if (done === pieces) throw new Error('the power failed')
  }
}

async function inTrash(cardIds: readonly string[]): Promise<number> {
  const [row] = await asOwner<{ count: number }>(
    'select count(*)::int from lazo.card where card_id = any($1) and deleted_at is not null',
    [cardIds],
  )
  return row!.count
}

/** One undo, in which no card has two entries. */
async function assertTakenBackOnce(batchId: string): Promise<void> {
  const undos = await asOwner<{ batch_id: string; isIt: boolean }>(
    `select u.batch_id, u.batch_id = b.undone_by as "isIt" from lazo.batch u join lazo.batch b on b.batch_id = u.undoes
     where u.undoes = $1`,
    [batchId],
  )
  assert.deepEqual(
    undos.map((undo) => undo.isIt),
    [true],
  )
  const twice = await asOwner(
    'select card_id from lazo.card_version where batch_id = $1 group by card_id having count(*) > 1',
    [undos[0]!.batch_id],
  )
  assert.deepEqual(twice, [])
}
