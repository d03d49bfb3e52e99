import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { runImport } from '../imports/run-import.ts'
import { startImport } from '../imports/start-import.ts'
import { searchCards } from '../search/search-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readPresentToken } from '../sync/read-changes.ts'
import { readReplica } from '../sync/read-replica.ts'
import { findBroken } from '../testing/find-broken.ts'
import { listActivity } from './list-activity.ts'
import { readCardHistory } from './read-history.ts'
import { planLayer } from './take-back-layers.ts'
import { undoBatch } from './undo-batch.ts'

describe('a layer whose history is taken back', () => {
  const version = (batchId: string | null, reverse: Record<string, [unknown] | null>) => ({
    cardId: 'c',
    memberId: 'm',
    actorId: 'm',
    batchId,
    reverse,
  })
  const plan = (layer: Record<string, unknown>, ...versions: ReturnType<typeof version>[]) =>
    planLayer(layer, versions, ({ batchId }) => batchId === 'import')

  it('loses what was added, gets back what was changed, and keeps what is not of it', () => {
    const layer = { 'notes/a': 'old', 'notes/b': 'added', 'notes/c': 'new' }
    const taken = version('import', { 'notes/b': null, 'notes/c': [null] })
    assert.deepEqual(plan(layer, taken), { after: { 'notes/a': 'old', 'notes/c': null }, paths: [] })
  })

  it('keeps and lists what was changed since, and takes as done what was put back by hand', () => {
    const taken = version('import', { 'notes/a': null, 'notes/b': null })
    const later = version(null, { 'notes/a': ['imported'], 'notes/b': ['imported'] })
    assert.deepEqual(plan({ 'notes/a': 'mine' }, taken, later), { after: { 'notes/a': 'mine' }, paths: ['notes/a'] })
  })
})

describe('an import with notes for its importer alone', () => {
  let space: TestWorkspace
  let luis: Actor
  let bookId: string
  before(async () => {
    space = await openTestWorkspace()
    luis = await space.member('Luis')
    bookId = await space.book(space.owner, 'Casa', 'shared')
    await setGrant(space.domain, space.owner, {
      bookId,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'delete',
    })
  })
  after(() => space.close())

  const create = async (name: string) => {
    const emails = { e1: { address: `${name}@example.org` } }
    const card = { name: { full: name }, emails } as never
    return (await createCard(space.domain, space.owner, { bookId, card })).view.cardId
  }
  const bring = async (actor: Actor, ...rows: string[]) => {
    const text = `Name,Email,Notes,Job Title\n${rows.join('\n')}\n`
    const { importId } = await startImport(space.domain, actor, {
      bookId,
      fileName: 'list.csv',
      bytes: (async function* () {
        yield Buffer.from(text)
      })(),
      kind: 'auto',
      policy: 'fill',
      isQueued: false,
      notes: 'private',
    })
    return runImport(space.domain, actor, { importId })
  }
  const row = (name: string, note: string, title = '') => `${name},${name}@example.org,${note},${title}`
  const notesOf = async (actor: Actor, cardId: string) =>
    Object.values((await readCard(space.domain, actor, cardId)).mine ?? {}).map(
      (entry) => (entry as { note: string }).note,
    )
  const counts = ({
    cards,
    trashed,
    partly,
    unchanged,
    leftCount,
    seen,
    of,
  }: Awaited<ReturnType<typeof undoBatch>>) => ({
    cards,
    trashed,
    partly,
    unchanged,
    leftCount,
    seen,
    of,
  })
  const undo = (actor: Actor, batchId: string, atMost?: number) => undoBatch(space.domain, actor, batchId, { atMost })
  const changedSince = async (actor: Actor, since: string) => {
    const { groups } = await readReplica(space.domain, actor, { since })
    return (await Array.fromAsync(groups)).flatMap(({ cards }) => cards.map(({ cardId }) => cardId))
  }
  const NOTHING = { cards: 0, trashed: 0, partly: 0, unchanged: 0, leftCount: 0 }

  it('takes them back from contacts that were there before, with what they find, and tells who follows', async () => {
    const cardId = await create('nuria')
    await saveOverlay(space.domain, luis, { cardId, patch: { 'notes/own': { note: 'propia' } } })
    const { batchId } = await bring(luis, row('nuria', 'secretísima'), row('nueva', 'otra', 'Directora'))
    assert.deepEqual(await notesOf(luis, cardId), ['propia', 'secretísima'])
    const since = await readPresentToken(space.domain, luis)
    const others = await readPresentToken(space.domain, space.owner)
    assert.deepEqual(counts(await undo(luis, batchId)), { ...NOTHING, cards: 2, trashed: 1, seen: 2, of: 2 })
    assert.deepEqual(await notesOf(luis, cardId), ['propia'])
    const search = { query: 'secretisima', limit: 1, language: 'es' } as const
    assert.deepEqual(await searchCards(space.domain, luis, search), [])
    assert.ok((await changedSince(luis, since)).includes(cardId))
    assert.ok(!(await changedSince(space.owner, others)).includes(cardId))
    await assert.rejects(undo(luis, batchId), { code: 'already-undone' })
    assert.deepEqual(await notesOf(luis, cardId), ['propia'])
  })

  it('keeps a note that its member changed since, and tells what is as it was only in part', async () => {
    const [whole, part, none] = [await create('eva'), await create('maria'), await create('paz')]
    const { batchId } = await bring(luis, row('eva', 'uno'), row('maria', 'dos', 'Jefa'), row('paz', 'tres'))
    for (const cardId of [part, none]) {
      const { mine } = await readCard(space.domain, luis, cardId)
      const [path] = Object.keys(mine!)
      await saveOverlay(space.domain, luis, { cardId, patch: { [path!]: { note: 'mejor' } } as never })
    }
    const report = await undo(luis, batchId)
    assert.deepEqual(counts(report), { ...NOTHING, cards: 2, partly: 1, leftCount: 2, seen: 3, of: 3 })
    assert.deepEqual(report.reasons, [{ reason: 'edited-since', cards: 2, partly: 1 }])
    assert.deepEqual(await Promise.all([whole, part, none].map((cardId) => notesOf(luis, cardId))), [
      [],
      ['mejor'],
      ['mejor'],
    ])
    assert.equal((await readCard(space.domain, luis, part)).card.titles, undefined)
  })

  it('goes piece by piece, and its own undo writes them again', async () => {
    const cardIds = [await create('p1'), await create('p2'), await create('p3')]
    const { batchId } = await bring(luis, row('p1', 'a'), row('p2', 'b', 'Jefa'), row('p3', 'c'))
    const first = await undo(luis, batchId, 2)
    assert.deepEqual([first.isDone, first.seen, first.of], [false, 2, 3])
    const last = await undo(luis, batchId, 2)
    assert.deepEqual([last.isDone, last.seen, last.cards], [true, 3, 3])
    const all = () => Promise.all(cardIds.map((cardId) => notesOf(luis, cardId)))
    assert.deepEqual(await all(), [[], [], []])
    assert.equal((await undo(luis, last.batchId)).cards, 3)
    assert.deepEqual(await all(), [['a'], ['b'], ['c']])
  })

  it('is written again when the list is read again after its undo', async () => {
    const cardId = await create('otravez')
    const { batchId } = await bring(luis, row('otravez', 'recuerda'))
    await undo(luis, batchId)
    await bring(luis, row('otravez', 'recuerda'))
    assert.deepEqual(await notesOf(luis, cardId), ['recuerda'])
  })

  it('shows nobody else anything of them, also not an administrator who takes the import back', async () => {
    const [alone, both] = [await create('sola'), await create('ambas')]
    await saveOverlay(space.domain, space.owner, { cardId: alone, patch: { 'notes/own': { note: 'de ana' } } })
    const { batchId } = await bring(luis, row('sola', 'reservada'), row('ambas', 'reservadas', 'Jefa'))
    const [path] = Object.keys((await readCard(space.domain, luis, both)).mine!)
    await saveOverlay(space.domain, luis, { cardId: both, patch: { [path!]: { note: 'reservado' } } as never })
    const report = await undo(space.owner, batchId)
    assert.deepEqual(counts(report), { ...NOTHING, cards: 1, seen: 1, of: null })
    assert.deepEqual([report.left, report.reasons], [[], []])
    assert.deepEqual(await notesOf(space.owner, alone), ['de ana'])
    assert.deepEqual([await notesOf(luis, alone), await notesOf(luis, both)], [[], ['reservado']])
    const seen = [
      await readCardHistory(space.domain, space.owner, { cardId: alone, limit: 50 }),
      await readCardHistory(space.domain, space.owner, { cardId: both, limit: 50 }),
      await listActivity(space.domain, space.owner, { limit: 200 }),
      report,
    ]
    assert.doesNotMatch(JSON.stringify(seen), /reservad|notes\//)
    const entries = (await listActivity(space.domain, space.owner, { limit: 200 })).entries
    assert.deepEqual(
      entries.filter((entry) => entry.batchId === batchId).map((entry) => entry.cards),
      [1],
    )
    const again = await undo(space.owner, report.batchId)
    assert.deepEqual(counts(again), { ...NOTHING, cards: 1, seen: 1, of: 1 })
    assert.deepEqual(await notesOf(luis, alone), ['reservada'])
  })

  it('leaves an edit of the card by others as it is', async () => {
    const cardId = await create('tocada')
    const { batchId } = await bring(luis, row('tocada', 'mía'))
    await patchCard(space.domain, space.owner, { cardId, patch: { 'name/full': 'Tocada 2' } })
    assert.deepEqual(counts(await undo(luis, batchId)), { ...NOTHING, cards: 1, seen: 1, of: 1 })
    assert.equal((await readCard(space.domain, luis, cardId)).card.name?.full, 'Tocada 2')
  })

  it('leaves nothing broken', async () => {
    assert.deepEqual(await findBroken(space), [])
  })

  it('leaves with the layer all that was kept of its history', async () => {
    const count = async (memberId: string) => {
      const sql = 'select count(*)::int as n from lazo.overlay_version where member_id = $1'
      return (await askOnce<{ n: number }>(space.ownerUrl, sql, [memberId]))[0]!.n
    }
    assert.ok((await count(luis.memberId)) > 0)
    await askOnce(space.ownerUrl, 'delete from lazo.overlay where member_id = $1', [luis.memberId])
    assert.equal(await count(luis.memberId), 0)
  })
})
