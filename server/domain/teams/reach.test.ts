import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { openTestAccess, type TestAccess } from '#kit/access.ts'
import { createBook } from '../books/create-book.ts'
import { addMember } from '../members/add-member.ts'
import { changeRole } from '../members/change-role.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { RIGHTS, rankOf } from '../sharing/right.ts'
import { type Grantee, setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { changeTeam } from './change-team.ts'
import { changeTeamMembers } from './change-team-members.ts'
import { deleteTeam } from './delete-team.ts'
import { changeBranch, createBranch } from './save-branch.ts'
import { type Model, mayDo, perform, reachOf, type Step } from './testing/reach-model.ts'

let kit: TestAccess
before(async () => {
  kit = await openTestAccess()
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: kit.domain, ownerUrl: kit.ownerUrl }), [])
  await kit.close()
})

/** The people of a run, by their places in the model: an owner, an administrator, two members, a guest. */
const ROLES = ['owner', 'admin', 'member', 'member', 'guest'] as const
const DOMAINS = ['uno.example', 'dos.example']
let runs = 0

interface World {
  readonly people: Actor[]
  readonly teams: string[]
  readonly books: string[]
}

async function makeWorld(): Promise<{ world: World; model: Model }> {
  runs += 1
  const boss = (await kit.person(`p0r${runs}@${DOMAINS[0]}`)).actor!
  const people: Actor[] = [boss]
  for (const [i, role] of ROLES.entries()) {
    if (i === 0) continue
    const email = `p${i}r${runs}@${DOMAINS[i % 2]}`
    const { memberId, account } = await addMember(kit.domain, boss, { email, name: `P${i}`, role })
    people.push({ ...boss, memberId, accountId: account.accountId, role })
  }
  const books: string[] = []
  for (const owner of [2, 3])
    books.push((await createBook(kit.domain, people[owner]!, { name: `Libro ${owner}`, kind: 'shared' })).bookId)
  const teams: string[] = []
  for (const name of ['A', 'B', 'C']) teams.push((await createBranch(kit.domain, boss, { name })).teamId)
  const model: Model = {
    roles: [...ROLES],
    domainOf: ROLES.map((_, i) => i % 2),
    owners: [2, 3],
    teams: teams.map(() => ({ outer: null, byHand: new Set(), domains: new Set() })),
    grants: new Map(),
  }
  return { world: { people, teams, books }, model }
}

/** Does a step for real; whether it was done. */
async function attempt({ people, teams, books }: World, roles: Model['roles'], step: Step): Promise<boolean> {
  const { domain } = kit
  const actor = { ...people[step.actor]!, role: roles[step.actor]! }
  const teamId = teams[step.team]!
  const memberId = people[step.member]!.memberId
  const grantees: Record<Step['to'], Grantee> = {
    member: { kind: 'member', id: memberId },
    team: { kind: 'team', id: teamId },
    everyone: { kind: 'everyone' },
  }
  const verbs: Record<Step['verb'], () => Promise<unknown>> = {
    grant: () => setGrant(domain, actor, { bookId: books[step.book]!, grantee: grantees[step.to], allows: step.right }),
    put: () => changeTeamMembers(domain, actor, { teamId, add: [memberId], remove: [] }),
    take: () => changeTeamMembers(domain, actor, { teamId, add: [], remove: [memberId] }),
    nest: () => changeTeam(domain, actor, { teamId, outerId: step.outer === null ? null : teams[step.outer]! }),
    domains: () => changeBranch(domain, actor, { teamId, domains: step.domains.map((i) => DOMAINS[i]!) }),
    role: () => changeRole(domain, actor, { memberId, role: step.role }),
    drop: () => deleteTeam(domain, actor, teamId),
  }
  try {
    await verbs[step.verb]()
    return true
  } catch (error) {
    if (!isProductError(error)) throw error
    return false
  }
}

const steps = fc.array(
  fc.record({
    verb: fc.constantFrom('grant', 'grant', 'grant', 'put', 'put', 'take', 'nest', 'domains', 'role', 'drop'),
    actor: fc.constantFrom(0, 0, 1, 1, 2, 2, 3, 3, 4),
    member: fc.nat(4),
    team: fc.nat(2),
    outer: fc.option(fc.nat(2)),
    book: fc.nat(1),
    to: fc.constantFrom('member', 'team', 'team', 'everyone'),
    right: fc.constantFrom(...RIGHTS, null),
    domains: fc.subarray([0, 1]),
    role: fc.constantFrom('admin', 'member', 'guest'),
  }),
  { minLength: 10, maxLength: 25 },
) as fc.Arbitrary<Step[]>

it('who reaches which book with which right follows the rules, whatever was done, by whom and in which order', async () => {
  const done: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const { world, model } = await makeWorld()
      for (const step of todo) {
        const wasDone = await attempt(world, model.roles, step)
        assert.equal(wasDone, mayDo(model, step), JSON.stringify(step))
        if (!wasDone) continue
        done[step.verb] = (done[step.verb] ?? 0) + 1
        perform(model, step)
        for (const [i, actor] of world.people.entries()) {
          const rights = await kit.domain.store.read(actor, (tx) => bookRights(tx))
          const real = world.books.map((bookId) => rankOf(rights.get(bookId)))
          assert.deepEqual(real, reachOf(model, i), `person ${i} after ${JSON.stringify(step)}`)
        }
      }
    }),
    { numRuns: 25, seed: 26, endOnFailure: true },
  )
  assert.deepEqual(Object.keys(done).toSorted(), ['domains', 'drop', 'grant', 'nest', 'put', 'role', 'take'])
})
