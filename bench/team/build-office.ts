import type { Actor } from '#base/actor.ts'
import { addDevice } from '#domain/devices/add-device.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { askOnce } from '#kit/database/administer.ts'
import { insertBook, upsertGrant } from '#store/books/writer.ts'
import { insertMember } from '#store/members/writer.ts'
import { fillWorkspace } from '#store/search/testing/fill-workspace.ts'
import { insertTeam, putIntoTeam } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addHistory } from '../scale/fill-office.ts'
import type { BenchDatabase } from '../support/bench-server.ts'

/** How large the office of many is. */
export interface TeamPlan {
  readonly members: number
  readonly books: number
  readonly cards: number
}

/** Somebody who is measured: what they reach, and whom to ask who sees it. */
export interface Reader {
  readonly actor: Actor
  /** Of the workspace. */
  readonly owner: Actor
  /** How many cards are within reach. */
  readonly cards: number
  readonly bookIds: readonly string[]
}

const TEAMS = 20
/** So many books are given to everyone, and each of the others to one team and to some members by themselves. */
const FOR_ALL = 10
const GIVEN_ALONE = 10
/** Cards come to a book in runs, as a file or a day's work brings them. */
const RUN = 100
const RIGHTS = ['view', 'edit', 'delete', 'share', 'manage'] as const

/** An office where many members share many books: some for everyone, some for a team, some for single members. Gives one member of it. */
export async function buildTeam(database: BenchDatabase, plan: TeamPlan): Promise<Reader> {
  const owner = await openWorkspace(database, 'Equipo')
  const [probe, ...others] = await addMembers(database, owner, plan.members - 1)
  const bookIds = await shareBooks(database, owner, [probe!, ...others], plan)
  await fill(database, owner, plan.cards, (number) => bookIds[Math.floor(number / RUN) % bookIds.length]!)
  return readerOf(database, owner, { ...owner, memberId: probe!, role: 'member' })
}

/** The workspace of a single person with so many cards in one book, in the same database. */
export async function buildSingle(database: BenchDatabase, cards: number): Promise<Reader> {
  const owner = await openWorkspace(database, 'Sola')
  const [bookId] = await database.domain.store.write(owner, (tx) => addBooks(tx, 1))
  await fill(database, owner, cards, () => bookId!)
  return readerOf(database, owner, owner)
}

/** A telephone of the reader that has nothing yet. */
export async function addPhone({ domain }: BenchDatabase, { actor }: Reader): Promise<Actor> {
  const { deviceId } = await addDevice(domain, actor, { label: 'Bench', doors: ['carddav'], bookIds: null })
  return { ...actor, door: 'carddav', deviceId }
}

function openWorkspace({ domain }: BenchDatabase, name: string): Promise<Actor> {
  const owner = { accountId: domain.ids.next(), email: `${name}@example.org`, name }
  return createWorkspace(domain, { name, owner, door: 'cli' })
}

async function addMembers({ domain }: BenchDatabase, owner: Actor, count: number): Promise<string[]> {
  return domain.store.write(owner, async (tx) => {
    const memberIds = Array.from({ length: count }, () => tx.ids.next())
    for (const [n, memberId] of memberIds.entries()) {
      const person = { memberId, accountId: tx.ids.next(), email: `m${n}@example.org`, name: `Miembro ${n}` }
      await insertMember(tx, { ...person, role: 'member' })
    }
    return memberIds
  })
}

async function addBooks(tx: WriteTx, count: number): Promise<string[]> {
  const bookIds = Array.from({ length: count }, () => tx.ids.next())
  const { memberId: ownerId } = tx.actor
  for (const [n, bookId] of bookIds.entries())
    await insertBook(tx, { bookId, ownerId, kind: 'shared', name: `Libreta ${n}`, slug: `libreta-${n}` })
  return bookIds
}

async function shareBooks(
  { domain }: BenchDatabase,
  owner: Actor,
  memberIds: readonly string[],
  { books }: TeamPlan,
): Promise<string[]> {
  return domain.store.write(owner, async (tx) => {
    const teamIds = Array.from({ length: TEAMS }, () => tx.ids.next())
    for (const [n, teamId] of teamIds.entries()) {
      await insertTeam(tx, { teamId, name: `Equipo ${n}`, outerId: null, isBranch: false })
      const inTeam = memberIds.filter((_, i) => i % TEAMS === n)
      await putIntoTeam(tx, teamId, inTeam)
    }
    const bookIds = await addBooks(tx, books)
    for (const [n, bookId] of bookIds.entries()) {
      const allows = RIGHTS[n % RIGHTS.length]!
      if (n < FOR_ALL) {
        await upsertGrant(tx, { bookId, granteeKind: 'everyone', granteeId: tx.workspaceId, allows: 'view' })
        continue
      }
      await upsertGrant(tx, { bookId, granteeKind: 'team', granteeId: teamIds[n % TEAMS]!, allows })
      for (let i = 0; i < GIVEN_ALONE; i += 1) {
        const granteeId = memberIds[(n * GIVEN_ALONE + i) % memberIds.length]!
        await upsertGrant(tx, { bookId, granteeKind: 'member', granteeId, allows })
      }
    }
    return bookIds
  })
}

async function fill(
  { ownerUrl }: BenchDatabase,
  { workspaceId, memberId }: Actor,
  count: number,
  bookOf: (number: number) => string,
): Promise<void> {
  await fillWorkspace({ ownerUrl, workspaceId, memberId, count, bookOf })
  await addHistory(ownerUrl)
  await askOnce(ownerUrl, 'vacuum (analyze)')
}

async function readerOf({ ownerUrl }: BenchDatabase, owner: Actor, actor: Actor): Promise<Reader> {
  const books = await askOnce<{ bookId: string; cards: number }>(
    ownerUrl,
    `select r.book_id as "bookId", s.cards::int as cards from lazo.reach_of($1, $2) r
    join lazo.book_state s on s.workspace_id = $1 and s.book_id = r.book_id order by 1`,
    [actor.workspaceId, actor.memberId],
  )
  const cards = books.reduce((sum, book) => sum + book.cards, 0)
  return { actor, owner, cards, bookIds: books.map(({ bookId }) => bookId) }
}
