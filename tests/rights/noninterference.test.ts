import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPresentToken } from '#domain/sync/read-changes.ts'
import { createTeam } from '#domain/teams/create-team.ts'
import { fillThings } from './support/fill-things.ts'
import { type House, openHouse, type Subject } from './support/house.ts'
import { LADDER, type Rung } from './support/model.ts'
import { type Reader, readAll, readingDevice } from './support/read-all.ts'
import type { Stage, UnseenChange } from './support/stage.ts'
import type { Things } from './support/things.ts'
import { UNSEEN_CHANGES } from './support/unseen-changes.ts'
import { WAYS } from './support/ways.ts'

let house: House
let teamId: string
before(async () => {
  house = await openHouse()
  const { keeper, heir, server } = house
  const memberIds = [keeper.actor.memberId, heir.actor.memberId]
  teamId = (await createTeam(server.domain, keeper.actor, { name: 'Dirección', memberIds })).teamId
})
after(() => house?.close())

const GRANTED = WAYS.find(({ name }) => name === 'granted to the member')!

describe('every way of reading', () => {
  it('tells a member who has every right in other books the same, before and after each thing they do not see', async () => {
    const { server } = house
    const { stage, reader, about } = await openStage('member', LADDER)
    let told = await readAll(house, reader, about)
    const broken: string[] = []
    const nothingDone: UnseenChange = { name: 'nothing', make: nothing }
    for (const change of [nothingDone, ...UNSEEN_CHANGES]) {
      const { name, make } = change
      await make(stage)
      await house.server.settle()
      const now = await readAll(house, reader, about)
      assert.ok(now.size > 200, `${now.size} answers`)
      broken.push(...differences(told, now, change).map((difference) => `after ${name}: ${difference}`))
      told = now
    }
    assert.deepEqual(broken, [])
    await server.ask('POST', `/cards/${stage.shown.get('view')!.cardId}/comments`, {
      token: house.keeper.token,
      body: { text: 'para todos' },
    })
    assert.notDeepEqual(differences(told, await readAll(house, reader, about), {}), [], 'what is seen is told')
  })

  for (const role of ['guest', 'admin', 'owner'])
    it(`tells the ${role} the same, before and after all that they do not see`, async () => {
      const { stage, reader, about } = await openStage(role, ['view', 'edit', 'manage'])
      const told = await readAll(house, reader, about)
      for (const { make } of UNSEEN_CHANGES) await make(stage)
      await house.server.settle()
      const all = { movesLine: true, countsAsPressure: role !== 'guest' }
      assert.deepEqual(differences(told, await readAll(house, reader, about), all), [])
    })
})

const nothing = async () => undefined

/** A stage for one reader, with what is given to them by each right; what reading leaves behind is there already. */
async function openStage(role: string, rights: readonly Rung[]) {
  const { server, keeper, subjects } = house
  const subject = subjects.find(({ member }) => member.role === role)!
  const hidden = await fillThings(server, keeper, `Oculta${role}`)
  const shown = new Map<Rung, Things>()
  for (const right of rights) shown.set(right, (await GRANTED.make(house, subject, right)).things)
  const stage: Stage = { house, hidden, shown, teamId, phone: await server.device(keeper.actor, 'De Ana') }
  const reader = await openReader(subject)
  const about = [...shown.values(), hidden]
  await readAll(house, reader, about)
  return { stage, reader, about }
}

async function openReader(subject: Subject): Promise<Reader> {
  const { server } = house
  const since = await readPresentToken(server.domain, subject.actor)
  return { subject, device: await readingDevice(server, subject.actor), since }
}

/** What is told otherwise than it was, by the question, with the place where it begins to differ. */
function differences(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  { movesLine = false, countsAsPressure = false }: Pick<UnseenChange, 'movesLine' | 'countsAsPressure'>,
): string[] {
  const read = (answers: ReadonlyMap<string, string>, key: string) => {
    const answer = (answers.get(key) ?? '').replace(LOOKED_AT, '')
    const told = countsAsPressure && PRESSURE.test(answer) ? answer.replace(PRESSURE, '').replace(TAG, '') : answer
    return movesLine ? withoutLine(told) : told
  }
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((key) => !(movesLine && SINCE.test(key)) && read(before, key) !== read(now, key))
    .map((key) => {
      const [was, is] = [read(before, key), read(now, key)]
      const at = [...was].findIndex((sign, n) => sign !== is[n])
      const from = Math.max(0, (at === -1 ? was.length : at) - 60)
      return `${key}: …${was.slice(from, from + 200)}… became …${is.slice(from, from + 200)}…`
    })
}

/** How far back activity was looked for, so that a page costs the same whatever others do; and the tag made of it. */
const LOOKED_AT = /W\/"[\w-]+"(?=.*"takenFrom":\[\]\}\],"cursor":)|(?<="takenFrom":\[\]\}\],)"cursor":"[\w-]+"/g
/** How much all members together ask of somebody, in numbers; and the tag of an answer. */
const PRESSURE = /"messages":\d+,"commercial":\d+,"contacts":\d+,"members":\d+/
const TAG = /W\/"[\w-]+"/
/** Questions that name cards whose number moved. */
const SINCE = /\?since=/

/** An answer without the number of the line in tokens, and without the tag that is made of the whole of it. */
function withoutLine(answer: string): string {
  return answer.replaceAll(/\b1\.(\d+)\.\d+\.(\d+)/g, '1.$1.N.$2').replace(TAG, 'TAG')
}
