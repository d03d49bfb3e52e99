import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '#base/actor.ts'
import { openContext } from '#boot/open-context.ts'
import { createBook } from '#domain/books/create-book.ts'
import { listBooks } from '#domain/books/list-books.ts'
import { patchCard } from '#domain/contacts/change-card.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { linkCards } from '#domain/contacts/link-cards.ts'
import { readCard } from '#domain/contacts/read-card.ts'
import { saveOverlay } from '#domain/contacts/save-overlay.ts'
import type { Domain } from '#domain/domain.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { findBroken } from '#domain/testing/find-broken.ts'
import { askOnce } from '#kit/database/administer.ts'
import { clearFolder, makeOpenFolder } from '#kit/database/embedded-folder.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'

const MIB = 1024 * 1024

describe('a disk that is full at the moment of a write', () => {
  /** Where PostgreSQL may find no place, from the first statement of a save to the last. */
  const TABLES = [
    'card',
    'book_card',
    'handle',
    'search',
    'word',
    'card_version',
    'change',
    'book_state',
    'audit',
    'audit_payload',
  ]
  let space: TestWorkspace
  let bookId: string
  let other: string
  before(async () => {
    space = await openTestWorkspace()
    bookId = await space.book(space.owner, 'Casa')
    other = await space.book(space.owner, 'Otra')
    await asOwner(`create function lazo.no_place() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`)
  })
  after(() => space.close())

  const asOwner = (sql: string) => askOnce<Record<string, unknown>>(space.ownerUrl, sql)
  const create = async (full: string) =>
    (
      await createCard(space.domain, space.owner, {
        bookId,
        card: { name: { full }, emails: { e1: { address: 'a@example.org' } } },
      })
    ).view.cardId

  for (const table of TABLES)
    it(`is answered in words when ${table} finds no place, saves nothing half, and all goes on when there is place again`, async () => {
      const cardId = await create('Ana')
      const before = await everything()
      await asOwner(
        `create trigger no_place before insert or update on lazo.${table} for each row execute function lazo.no_place()`,
      )
      await assert.rejects(create('Zenobia'), { code: 'disk-full', message: /disk.*full.*nothing was saved/ })
      assert.deepEqual(await everything(), before)
      assert.equal((await readCard(space.domain, space.owner, cardId)).card.name?.full, 'Ana')
      await asOwner(`drop trigger no_place on lazo.${table}`)
      await create('Zenobia')
    })

  it('takes back every verb as a whole', async () => {
    const { domain, owner } = space
    const cardId = await create('Ana')
    const verbs: Record<string, () => Promise<unknown>> = {
      patch: () => patchCard(domain, owner, { cardId, patch: { 'name/full': 'Eva' } }),
      link: () => linkCards(domain, owner, { cardIds: [cardId], bookId: other }),
      layer: () => saveOverlay(domain, owner, { cardId, patch: { 'notes/n1': { note: 'mía' } } }),
      book: () => createBook(domain, owner, { name: 'Tercera' }),
      remove: () => deleteCards(domain, owner, [cardId]),
    }
    for (const [name, verb] of Object.entries(verbs)) {
      const before = await everything()
      await asOwner('create trigger no_place before insert on lazo.audit for each row execute function lazo.no_place()')
      await assert.rejects(verb(), { code: 'disk-full' }, name)
      assert.deepEqual(await everything(), before, name)
      await asOwner('drop trigger no_place on lazo.audit')
      await verb()
    }
    assert.deepEqual(await findBroken({ domain, ownerUrl: space.ownerUrl }), [])
  })

  /** A digest of every table. */
  async function everything(): Promise<unknown> {
    const tables = await asOwner(
      `select relname as name from pg_class where relnamespace = 'lazo'::regnamespace and relkind = 'r'`,
    )
    const parts = tables.map(
      ({ name }) =>
        `select '${String(name)}' as name, md5(string_agg(t::text, '|' order by t::text)) from lazo.${String(name)} t`,
    )
    return asOwner(`${parts.join(' union all ')} order by 1`)
  }
})

/** Whether this user may mount a small disk: root on most machines, few elsewhere. */
const mayMount = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

if (mayMount)
  describe('a small disk that fills up', () => {
    let folder: string
    before(() => {
      folder = makeOpenFolder()
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=0711', 'tmpfs', folder])
    })
    after(async () => {
      await clearFolder(join(folder, 'data'))
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    })

    it('stops changes before PostgreSQL dies of it, lets everybody read, and takes changes again when there is room', async () => {
      const context = await openContext({ data: join(folder, 'data'), environment: {}, isCommand: true })
      try {
        const { domain } = context
        const owner = { accountId: domain.ids.next(), email: 'ana@example.org', name: 'Ana' }
        const actor = await createWorkspace(domain, { name: 'Casa', owner, door: 'cli' })
        const { bookId } = await createBook(domain, actor, { name: 'Casa' })
        fillUpTo(80 * MIB)
        const saved = await saveUntilRefused(domain, actor, bookId)
        assert.ok(saved.length > 0)
        assert.deepEqual(
          (await listBooks(domain, actor)).map((book) => book.cards),
          [saved.length],
        )
        rmSync(join(folder, 'filler'))
        await until(() => createCard(domain, actor, { bookId, card: { name: { full: 'Después' } } }))
        assert.deepEqual(
          (await listBooks(domain, actor)).map((book) => book.cards),
          [saved.length + 1],
        )
        assert.deepEqual(await findBroken({ domain, ownerUrl: context.database.embedded!.ownerUrl }), [])
      } finally {
        await context.close()
      }
    })

    function fillUpTo(free: number): void {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize - free))
    }
  })

/** Saves cards with long notes until one is refused because the disk is full; gives those that were saved. */
async function saveUntilRefused(domain: Domain, actor: Actor, bookId: string): Promise<string[]> {
  const saved: string[] = []
  for (;;) {
    const note = Array.from({ length: 8000 }, (_, i) => `w${saved.length}x${i}`).join(' ')
    const card = { name: { full: `Persona ${saved.length}` }, notes: { n1: { note } } }
    try {
      saved.push((await createCard(domain, actor, { bookId, card })).view.cardId)
    } catch (error) {
      assert.ok(error instanceof Error && 'code' in error)
      assert.equal(error.code, 'disk-full')
      return saved
    }
  }
}

/** Tries until it is done; the test's own time limit ends trying in vain. */
async function until(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const isDone = await work().then(
      () => true,
      () => false,
    )
    if (isDone) return
    await pause(50)
  }
}
