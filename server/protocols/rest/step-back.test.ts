import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { routes } from './routes.ts'

interface Kept {
  readonly name: string
  /** Where it is made; nothing where it is there with the card. */
  readonly at?: string
  readonly make?: object
  /** Each changes what was made, one after the other. */
  readonly changes: readonly object[]
  /** Whether it can be taken away, and by which way it comes back. */
  readonly removal?: 'restoration' | 'version'
}

/** One of everything that a member keeps of people, with a change of each of its parts. */
const keptWith = ({ cardId, otherId, thirdId }: Record<'cardId' | 'otherId' | 'thirdId', string>): readonly Kept[] => [
  {
    name: 'a talk',
    at: '/interactions',
    make: {
      cardIds: [cardId],
      medium: 'email',
      at: '2026-02-01T10:00:00.000Z',
      text: 'Uno',
      contributions: [{ kind: 'help', direction: 'received', text: 'Con la mudanza' }],
    },
    changes: [
      { medium: 'call', at: '2026-02-02T10:00:00.000Z', minutes: 12, form: 'audio', network: 'whatsapp' },
      { cardIds: [cardId, otherId], contributions: [], isCommercial: true, visibility: 'private' },
      { text: null, visibility: 'open', expectsReply: true, does: ['reply:x'] },
    ],
    removal: 'restoration',
  },
  {
    name: 'a tie',
    changes: [
      { isKey: true, isMarked: true, cadence: { idealDays: 9, maximumDays: 20 }, closeness: 'amiga' },
      { heldAt: 'audience', isTrusted: true, met: { channel: 'feria', introducerId: otherId }, muted: ['birthday'] },
      { networks: [{ network: 'linkedin', state: 'requested', since: null }], forMe: ['Aduanas'], forThem: ['Vino'] },
      { facts: [{ kind: 'family', text: 'Dos hijas' }], isResting: true, isKey: false, isTrusted: false },
    ],
  },
  {
    name: 'a follow-up',
    at: '/follow-ups',
    make: { cardId, dueOn: '2026-04-01', text: 'Llamar' },
    changes: [
      { dueOn: '2026-04-09', text: 'Escribir' },
      { snoozedUntil: '2026-05-01', isPromised: true },
      { state: 'done' },
      { state: 'open' },
      { state: 'cancelled' },
    ],
  },
  {
    name: 'an objective',
    at: '/objectives',
    make: { title: 'Crecer', startsOn: '2026-01-01', endsOn: '2026-12-31', cardIds: [cardId] },
    changes: [
      { title: 'Crecer más', endsOn: '2027-01-31', cardIds: [cardId, otherId] },
      {
        outcomes: [
          { kind: 'client', on: '2026-02-10', text: 'Acme', shares: [{ cardId, percent: 100 }] },
          { kind: 'press', on: '2026-02-11', value: { amount: 100, unit: 'EUR' } },
        ],
      },
      { cardIds: [], outcomes: [] },
    ],
    removal: 'restoration',
  },
  {
    name: 'an introduction',
    at: '/introductions',
    make: { cardId, introducerId: thirdId, text: 'Preguntar', askedOn: '2026-02-01' },
    changes: [{ text: null }, { state: 'made', settledOn: '2026-02-10' }, { state: 'declined' }, { state: 'asked' }],
    removal: 'restoration',
  },
  {
    name: 'an event',
    at: '/events',
    make: { name: 'Feria', heldOn: '2026-02-20', expected: [{ name: 'Paz', organization: null, cardId }] },
    changes: [
      { name: 'Feria del libro', place: 'Sevilla' },
      { heldOn: '2026-02-21', expected: [] },
    ],
    removal: 'version',
  },
  {
    name: 'somebody at the desk',
    at: '/inbound',
    make: { name: 'Nuevo', text: 'Pide ayuda' },
    changes: [
      { state: 'planned', revisitOn: '2026-06-01' },
      { state: 'spam', reason: 'Publicidad' },
      { state: 'answered', name: 'Nueva' },
    ],
  },
]

/** The way back of every step, by the names of the routes; a question changes nothing. */
const WAYS_BACK: Readonly<Record<string, string>> = {
  recordInteraction: 'removeInteraction',
  changeInteraction: 'undoInteractionChange',
  removeInteraction: 'restoreInteraction',
  restoreInteraction: 'removeInteraction',
  undoInteractionChange: 'undoInteractionChange',
  changeInteractionVisibility: 'changeInteractionVisibility',
  startTalks: 'undoBatch',
  previewTalks: 'a question',
  changeTie: 'undoTieChange',
  undoTieChange: 'undoTieChange',
  changeTieSettings: 'changeTieSettings',
  changeLabelCadences: 'changeLabelCadences',
  useDraft: 'forgetDraft',
  forgetDraft: 'useDraft',
  markItem: 'unmarkItem',
  unmarkItem: 'markItem',
  addFollowUp: 'changeFollowUp',
  changeFollowUp: 'undoFollowUpChange',
  undoFollowUpChange: 'undoFollowUpChange',
  assignFollowUp: 'assignFollowUp',
  addObjective: 'removeObjective',
  changeObjective: 'undoObjectiveChange',
  removeObjective: 'restoreObjective',
  restoreObjective: 'removeObjective',
  undoObjectiveChange: 'undoObjectiveChange',
  addIntroduction: 'removeIntroduction',
  changeIntroduction: 'undoIntroductionChange',
  removeIntroduction: 'restoreIntroduction',
  restoreIntroduction: 'removeIntroduction',
  undoIntroductionChange: 'undoIntroductionChange',
  startCatalogue: 'endCatalogue',
  endCatalogue: 'startCatalogue',
  takeCatalogueStep: 'undoCatalogueStep',
  undoCatalogueStep: 'takeCatalogueStep',
  noteInbound: 'changeInbound',
  addScan: 'changeInbound',
  changeInbound: 'undoInboundChange',
  undoInboundChange: 'undoInboundChange',
  joinInbound: 'undoBatch',
  acceptInbound: 'undoBatch',
  addEvent: 'removeEvent',
  changeEvent: 'undoEventChange',
  removeEvent: 'undoEventChange',
  undoEventChange: 'undoEventChange',
  noteMet: 'takeBackMet',
  takeBackMet: 'noteMet',
  changeCalendarChoice: 'changeCalendarChoice',
  addCalendarFeed: 'revokeCalendarFeed',
  // An address that was revoked must never work again; another is made.
  revokeCalendarFeed: 'addCalendarFeed',
  proposeMeetings: 'a question',
  refuseMeeting: 'refuseMeeting',
  addOwnCalendar: 'removeOwnCalendar',
  // The key of somebody's calendar goes with it; it is typed again.
  removeOwnCalendar: 'addOwnCalendar',
  addPushSubscription: 'removePushSubscription',
  removePushSubscription: 'addPushSubscription',
}

const OF_TIES =
  /^\/(interactions|follow-ups|objectives|introductions|inbound|events|catalogue|today|calendars|ties|push|imports\/talks|books\/:bookId\/interaction|cards\/:cardId\/(tie|drafts))/

it('every step of ties has a way back', () => {
  const steps = routes.filter(({ method, path }) => method !== 'GET' && OF_TIES.test(path)).map(({ name }) => name)
  assert.deepEqual(Object.keys(WAYS_BACK).sort(), [...steps].sort())
  const names = new Set<string>(['a question', ...routes.map(({ name }) => name)])
  assert.deepEqual(
    Object.values(WAYS_BACK).filter((name) => !names.has(name)),
    [],
  )
})

describe('every step of what a member keeps of people, taken back through the REST door', () => {
  let server: TestServer
  const ids = { cardId: '', otherId: '', thirdId: '' }

  before(async () => {
    server = await openTestServer()
    for (const name of ['cardId', 'otherId', 'thirdId'] as const) ids[name] = await makeCard(name)
    // Among a few ties everything would be urgent.
    for (let i = 0; i < 9; i++)
      await done('PATCH', `/cards/${await makeCard(`Quieta ${i}`)}/tie`, { closeness: 'vecina' })
  })
  after(() => server.close())

  async function done(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) {
    const told = await server.ask(method, path, { token: server.token, ...(body && { body }) })
    assert.ok(told.status < 300, `${method} ${path} ${JSON.stringify(body)}: ${told.text}`)
    server.clock.pass({ minutes: 1 })
    return told
  }
  const makeCard = async (full: string) =>
    String((await done('POST', '/cards', { name: { full }, bookIds: [server.bookId] })).json.id)
  /** All that it says, and what today and the people it is with say of it; not the moments at which it was touched. */
  async function toldOf(path: string): Promise<string> {
    const { cardId, thirdId } = ids
    const around = ['/today', `/cards/${cardId}/tie`, ...[cardId, thirdId].map((id) => `/cards/${id}/interactions`)]
    const texts: string[] = []
    for (const one of [path, ...around]) texts.push((await done('GET', one)).text)
    return texts
      .join('\n')
      .replaceAll('"editedAt":null', '"editedAt":"then"')
      .replaceAll(/"(editedAt|closedAt)":"[^"]+"/g, '"$1":"then"')
  }
  async function takeBack(path: string): Promise<void> {
    const [version] = [...(await done('GET', `${path}/versions`)).json.items!]
    await done('POST', `${path}/versions/${String(version!.id)}/restoration`)
  }

  for (const { name } of keptWith(ids))
    it(`leaves ${name} as it was, to the byte`, async () => {
      const { at, make, changes, removal } = keptWith(ids).find((one) => one.name === name)!
      const path = at ? `${at}/${String((await done('POST', at, make)).json.id)}` : `/cards/${ids.cardId}/tie`
      for (const change of changes) {
        const was = await toldOf(path)
        await done('PATCH', path, change)
        const is = await toldOf(path)
        assert.notEqual(is, was, `${JSON.stringify(change)} changed nothing`)
        await takeBack(path)
        assert.equal(await toldOf(path), was, `${JSON.stringify(change)} taken back`)
        await takeBack(path)
        assert.equal(await toldOf(path), is, `${JSON.stringify(change)} taken back twice`)
      }
      if (!removal) return
      const was = await toldOf(path)
      await done('DELETE', path)
      assert.equal((await server.ask('GET', path, { token: server.token })).status, 404)
      if (removal === 'restoration') await done('POST', `${path}/restoration`)
      else await takeBack(path)
      assert.equal(await toldOf(path), was, 'removed and brought back')
    })
})
