import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readResponses, readToken, type TestDevice } from '#kit/dav.ts'
import { DAV_DOORS, type DavDoor, type OwnPlace } from './dav-doors.table.ts'
import { type DavPlace, NOWHERE, placeOf, shownIn } from './support/dav-place.ts'
import { type House, openHouse, type Subject } from './support/house.ts'
import type { Verdict } from './support/judge.ts'
import { isEnough, type Rung, rightInBook, rightOnCard } from './support/model.ts'
import { type Situation, WAYS, type Way } from './support/ways.ts'
import { rightsOf, triesWay } from './support/who-tries.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house?.close())

let tried = 0
let broken: string[] = []

describe('every request of CardDAV, for every role and right', () => {
  for (const role of ['member', 'admin', 'guest'])
    for (const way of WAYS.filter(({ name }) => triesWay(role, name)))
      it(`asked by the ${role} about a book ${way.name}`, async () => {
        const program = await openProgram(role)
        broken = []
        for (const right of rightsOf(role, way)) await walkDoors(program, way, right)
        assert.deepEqual(broken, [])
      })
})

const LOST =
  '<propfind xmlns="DAV:"><prop><displayname/><sync-token/><getctag xmlns="http://calendarserver.org/ns/"/></prop></propfind>'

describe('a book that was taken back', () => {
  it('is there to be read, and empty, for the program that had it, and for no other', async () => {
    const { subject } = await openProgram('member')
    const { server, keeper } = house
    const situation = await WAYS.find(({ name }) => name === 'granted to the member')!.make(house, subject, 'manage')
    const place = await placeOf(house, subject, situation)
    const [had, other] = [await server.device(subject.actor, 'Tuvo'), await server.device(subject.actor, 'No tuvo')]
    const own = { home: had.home, place }
    const sync = (token: string) =>
      `<sync-collection xmlns="DAV:"><sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`
    const report = (token: string) =>
      had.ask('REPORT', `${place.segment}/`, { headers: { 'content-type': 'application/xml' }, body: sync(token) })
    const first = readToken((await report('')).text)
    await had.ask('GET', `${place.segment}/${place.name}`)
    const token = readToken((await report(first)).text)
    const grants = `/books/${situation.things.bookId}/grants/members/${subject.actor.memberId}`
    assert.ok((await server.ask('DELETE', grants, { token: keeper.token })).status < 300)
    server.clock.pass({ seconds: 1 })
    const gone = readResponses((await report(token)).text)
    assert.deepEqual(
      [...gone.values()].map(({ href, status }) => [href, status]),
      [[`${had.home}${place.segment}/${place.name}`, 404]],
    )
    const listing = await had.ask('PROPFIND', `${place.segment}/`, { headers: { depth: '1' } })
    assert.deepEqual([...readResponses(listing.text).keys()], [`${had.home}${place.segment}/`])
    const tell = async () =>
      (await had.ask('PROPFIND', `${place.segment}/`, { headers: { depth: '0' }, body: LOST })).text
    const before = await tell()
    const { bookId, cardId } = situation.things
    await server.ask('PATCH', `/books/${bookId}`, { token: keeper.token, body: { name: 'De otro modo' } })
    await server.ask('DELETE', `/cards/${cardId}`, { token: keeper.token, headers: { 'if-match': '*' } })
    assert.equal(await tell(), before, 'what becomes of it later is not told')
    broken = []
    for (const door of DAV_DOORS) {
      const [lost, never] = [
        { subject, device: had, own },
        { subject, device: other, own },
      ]
      const [mine, theirs, nowhere] = [
        await ask(lost, door, place),
        await ask(never, door, place),
        await ask(never, door, NOWHERE),
      ]
      tried += 2
      if (theirs.told !== nowhere.told) broken.push(`${door.name} tells another program ${theirs.told}`)
      if (mine.told.includes(`Nieves ${situation.things.mark}`) || (mine.status < 300 && door.rule.about === 'leaving'))
        broken.push(`${door.name} tells ${mine.told}`)
    }
    assert.deepEqual(broken, [])
  })
})

describe('the matrix of CardDAV', () => {
  it('has at least five hundred combinations', (t) => {
    t.diagnostic(`${tried} combinations`)
    assert.ok(tried >= 500, `${tried} combinations`)
  })
})

/** A program of somebody, with a book of its own. */
interface Program {
  readonly subject: Subject
  readonly device: TestDevice
  readonly own: OwnPlace
}

const programs = new Map<string, Program>()

async function openProgram(role: string): Promise<Program> {
  const known = programs.get(role)
  if (known) return known
  const subject = house.subjects.find(({ member }) => member.role === role && !member.isRemoved)!
  const device = await house.server.device(subject.actor, 'Programa')
  const book = { owner: subject.member.name, kind: 'personal' as const, grants: [], left: [] }
  const card = { home: book, links: [], isTrashed: false }
  const things = { ...house.foreign, ...subject.own }
  const place = await placeOf(house, subject, { things, book, card, trashed: card })
  const program = { subject, device, own: { home: device.home, place } }
  programs.set(role, program)
  return program
}

interface Trial {
  readonly program: Program
  readonly way: Way
  readonly situation: Situation
  readonly place: DavPlace
}

async function walkDoors(program: Program, way: Way, right: Rung): Promise<void> {
  const open = async (): Promise<Trial> => {
    const situation = await way.make(house, program.subject, right)
    return { program, way, situation, place: await placeOf(house, program.subject, situation) }
  }
  let trial = await open()
  await holdListing(trial, right)
  for (const door of DAV_DOORS.filter((one) => isTried(one, trial))) {
    const verdict = judgeDav(door, trial)
    const answer = await ask(program, door, trial.place)
    const never = verdict === 'absent' ? await ask(program, door, neverOf(trial)) : null
    const isRight = never ? answer.told === never.told : isAnswered(door, verdict, trial, answer)
    tried += 1
    if (!isRight)
      broken.push(
        `${door.name} (${right}) is not ${verdict}: ${answer.told.slice(0, 500)}, never ${never?.told.slice(0, 300)}`,
      )
    if (verdict === 'allowed' && door.isDestructive) trial = await open()
  }
}

/** Where a card is in the trash its name is free, and a new one may have it. */
function isTried({ name }: DavDoor, { situation }: Trial): boolean {
  return !(situation.card.isTrashed && name === 'PUT of a card that is there')
}

/** What the rules say, by the model alone: in WebDAV the rights are those of the book that is asked. */
function judgeDav({ rule }: DavDoor, { program, situation, way }: Trial): Verdict {
  const { member } = program.subject
  const { card } = situation
  if (rule.about === 'nothing') return 'absent'
  const book = shownIn(situation, program.subject, house)
  const inBook = rightInBook(book, member, house.teams)
  const onCard = inBook === null ? null : rightOnCard(card, member, house.teams)
  if (rule.about === 'book') return verdictOf(inBook, isEnough(inBook, rule.needs))
  if (rule.about === 'card') return verdictOf(onCard, isEnough(onCard, rule.needs))
  const atHome = rightInBook(card.home, member, house.teams)
  const mayEnd = isEnough(inBook, 'delete') || (card.home !== book && isEnough(atHome, 'manage'))
  return verdictOf(onCard, mayEnd && (!way.isLabel || isEnough(onCard, 'edit')))
}

function verdictOf(seen: Rung | null, isDone: boolean): Verdict {
  if (seen === null) return 'absent'
  return isDone ? 'allowed' : 'refused'
}

/** The address of nothing in the same book where that is seen, else in none. */
function neverOf({ program, situation, place }: Trial): DavPlace {
  const isSeen = rightInBook(shownIn(situation, program.subject, house), program.subject.member, house.teams) !== null
  return isSeen ? { ...place, name: NOWHERE.name, uid: NOWHERE.uid } : NOWHERE
}

interface Answered {
  readonly status: number
  readonly told: string
}

async function ask({ device, own }: Program, door: DavDoor, place: DavPlace): Promise<Answered> {
  const { method, path, headers = {}, body } = door.ask(place, own)
  const { status, text } = await device.ask(method, path, { headers, ...(body === undefined ? {} : { body }) })
  const told = text
    .replaceAll(place.segment, 'SEGMENT')
    .replaceAll(place.name, 'NAME')
    .replaceAll(/nueva-\d+|copia-\d+|movida-\d+/g, 'NEW')
    .replaceAll(/"requestId":"[^"]+"/g, '')
  return { status, told: `${status} ${told}` }
}

function isAnswered(door: DavDoor, verdict: Verdict, { situation }: Trial, { status, told }: Answered): boolean {
  if (verdict === 'refused')
    return (status === 403 || (status === 207 && told.includes('403 Forbidden'))) && told.includes('need-privileges')
  const wanted = { name: 'NAME', mark: situation.things.mark, none: '' }[door.tells ?? 'none']
  return status === door.done && told.includes(wanted) && !told.includes('403 Forbidden')
}

/** The home lists the book when it is seen, with exactly the privileges of the right in it, and else not. */
async function holdListing({ program, situation, place, way }: Trial, right: Rung): Promise<void> {
  const { device, subject } = program
  const inBook = rightInBook(shownIn(situation, subject, house), subject.member, house.teams)
  const listing = await device.ask('PROPFIND', device.home, {
    headers: { depth: '1', 'content-type': 'application/xml' },
    body: '<propfind xmlns="DAV:"><prop><displayname/><current-user-privilege-set/></prop></propfind>',
  })
  const told = readResponses(listing.text).get(`${device.home}${place.segment}/`)
  const inner = told?.props['current-user-privilege-set']?.inner ?? ''
  const held = [...inner.matchAll(/<(?:\w+:)?([\w-]+)\/>/g)].map(([, name]) => name!)
  const wanted = inBook === null ? [] : privilegesOf(inBook)
  tried += 1
  if (String(held.sort()) === String(wanted.sort()) && (inBook !== null) === (told !== undefined)) return
  broken.push(`${way.name} (${right}) is listed with ${String(held)}, and not ${String(wanted)}`)
}

const READING = ['read', 'read-acl', 'read-current-user-privilege-set']

/** What each right is for programs (RFC 3744 §3), on purpose not taken from the server. */
function privilegesOf(right: Rung): string[] {
  const writing = isEnough(right, 'edit') ? ['write-content', 'bind'] : []
  const taking = isEnough(right, 'delete') ? ['unbind'] : []
  return [...READING, ...writing, ...taking, ...(isEnough(right, 'manage') ? ['write-properties', 'write'] : [])]
}
