import type { Actor, Role } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { removeMember } from '#domain/members/remove-member.ts'
import { createTeam } from '#domain/teams/create-team.ts'
import { openTestDav, type TestDav } from '#kit/dav.ts'
import { fillThings, type Maker } from './fill-things.ts'
import type { ModelMember, Teams } from './model.ts'
import type { Own, Things } from './things.ts'

/** Somebody of the workspace who asks. */
export interface Subject {
  readonly member: ModelMember
  readonly actor: Actor
  readonly token: string
  readonly own: Own
}

/** A workspace with somebody of every role, a keeper of books who shares them, and another workspace beside it. */
export interface House {
  readonly server: TestDav
  /** Owns what is shared; one of two owners of the workspace. */
  readonly keeper: Maker
  /** May share what is the keeper's where the keeper lets her. */
  readonly sharer: Maker
  /** Is given nothing that is not said. */
  readonly heir: Maker
  /** Owns the other workspace. */
  readonly stranger: Maker
  readonly subjects: readonly Subject[]
  readonly teams: Teams
  /** The ids of the teams, by their names. */
  readonly teamIds: Readonly<Record<string, string>>
  /** One of everything in the other workspace. */
  readonly foreign: Things
  close(): Promise<void>
}

const FOREIGN = 'Walburga'

const ROLES: readonly (readonly [name: string, role: Role, isRemoved: boolean])[] = [
  ['Olga', 'owner', false],
  ['Adela', 'admin', false],
  ['Marta', 'member', false],
  ['Gus', 'guest', false],
  ['Rita', 'member', true],
]

/** Opens it; `close` it at the end. */
export async function openHouse(): Promise<House> {
  const server = await openTestDav()
  return furnish(server).catch(async (error: unknown) => {
    await server.close()
    throw error
  })
}

async function furnish(server: TestDav): Promise<House> {
  const { domain, owner } = server
  const makerOf = async (actor: Actor): Promise<Maker> => ({ actor, token: await server.tokenOf(actor) })
  const [keeper, sharer, heir] = [
    await makerOf(owner),
    await makerOf(await server.member('Eva')),
    await makerOf(await server.member('Luz')),
  ]
  const people: Actor[] = []
  for (const [name, role] of ROLES) people.push(await server.member(name, role))
  const outer = await createTeam(domain, owner, { name: 'Comercial' })
  const memberIds = people.map(({ memberId }) => memberId)
  const inner = await createTeam(domain, owner, { name: 'Ventas', outerId: outer.teamId, memberIds })
  const { teamId: emptyTeamId } = await createTeam(domain, owner, { name: 'Nadie' })
  const subjects: Subject[] = []
  for (const [i, [name, role, isRemoved]] of ROLES.entries()) {
    const actor = people[i]!
    const member = { name, role, isRemoved, teams: ['Ventas'] }
    const own = { ...(await ownOf(server, actor)), heirId: heir.actor.memberId, emptyTeamId }
    subjects.push({ member, actor, token: await server.tokenOf(actor), own })
    if (isRemoved) await removeMember(domain, owner, { memberId: actor.memberId, transferTo: heir.actor.memberId })
  }
  const stranger = await makerOf((await server.person('bea@example.com', { workspace: FOREIGN })).actor!)
  return {
    server,
    keeper,
    sharer,
    heir,
    stranger,
    subjects,
    teams: { Ventas: 'Comercial', Comercial: null },
    teamIds: { Ventas: inner.teamId, Comercial: outer.teamId },
    foreign: await fillThings(server, stranger, FOREIGN),
    close: () => server.close(),
  }
}

async function ownOf(server: TestDav, actor: Actor) {
  const { bookId } = await createBook(server.domain, actor, { name: 'Mía', kind: 'personal' })
  const { view } = await createCard(server.domain, actor, { bookId, card: { name: { full: 'Propia' } } })
  const { deviceId } = (await server.device(actor, 'Suyo')).actor
  return { memberId: actor.memberId, bookId, cardId: view.cardId, deviceId }
}
