import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { ApiError } from '../api/api-error.ts'
import { FakeServer } from '../replica/testing/fake-server.ts'
import { TestBrowser, TestTab } from '../replica/testing/test-tab.ts'
import { layTalks } from '../tells/lay-tells.ts'
import type { Talk } from '../tells/talk.ts'
import { tellFollowUp } from '../tells/tell-follow-up.ts'
import { itemsTold, tellMark } from '../tells/tell-item.ts'
import { inputOf, tellTalk, tellTalkChanged } from '../tells/tell-talk.ts'
import { tellTie } from '../tells/tell-tie.ts'
import type { Tie } from '../tells/tie.ts'
import type { TellAction } from './action.ts'

const MINUTES = 180_000
const TIE = { isKey: false, met: { place: 'Lisboa', introducerId: null } } as unknown as Tie

describe('what is told of talks, follow-ups and ties', () => {
  let server: FakeServer
  let tab: TestTab
  let ana: string

  beforeEach(async () => {
    server = new FakeServer()
    ana = server.add({ name: { full: 'Ana' } })
    tab = await new TestTab(new TestBrowser(), server).open()
  })

  const add = (action: TellAction): Promise<number> => tab.ask('add', action)
  const goOnline = async (): Promise<void> => {
    server.isOffline = false
    await tab.pass(MINUTES)
  }
  const called = () => tellTalk({ cardIds: [ana], medium: 'call', text: 'Presupuesto' })
  const paths = () => server.told.map(({ method, path }) => `${method} ${path}`)
  const bodies = () => server.told.map(({ body }) => body as Record<string, unknown>)

  it('waits without the network, in the order it was told, and goes out with it', async () => {
    server.isOffline = true
    const talk = called()
    await add(talk)
    await add(tellFollowUp({ cardId: ana, dueOn: '2026-12-01', text: 'Mandar la oferta', isPromised: true }))
    await add(tellTie(ana, TIE, { isKey: true }))
    await tab.quiet()
    assert.equal(tab.state.waiting, 3)
    await goOnline()
    assert.deepEqual(paths(), ['POST /interactions', 'POST /follow-ups', `PATCH /cards/${ana}/tie`])
    assert.deepEqual([bodies()[0]!['id'], tab.state.waiting], [talk.of, 0])
  })

  it('leaves out of today what is said of it here, and not what was taken back', async () => {
    const mark = tellMark({ key: 'reply:1', cardId: ana, mark: 'not-needed', until: null })
    const done = tellTalk({ cardIds: [ana], medium: 'call', does: ['step:2'] })
    assert.deepEqual([...itemsTold([mark, done]).keys], ['reply:1', 'step:2'])
    assert.deepEqual([...itemsTold([{ ...mark, request: mark.back }]).keys], [])
    server.isOffline = true
    const inbound = await add(tellMark({ key: 'inbound:3', cardId: null, mark: 'not-needed', until: null }))
    await tab.ask('takeBack', [inbound])
    await add(mark)
    await goOnline()
    assert.deepEqual(paths(), ['POST /today/marks'])
  })

  it('is told with the same id again where the answer was lost', async () => {
    server.losesAnswers = 1
    const talk = called()
    await add(talk)
    await tab.quiet()
    await tab.pass(MINUTES)
    assert.deepEqual(
      bodies().map(({ id }) => id),
      [talk.of, talk.of],
    )
    assert.equal(tab.state.waiting, 0)
  })

  it('is told of a card made here under the id that the server gave it', async () => {
    server.isOffline = true
    const local = 'local-0199a000-0000-4000-8000-000000000001'
    const card = { '@type': 'Card', version: '1.0', uid: 'urn:uuid:1', name: { full: 'Eva' } } as const
    await tab.ask('add', { kind: 'create', cardId: local, bookId: 'home', card })
    await add(
      tellTalk({
        cardIds: [local, ana],
        medium: 'meeting',
        contributions: [{ cardId: local, kind: 'help', direction: 'given' }],
      }),
    )
    await add(tellTie(local, TIE, { closeness: 'amiga' }))
    await goOnline()
    const made = [...server.cards.keys()].find((id) => id !== ana)!
    assert.deepEqual(bodies()[0]!['cardIds'], [made, ana])
    assert.deepEqual(bodies()[0]!['contributions'], [{ cardId: made, kind: 'help', direction: 'given' }])
    assert.equal(paths()[1], `PATCH /cards/${made}/tie`)
  })

  it('taken back before it was sent never goes out, nor what was said of it since', async () => {
    server.isOffline = true
    const talk = called()
    const entryId = await add(talk)
    const [known] = layTalks([], [talk], { id: 'me', name: 'Yo' })
    await add(tellTalkChanged(known!, { text: 'Otra cosa' }))
    assert.equal(await tab.ask('takeBack', [entryId]), 'whole')
    await goOnline()
    assert.deepEqual(paths(), [])
  })

  it('taken back after it was sent is told to be as it was', async () => {
    const talk = called()
    const told = await add(talk)
    const tie = await add(tellTie(ana, TIE, { isKey: true, met: { place: 'Oporto' } }))
    await tab.quiet()
    await tab.ask('takeBack', [told, tie])
    await tab.pass(MINUTES)
    assert.deepEqual(paths().slice(2), [`PATCH /cards/${ana}/tie`, `DELETE /interactions/${talk.of}`])
    assert.deepEqual(bodies()[2], { isKey: false, met: { place: 'Lisboa' } })
  })

  it('refused is shown with what was lost, and holds nothing back', async () => {
    server.refuses = new ApiError('too-many-interactions', 409, 'Ya son demasiadas.')
    await add(called())
    await tab.quiet()
    server.refuses = null
    await add(called())
    await tab.quiet()
    const refused = await tab.ask('refusals')
    assert.deepEqual([refused.length, refused[0]?.message, refused[0]?.display], [1, 'Ya son demasiadas.', 'Ana'])
    assert.equal(paths().length, 1)
  })
})

describe('what waits, laid over what is known', () => {
  const teller = { id: 'me', name: 'Yo' }
  const known = layTalks(
    [],
    [tellTalk({ cardIds: ['a'], medium: 'call', at: '2026-11-20T10:00:00.000Z' }, 'one')],
    teller,
  )[0] as Talk

  it('shows a new one in its place, by its day', () => {
    const later = tellTalk({ cardIds: ['a'], medium: 'email', at: '2026-11-21T10:00:00.000Z' }, 'two')
    const shown = layTalks([known], [later], teller)
    assert.deepEqual(
      shown.map(({ id, isWaiting }) => [id, isWaiting]),
      [
        ['two', true],
        ['one', false],
      ],
    )
  })

  it('shows each as it will be, and none that is removed', () => {
    const [changed] = layTalks([known], [tellTalkChanged(known, { text: 'Aduanas', minutes: 20 })], teller)
    assert.deepEqual([changed?.text, changed?.own?.minutes, changed?.medium], ['Aduanas', 20, 'call'])
    assert.deepEqual(inputOf(changed!).text, 'Aduanas')
  })
})
