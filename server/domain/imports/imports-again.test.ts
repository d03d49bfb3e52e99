import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { readCard } from '../contacts/read-card.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { systemActor } from '../members/system-actor.ts'
import { searchCards } from '../search/search-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { cancelImport, readImportNotes } from './read-imports.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

interface Bringing {
  readonly actor?: Actor
  readonly policy?: DuplicatePolicy
  readonly notes?: 'shared' | 'private'
  readonly source?: string
  readonly fileName?: string
}

describe('the same list again', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const start = (bookId: string, text: string, how: Bringing = {}) =>
    startImport(space.domain, how.actor ?? space.owner, {
      bookId,
      fileName: how.fileName ?? 'list.csv',
      bytes: (async function* () {
        yield Buffer.from(text)
      })(),
      kind: 'auto',
      policy: how.policy ?? 'fill',
      isQueued: false,
      ...(how.notes ? { notes: how.notes } : {}),
      ...(how.source ? { source: how.source } : {}),
    })
  const bring = async (bookId: string, text: string, how: Bringing = {}) => {
    const { importId } = await start(bookId, text, how)
    const done = await runImport(space.domain, how.actor ?? space.owner, { importId })
    const { new: fresh, updated, merged, unchanged } = done.counts
    return { ...done, found: { new: fresh, updated, merged, unchanged } }
  }
  const find = async (query: string, actor = space.owner) => {
    const [found] = await searchCards(space.domain, actor, { query, limit: 1, language: 'es' })
    return found ? readCard(space.domain, actor, found.card.cardId) : null
  }
  const connection = (slug: string, email: string) =>
    `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nPaz,Vidal,https://www.linkedin.com/in/${slug},${email},,,\n`

  it('never reaches into books where who reads it has no right', async () => {
    const bookId = await space.book(space.owner, 'Ajeno', 'shared')
    const luis = await space.member('Luis')
    const allow = (allows: 'edit' | 'view' | null) =>
      setGrant(space.domain, space.owner, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
    await allow('edit')
    await bring(bookId, connection('paz-vidal', ''), { actor: luis, source: 'red', notes: 'shared' })
    await allow(null)
    const own = await space.book(luis, 'Mío')
    const evil = connection('paz-vidal', 'evil@example.org').replace('Paz,Vidal', 'Evil,Name')
    const done = await bring(own, evil, { actor: luis, source: 'red', policy: 'overwrite' })
    assert.deepEqual(done.found, { new: 1, updated: 0, merged: 0, unchanged: 0 })
    assert.equal((await find('paz vidal'))?.card.name?.full, 'Paz Vidal')
  })

  it('keeps private notes private also when it updates, and finds them for who wrote them alone', async () => {
    const bookId = await space.book(space.owner, 'Notas', 'shared')
    const reader = await space.member('Lectora')
    await setGrant(space.domain, space.owner, {
      bookId,
      grantee: { kind: 'member', id: reader.memberId },
      allows: 'view',
    })
    const row = (note: string) => `Name,Email,Notes\nNuria Sanz,nuria@example.org,${note}\n`
    await bring(bookId, row('primera'), { notes: 'private', source: 'a' })
    await bring(bookId, row('secretísima'), { notes: 'private', source: 'b' })
    const seen = (await find('nuria sanz', reader))!
    assert.deepEqual([seen.card.notes, seen.mine], [undefined, null])
    const mine = (await find('secretisima'))!
    assert.deepEqual(
      Object.values(mine.mine!).map((note) => (note as { note: string }).note),
      ['primera', 'secretísima'],
    )
    assert.equal(await find('secretisima', reader), null)
  })

  it('is written again after its undo, and doubles nothing after the undo of the undo', async () => {
    const bookId = await space.book(space.owner, 'Vueltas')
    await bring(bookId, connection('vueltas', ''))
    const second = await bring(bookId, connection('vueltas', 'vueltas@example.org'))
    await undoBatch(space.domain, space.owner, second.batchId)
    assert.equal(await find('vueltas@example.org'), null)
    assert.equal((await bring(bookId, connection('vueltas', 'vueltas@example.org'))).found.updated, 1)
    const names = 'Name\nSin Correo Uno\nSin Correo Dos\n'
    const first = await bring(bookId, names, { source: 'nombres' })
    const undone = await undoBatch(space.domain, space.owner, first.batchId)
    await undoBatch(space.domain, space.owner, undone.batchId)
    assert.deepEqual((await bring(bookId, names, { source: 'nombres' })).found, {
      new: 0,
      updated: 0,
      merged: 0,
      unchanged: 2,
    })
  })

  it('looks anew at what was skipped, and leaves alone what a person deleted, also after the trash is emptied', async () => {
    const bookId = await space.book(space.owner, 'Saltos')
    await bring(bookId, 'Name,Email\nEva Roca,eva@salto.example\n')
    const more = 'Name,Email,Phone\nEva Roca,eva@salto.example,+34 611 222 333\n'
    assert.equal((await bring(bookId, more, { policy: 'skip', source: 's' })).found.unchanged, 1)
    assert.equal((await bring(bookId, more, { policy: 'fill', source: 's' })).found.merged, 1)
    const card = (await find('eva@salto.example'))!
    await deleteCards(space.domain, space.owner, [card.cardId])
    space.clock.pass({ days: 40 })
    await purgeTrash(space.domain, systemActor(space.owner.workspaceId, 'job'))
    assert.deepEqual((await bring(bookId, more, { source: 's' })).found, {
      new: 0,
      updated: 0,
      merged: 0,
      unchanged: 1,
    })
  })

  it('tells every note, however many stand in one line, and survives what no database holds', async () => {
    const bookId = await space.book(space.owner, 'Avisos')
    const broken = Array.from({ length: 12 }, (_, i) => `{"name": ${i}}`).join(',')
    const file = `[${broken},{"name":{"full":"B\\u0000ien"}},{"name":{"full":"Mal\u0000"}}]`
    const done = await bring(bookId, file, { fileName: 'a\u0000b.json' })
    assert.equal(done.state, 'done')
    assert.equal(done.found.new, 1)
    const page = (from: number) =>
      readImportNotes(space.domain, space.owner, {
        importId: done.importId,
        kinds: ['rejected'],
        after: from,
        limit: 10,
      })
    const first = await page(0)
    const second = await page(first.at(-1)!.position)
    assert.equal(first.length + second.length, 13)
  })

  it('may be begun twice at once from one new source, and is not ended by who may only read', async () => {
    const bookId = await space.book(space.owner, 'A la vez')
    const [one] = await Promise.all([1, 2, 3].map((n) => start(bookId, `Name\nUno ${n}\n`, { source: 'nueva' })))
    await assert.rejects(cancelImport(space.domain, { ...space.owner, mayWrite: false }, one!.importId), {
      code: 'scope-missing',
    })
  })
})
