import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPresentToken } from '#domain/sync/read-changes.ts'
import { routes } from '#protocols/rest/routes.ts'
import { DOORS } from './doors.table.ts'
import { askDoor } from './support/ask-door.ts'
import { fillThings } from './support/fill-things.ts'
import { type House, openHouse, type Subject } from './support/house.ts'
import { READING, readAll, readingDevice } from './support/read-all.ts'
import { asKeeper, type Stage } from './support/stage.ts'
import type { Things } from './support/things.ts'
import { SECRET, TALK, UNSEEN_TIES } from './support/unseen-ties.ts'
import { WAYS } from './support/ways.ts'

const ROLES = ['member', 'guest', 'admin', 'owner']
const DAY = 86_400_000

/** All that only reads, for administrators too. */
const READERS = routes.filter(
  ({ name, method }) =>
    (method === 'GET' || READING.includes(name)) && !DOORS[name].isEndless && DOORS[name].rule.about !== 'entry',
)

describe('what a member keeps of people whom others see', () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const role of ROLES)
    it(`is in no answer that the ${role} gets, not even beside talks that they may know of`, async () => {
      const subject = house.subjects.find(({ member }) => member.role === role)!
      const stage = await openStage(subject)
      const since = await readPresentToken(house.server.domain, subject.actor)
      for (const { make } of UNSEEN_TIES) await make(stage)
      await shareTalks(stage)
      await house.server.settle()
      const [things] = [...stage.shown.values()]
      const answers = await readEverything(subject, things!, since)
      const shared = answers.get('listCardInteractions')!
      assert.match(shared, /"visibility":"shared"/, 'that a talk took place is told')
      assert.ok(answers.size > 250, `${answers.size} answers`)
      assert.deepEqual(
        [...answers].filter(([, text]) => text.includes(SECRET)).map(([name, text]) => `${name}: ${around(text)}`),
        [],
      )
    })

  it('is all told to the member, so that the search would find it', async () => {
    const { keeper } = house
    const subject = { ...house.subjects[0]!, actor: keeper.actor, token: keeper.token }
    const stage = await openStage(house.subjects.find(({ member }) => member.role === 'member')!)
    for (const { make } of UNSEEN_TIES) await make(stage)
    await shareTalks(stage)
    const [things] = [...stage.shown.values()]
    const since = await readPresentToken(house.server.domain, keeper.actor)
    const answers = await readEverything(subject, things!, since)
    const told = [...answers].filter(([, text]) => text.includes(SECRET)).map(([name]) => name)
    assert.ok(
      told.some((name) => name.includes('/follow-ups/')),
      'the calendar does not tell',
    )
    for (const name of TELLING) assert.ok(told.includes(name), `${name} does not tell its own member`)
  })

  async function openStage(subject: Subject): Promise<Stage> {
    const { server, keeper } = house
    const hidden = await fillThings(server, keeper, `Oculta${house.server.domain.ids.next().slice(-6)}`)
    const granted = WAYS.find(({ name }) => name === 'granted to the member')!
    const shown = new Map([['view' as const, (await granted.make(house, subject, 'view')).things]])
    return {
      house,
      hidden,
      shown,
      teamId: house.teamIds['Ventas']!,
      phone: await server.device(keeper.actor, 'De Ana'),
    }
  }

  /** Exchanges on several days, of which others may know that they took place. */
  async function shareTalks(stage: Stage): Promise<void> {
    const now = house.server.clock.now().getTime()
    for (const { cardId } of stage.shown.values())
      for (const days of [1, 40, 80, 120]) {
        const contributions = [{ cardId, kind: 'help', direction: 'received', text: SECRET }]
        const at = new Date(now - days * DAY).toISOString()
        const said = { ...TALK, at, cardIds: [cardId], medium: 'call', visibility: 'shared', contributions }
        await asKeeper(stage, 'POST', '/interactions', said)
      }
  }

  async function readEverything(subject: Subject, things: Things, since: string): Promise<Map<string, string>> {
    const { server } = house
    const reader = { subject, device: await readingDevice(server, subject.actor), since }
    const answers = await readAll(house, reader, [things])
    for (const route of READERS) {
      const asked = DOORS[route.name].ask?.(things, subject.own) ?? {}
      const { text } = await askDoor(server.app, route, { things, asked, token: subject.token })
      answers.set(route.name, text)
    }
    return answers
  }
})

/** Where the member reads their own words again. */
const TELLING = [
  'listInteractions',
  'listCardInteractions',
  'readTie',
  'listTies',
  'listFollowUps',
  'listObjectives',
  'listIntroductions',
  'listEvents',
  'listInbound',
  'listCalendarFeeds',
]

function around(text: string): string {
  const at = text.indexOf(SECRET)
  return text.slice(Math.max(0, at - 120), at + 60)
}
