import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Route } from '#protocols/rest/route.ts'
import { routes } from '#protocols/rest/routes.ts'
import { DOORS, type Door } from './doors.table.ts'
import { type Answered, askDoor } from './support/ask-door.ts'
import { fillThings } from './support/fill-things.ts'
import { type House, openHouse, type Subject } from './support/house.ts'
import { isWaiting, judge, type Verdict } from './support/judge.ts'
import { isEnough, type Rung, rightInBook, rightOnCard } from './support/model.ts'
import { NOTHING, type Things } from './support/things.ts'
import { type Situation, WAYS, type Way } from './support/ways.ts'
import { rightsOf, triesWay } from './support/who-tries.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house?.close())

/** How many combinations were tried. */
let tried = 0
/** What came out otherwise than the rules say. */
let broken: string[] = []

const ROLES = ['member', 'owner', 'admin', 'guest']
const SITUATED = ['book', 'card', 'home', 'trash', 'left', 'link', 'reach']
const doorOf = (route: Route): Door => DOORS[route.name]
const about = (route: Route) => doorOf(route).rule.about
const isLive = (route: Route) => doorOf(route).isEndless === true

describe('the table of doors', () => {
  it('has an entry for every route, and none for what is no route', () => {
    assert.deepEqual(Object.keys(DOORS).sort(), routes.map(({ name }) => name).sort())
  })
})

describe('every door, for every role and right', () => {
  for (const role of ROLES)
    for (const way of WAYS.filter(({ name }) => triesWay(role, name)))
      it(`asked by the ${role} about a book ${way.name}`, async () => {
        const subject = house.subjects.find(({ member }) => member.role === role && !member.isRemoved)!
        broken = []
        for (const right of rightsOf(role, way)) await walkDoors(subject, way, right)
        assert.deepEqual(broken, [])
      })

  it('is shut to who was removed', async () => {
    const removed = house.subjects.find(({ member }) => member.isRemoved)!
    const { things } = await wayNamed('granted to everyone').make(house, removed, 'manage')
    broken = []
    for (const route of routes.filter((one) => about(one) !== 'entry')) {
      const { status, code } = await ask(removed, route, things)
      note(status === 401 && code === 'sign-in-required', `${route.name}: ${status} ${code}`)
    }
    assert.deepEqual(broken, [])
  })
})

describe('what is one member’s own', () => {
  for (const role of ROLES)
    it(`is nothing to the ${role}, but where administrators see to it`, async () => {
      const subject = house.subjects.find(({ member }) => member.role === role)!
      const kept = await fillThings(house.server, house.keeper, `Kunigunde${role}`)
      const requestId = await askKeeper()
      broken = []
      for (const route of routes.filter((one) => about(one) === 'private')) {
        const { rule } = doorOf(route)
        const isAlso = rule.about === 'private' && rule.also?.includes(subject.member.role) === true
        await holdTo(isAlso ? 'allowed' : 'absent', {
          subject,
          route,
          things: { ...kept, requestId },
          of: 'the keeper',
        })
        await holdTo('absent', { subject, route, things: house.foreign, of: 'another workspace' })
      }
      assert.deepEqual(broken, [])
    })
})

describe('what one member keeps of people whom all see', () => {
  for (const role of ROLES)
    it(`is nothing to the ${role}, though they manage the book`, async () => {
      const subject = house.subjects.find(({ member }) => member.role === role)!
      const { server, keeper } = house
      const kept = await fillThings(server, keeper, `Gertrudis${role}`)
      const path = `/books/${kept.bookId}/grants/members/${subject.actor.memberId}`
      const granted = await server.ask('PUT', path, { token: keeper.token, body: { right: 'manage' } })
      assert.ok(granted.status < 300, granted.text)
      broken = []
      for (const route of inOrder(routes.filter(isOfTies)))
        await holdTo('absent', { subject, route, things: kept, of: 'who keeps the book too' })
      assert.deepEqual(broken, [])
    })
})

describe('what is the workspace’s', () => {
  for (const role of ROLES)
    it(`is open to the ${role} as far as the role goes`, async () => {
      const subject = house.subjects.find(({ member }) => member.role === role)!
      const kept = await fillThings(house.server, house.keeper, `Adelheid${role}`)
      const { memberId } = await house.server.member(`Victim.${role}`)
      broken = []
      for (const route of inOrder(routes.filter((one) => about(one) === 'workspace'))) {
        const { rule } = doorOf(route)
        if (rule.about !== 'workspace') continue
        const isHidden = rule.guests === 'hidden' && role === 'guest'
        const isLetIn = rule.for.some((one) => one === role)
        const open = isLetIn ? 'allowed' : 'refused'
        const verdict = isHidden ? 'absent' : open
        const things = { ...kept, memberId }
        await holdTo(verdict, { subject, route, things, of: 'the workspace' })
        if (route.path.includes(':')) await holdTo('absent', { subject, route, things: house.foreign, of: 'another' })
      }
      assert.deepEqual(broken, [])
    })
})

describe('what is who asks’s own', () => {
  for (const role of ROLES)
    it(`is told and changed by the ${role}, and tells nothing of others`, async () => {
      const subject = house.subjects.find(({ member }) => member.role === role)!
      const kept = await fillThings(house.server, house.keeper, `Edeltraud${role}`)
      broken = []
      for (const route of inOrder(routes.filter((one) => about(one) === 'oneself'))) {
        await holdTo('allowed', { subject, route, things: kept, of: 'who asks' })
        const { text } = await ask(subject, route, kept)
        note(![kept.mark, house.foreign.mark].some((mark) => text.includes(mark)), `${route.name} tells: ${text}`)
      }
      assert.deepEqual(broken, [])
    })
})

describe('the matrix', () => {
  it('has at least two thousand combinations', (t) => {
    t.diagnostic(`${tried} combinations`)
    assert.ok(tried >= 2_000, `${tried} combinations`)
  })
})

/** What one member records, plans and aims at with people: to be asked for by its id. */
const OF_TIES = /^\/(interactions|follow-ups|objectives|introductions|inbound|events|catalogue|today|calendars)\/.*:/

function isOfTies(route: Route): boolean {
  return about(route) === 'private' && OF_TIES.test(route.path)
}

function wayNamed(name: string): Way {
  const found = WAYS.find((way) => way.name === name)
  assert.ok(found, name)
  return found
}

/** Asks every door about what stands in a way; what an allowed request spoilt is made anew. */
async function walkDoors(subject: Subject, way: Way, right: Rung): Promise<void> {
  let situation = await way.make(house, subject, right)
  for (const route of inOrder(routes.filter((one) => SITUATED.includes(about(one)) && !isLive(one)))) {
    const where = { subject, route, things: situation.things, of: right, isLabel: way.isLabel === true }
    const door = doorOf(route)
    if (door.rule.about === 'reach') {
      await holdReach({ ...where, situation })
      continue
    }
    const verdict = judge(route.name, subject, situation, house.teams)
    if (route.name === 'revokeFromMember' || route.name === 'revokeFromTeam')
      await grantFirst(subject, route, situation)
    await holdTo(verdict, where)
    if (verdict === 'allowed' && door.isDestructive) situation = await way.make(house, subject, right)
  }
}

/** Those that only read come first, and those that spoil what they are about last. */
function inOrder(all: readonly Route[]): Route[] {
  const place = (route: Route) => {
    const { rule, isDestructive } = doorOf(route)
    if (rule.about === 'reach' || route.method === 'GET') return 0
    return isDestructive ? 2 : 1
  }
  return [...all].sort((a, b) => place(a) - place(b))
}

interface Trial {
  readonly subject: Subject
  readonly route: Route
  readonly things: Things
  readonly of: string
  readonly isLabel?: boolean
}

const REFUSALS = ['right-missing', 'book-read-only', 'grant-too-high']

async function holdTo(verdict: Verdict, trial: Trial): Promise<void> {
  const { subject, route, things, of } = trial
  const answer = await ask(subject, route, things)
  const isRight = verdict === 'absent' ? await isAsNever(trial, answer) : isAnswered(verdict, trial, answer)
  const never = verdict === 'absent' ? `, never ${(await askNever(subject, route)).told.slice(0, 300)}` : ''
  note(isRight, `${route.name} (${of}) is not ${verdict}: ${answer.told.slice(0, 300)}${never}`)
}

async function isAsNever({ subject, route }: Trial, answer: Answered): Promise<boolean> {
  const { isTelling } = doorOf(route)
  return (
    answer.told === (await askNever(subject, route)).told &&
    (isTelling === true || answer.status === 404 || answer.status === 403)
  )
}

function isAnswered(verdict: Verdict, { route, isLabel }: Trial, answer: Answered): boolean {
  const { fails, isTelling } = doorOf(route)
  const { status, text } = answer
  const told =
    isTelling && status < 300 ? (JSON.parse(text) as { left: { code: string }[] }).left[0]?.code : answer.code
  if (isLabel && told === 'book-follows-label') return true
  if (verdict === 'refused') return told !== undefined && REFUSALS.includes(told)
  return told === undefined ? status < 300 : fails?.includes(told) === true
}

/** What one does not see changes nothing in what is told; what one sees is told. */
async function holdReach({ subject, route, things, of, situation }: Trial & { situation: Situation }): Promise<void> {
  const { rule } = doorOf(route)
  const answer = await ask(subject, route, things)
  const isSeen = rule.about === 'reach' && seesOf(rule.tells, subject, situation)
  const question = (of: Things) => JSON.stringify(doorOf(route).ask?.(of, subject.own))
  const isNaming = question(things) !== question(NOTHING)
  const isTold = isNaming ? answer.told !== (await askNever(subject, route)).told : answer.text.includes(things.mark)
  note(
    answer.status < 300 && isTold === isSeen,
    `${route.name} (${of}) ${isSeen ? 'does not tell' : 'tells'}: ${answer.told.slice(0, 300)}`,
  )
}

function seesOf(tells: string, { member }: Subject, { book, card, trashed }: Situation): boolean {
  const { teams } = house
  if (tells === 'book') return rightInBook(book, member, teams) !== null
  if (tells === 'card') return rightOnCard(card, member, teams) !== null
  if (tells === 'trash') return isEnough(rightInBook(trashed.home, member, teams), 'delete')
  if (tells === 'acts') return isWaiting(book, member.name) || book.owner === member.name
  return tells === 'left' && isWaiting(book, member.name)
}

function ask(subject: Subject, route: Route, things: Things): Promise<Answered> {
  const asked = doorOf(route).ask?.(things, subject.own) ?? {}
  return askDoor(house.server.app, route, { things, asked, token: subject.token })
}

const nevers = new Map<string, Answered>()

/** What is answered about what never was, which is always the same. */
async function askNever(subject: Subject, route: Route): Promise<Answered> {
  const key = `${subject.member.name} ${route.name}`
  const known = nevers.get(key)
  if (known) return known
  const answer = await ask(subject, route, NOTHING)
  nevers.set(key, answer)
  return answer
}

async function grantFirst({ own }: Subject, route: Route, { things, book }: Situation): Promise<void> {
  const { token } = book.owner === 'Eva' ? house.sharer : house.keeper
  const to = route.name === 'revokeFromMember' ? `members/${own.heirId}` : `teams/${own.emptyTeamId}`
  await house.server.ask('PUT', `/books/${things.bookId}/grants/${to}`, { token, body: { right: 'view' } })
}

async function askKeeper(): Promise<string> {
  const body = { memberId: house.keeper.actor.memberId, right: 'view', message: 'Kunigunde' }
  const told = await house.server.ask('POST', '/access-requests', { token: house.sharer.token, body })
  return String(told.json.id)
}

function note(isRight: boolean, what: string): void {
  tried += 1
  if (!isRight) broken.push(what)
}
