import { asKeeper, type Stage, type UnseenChange } from './stage.ts'

/** A word that stands in all that a member keeps of people, and nowhere else. */
export const SECRET = 'Zarzamora'

const cardsOf = ({ shown }: Stage) => [...shown.values()].map(({ cardId }) => cardId)
const today = ({ house }: Stage) => house.server.clock.now().toISOString().slice(0, 10)
const idOf = (told: Record<string, unknown>) => String(told['id'])

/** Everything that is told of a talk, and is its member's alone unless the talk is open. */
export const TALK = {
  network: SECRET,
  form: 'audio',
  isCommercial: true,
  expectsReply: true,
  minutes: 47,
  text: `${SECRET} dijo que sí`,
}

/** Takes the last change of something of the keeper's back. */
async function takeBack(stage: Stage, path: string): Promise<void> {
  const { items } = (await asKeeper(stage, 'GET', `${path}/versions`)) as { items: { id: string }[] }
  await asKeeper(stage, 'POST', `${path}/versions/${items[0]!.id}/restoration`)
}

/** What a member keeps for themselves of people whom others see too. */
export const UNSEEN_TIES: readonly UnseenChange[] = [
  {
    name: 'talks that another member keeps to themselves, with people who are seen',
    countsAsPressure: true,
    async make(stage) {
      const { cardId: hiddenId } = stage.hidden
      for (const cardId of cardsOf(stage))
        for (const cardIds of [[cardId], [cardId, hiddenId]]) {
          const contributions = [{ cardId, kind: 'learned', direction: 'received', text: SECRET }]
          const said = { ...TALK, cardIds, medium: 'email', direction: 'inbound', visibility: 'private', contributions }
          const path = `/interactions/${idOf(await asKeeper(stage, 'POST', '/interactions', said))}`
          await asKeeper(stage, 'PATCH', path, { text: `${SECRET} dijo que no`, minutes: 12 })
          await takeBack(stage, path)
          await asKeeper(stage, 'DELETE', path)
          await asKeeper(stage, 'POST', `${path}/restoration`)
        }
    },
  },
  {
    name: 'what another member says of their ties with people who are seen',
    async make(stage) {
      for (const cardId of cardsOf(stage)) {
        const path = `/cards/${cardId}/tie`
        await asKeeper(stage, 'PATCH', path, {
          isKey: true,
          isMarked: true,
          heldAt: 'audience',
          isTrusted: true,
          cadence: { idealDays: 7, maximumDays: 14 },
          closeness: SECRET,
          met: { channel: SECRET, place: SECRET, event: SECRET, stage: SECRET, introducerId: stage.hidden.cardId },
          networks: [{ network: SECRET, state: 'connected', since: '2020-01-01' }],
          forMe: [SECRET],
          forThem: [SECRET],
          facts: ['interest', 'family', 'project'].map((kind) => ({ kind, text: SECRET })),
          muted: ['birthday'],
        })
        await asKeeper(stage, 'PATCH', path, { isResting: true })
        await takeBack(stage, path)
        await asKeeper(stage, 'PATCH', path, { closeness: SECRET, isKey: true, forMe: [SECRET] })
        await asKeeper(stage, 'POST', `/cards/${cardId}/drafts/uses`, { marks: [SECRET] })
      }
      const { mark } = [...stage.shown.values()][0]!
      const label = { label: mark, idealDays: 3, maximumDays: 9 }
      await asKeeper(stage, 'PUT', '/ties/label-cadences', { items: [label] })
    },
  },
  {
    name: 'what another member plans, puts off and aims at with people who are seen',
    async make(stage) {
      const [first, second = stage.hidden.cardId] = cardsOf(stage) as [string, string?]
      for (const cardId of cardsOf(stage)) {
        const planned = { cardId, dueOn: today(stage), text: `${SECRET} prometido`, isPromised: true }
        const path = `/follow-ups/${idOf(await asKeeper(stage, 'POST', '/follow-ups', planned))}`
        await asKeeper(stage, 'PATCH', path, { state: 'done' })
        await takeBack(stage, path)
        const mark = { key: `cadence:${cardId}:1`, cardId, mark: 'not-needed' }
        await asKeeper(stage, 'POST', '/today/marks', mark)
      }
      const aim = { title: SECRET, why: SECRET, startsOn: '2026-01-01', endsOn: '2027-12-31', cardIds: cardsOf(stage) }
      const objective = `/objectives/${idOf(await asKeeper(stage, 'POST', '/objectives', aim))}`
      await asKeeper(stage, 'PATCH', objective, { title: `${SECRET} aún más` })
      const met = { cardId: first, introducerId: second, text: SECRET }
      const introduction = `/introductions/${idOf(await asKeeper(stage, 'POST', '/introductions', met))}`
      await asKeeper(stage, 'PATCH', introduction, { state: 'declined' })
    },
  },
  {
    name: 'whom another member goes through, meets and lets in',
    async make(stage) {
      const { hidden } = stage
      const session = await asKeeper(stage, 'POST', '/catalogue/sessions', { cardIds: cardsOf(stage) })
      for (const cardId of cardsOf(stage)) {
        const step = { cardId, outcome: 'done', title: SECRET, tie: { closeness: SECRET, isKey: true } }
        await asKeeper(stage, 'POST', `/catalogue/sessions/${idOf(session)}/steps`, step)
      }
      const expected = cardsOf(stage).map((cardId) => ({ name: SECRET, organization: SECRET, cardId }))
      const fair = { name: SECRET, place: SECRET, heldOn: today(stage), expected }
      const event = await asKeeper(stage, 'POST', '/events', fair)
      await asKeeper(stage, 'PATCH', `/events/${idOf(event)}`, { place: `${SECRET} norte` })
      const came = { name: `${SECRET} Nueva`, text: SECRET, eventId: idOf(event) }
      const inbound = `/inbound/${idOf(await asKeeper(stage, 'POST', '/inbound', came))}`
      await asKeeper(stage, 'PATCH', inbound, { state: 'planned', revisitOn: '2030-01-01' })
      await asKeeper(stage, 'POST', `${inbound}/card`, { bookId: hidden.bookId })
      await asKeeper(stage, 'POST', '/calendars/feeds', { name: SECRET })
      const met = [
        `UID:${SECRET}`,
        'DTSTART:20260211T100000Z',
        `SUMMARY:${SECRET}`,
        `ATTENDEE:mailto:${hidden.mark}@example.org`,
      ]
      const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...met, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
      await asKeeper(stage, 'POST', '/calendars/meetings', { text })
      await asKeeper(stage, 'PATCH', '/calendars/choice', { hasDays: true, nameDays: 'everybody' })
      await asKeeper(stage, 'PATCH', '/me/settings', { todayBrake: 3 })
    },
  },
]
