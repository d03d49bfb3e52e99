import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const LONG = 'ñ'.repeat(10_000)
const DAYS = [
  '0000-01-01',
  '0001-01-01',
  '1582-10-10',
  '1900-02-29',
  '1969-12-31',
  '2028-02-29',
  '9999-12-31',
  '10000-01-01',
]
const MOMENTS = [
  '0001-01-01T00:00:00Z',
  '1900-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2026-02-28T23:59:59.999Z',
  '9999-12-31T23:59:59Z',
  '2026-01-01T00:00:00+14:00',
  '2026-13-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
]
const TEXTS = [
  LONG,
  '\u0000',
  '\ud800',
  '\u202e\u202e',
  '<script>',
  "'; drop table lazo.tie; --",
  '=cmd()',
  '{{name}}',
  ' ',
  '\n'.repeat(500),
  '👩‍👩‍👧'.repeat(300),
  '__proto__',
]
const NUMBERS = [-1, 0, 0.5, 1, 50, 3_650, 1e9, 2 ** 31, 1e308]
const ZONES = ['Europe/Nowhere', 'UTC+99', '../../etc/passwd', '', LONG]

type Asked = readonly [method: 'POST' | 'PATCH' | 'PUT', path: string, body: object]
interface People {
  readonly cardId: string
  readonly otherId: string
}

/** What is told at and past the edges of what can be, by what is strange in it. */
const told: Readonly<Record<string, (of: People) => readonly Asked[]>> = {
  'moments of any age': ({ cardId }) =>
    MOMENTS.flatMap((at): Asked[] => [
      ['POST', '/interactions', { cardIds: [cardId], medium: 'call', at, contributions: [HELP] }],
      ['POST', '/interactions', { cardIds: [cardId], medium: 'email', direction: 'inbound', expectsReply: true, at }],
    ]),
  'days of any year': ({ cardId, otherId }) =>
    DAYS.flatMap((day): Asked[] => [
      ['POST', '/follow-ups', { cardId, dueOn: day, text: 'x' }],
      ['POST', '/events', { name: 'x', heldOn: day }],
      ['POST', '/objectives', { title: 'x', startsOn: '0001-01-01', endsOn: day, cardIds: [cardId], target: TARGET }],
      [
        'POST',
        '/objectives',
        { title: 'x', startsOn: day, endsOn: '9999-12-31', outcomes: [{ kind: 'client', on: day }] },
      ],
      ['POST', '/introductions', { cardId, otherId, state: 'made', askedOn: '0001-01-01', settledOn: day }],
      ['PATCH', `/cards/${cardId}/tie`, { networks: [{ network: 'x', state: 'connected', since: day }] }],
      ['POST', '/today/marks', { key: 'x', cardId, mark: 'snoozed', until: day }],
    ]),
  'texts that mean something elsewhere, or are endless': ({ cardId, otherId }) =>
    TEXTS.flatMap((text): Asked[] => [
      ['POST', '/interactions', { cardIds: [cardId], medium: 'note', text, network: text }],
      [
        'POST',
        '/interactions',
        { cardIds: [cardId], medium: 'call', contributions: [{ ...HELP, text }], does: [text] },
      ],
      ['POST', '/follow-ups', { cardId, dueOn: '2027-01-01', text }],
      ['POST', '/events', { name: text, place: text, heldOn: '2026-01-01', expected: [{ ...NOBODY, name: text }] }],
      ['POST', '/objectives', { title: text, why: text, startsOn: '2026-01-01', endsOn: '2026-12-31' }],
      ['POST', '/introductions', { cardId, otherId, text }],
      ['PATCH', `/cards/${cardId}/tie`, { closeness: text, forMe: [text], facts: [{ kind: 'family', text }] }],
      ['PATCH', `/cards/${cardId}/tie`, { met: { channel: text, place: text, event: text, stage: text } }],
      ['POST', '/inbound', { name: text, text }],
      ['POST', '/today/marks', { key: text, cardId, mark: 'not-needed' }],
      ['POST', `/cards/${cardId}/drafts/uses`, { marks: [text] }],
      ['PUT', '/ties/label-cadences', { items: [{ label: text, idealDays: 1, maximumDays: 1 }] }],
      ['POST', '/calendars/feeds', { name: text }],
    ]),
  'numbers of any size': ({ cardId }) =>
    NUMBERS.flatMap((n): Asked[] => [
      ['POST', '/interactions', { cardIds: [cardId], medium: 'call', minutes: n }],
      ['PATCH', `/cards/${cardId}/tie`, { cadence: { idealDays: n, maximumDays: n } }],
      ['PATCH', '/ties/settings', { warmth: { scale: n, forgetting: n, patience: n, cooling: n } }],
      ['PATCH', '/ties/settings', { rhythm: { usualGaps: n, gaps: n, leastFading: n } }],
      ['PATCH', '/ties/settings', { thanksDays: n }],
      ['PATCH', '/me/settings', { todayBrake: n }],
      ['PUT', '/ties/label-cadences', { items: [{ label: 'x', idealDays: n, maximumDays: n }] }],
    ]),
  'one person many times': ({ cardId }) => [
    ['POST', '/interactions', { cardIds: Array(50).fill(cardId), medium: 'call' }],
    ['POST', '/interactions', { cardIds: Array(51).fill(cardId), medium: 'call' }],
    ['POST', '/interactions', { cardIds: [], medium: 'call' }],
    ['POST', '/introductions', { cardId, otherId: cardId }],
    [
      'POST',
      '/objectives',
      { title: 'x', startsOn: '2026-01-01', endsOn: '2026-12-31', cardIds: Array(900).fill(cardId) },
    ],
  ],
}
const HELP = { kind: 'help', direction: 'received' }
const TARGET = { of: 'ties', rung: 'known', count: 1 }
const NOBODY = { organization: null, cardId: null }

const READ =
  `today today/touches network network/graph network/portrait ties ties/standings key-contacts reciprocity follow-ups objectives
  introductions events inbound interactions catalogue/session`.split(/\s+/)
const READ_OF_CARD = [
  'standing',
  'tie',
  'interactions',
  'drafts?occasion=birthday',
  'introducers',
  'pressure',
  'stages',
]

describe('what is told of ties, however far-fetched', () => {
  let server: TestServer
  let people: People

  before(async () => {
    server = await openTestServer()
    const born = { a: { kind: 'birth', date: { year: 4, month: 2, day: 29 } } }
    const cardId = await makeCard({ name: { full: LONG }, anniversaries: born })
    people = { cardId, otherId: await makeCard({ name: { full: 'Eva' } }) }
  })
  after(() => server.close())

  const makeCard = async (card: object) => {
    const { token, bookId } = server
    const { status, text, json } = await server.ask('POST', '/cards', { token, body: { ...card, bookIds: [bookId] } })
    assert.equal(status, 201, text.slice(0, 300))
    return String(json.id)
  }

  for (const [what, asked] of Object.entries(told))
    it(`is kept or refused as what it is, and all goes on being told after it: ${what}`, async () => {
      const { token } = server
      const counts = { kept: 0, refused: 0 }
      for (const [method, path, body] of asked(people)) {
        const { status, text } = await server.ask(method, path, { token, body })
        const isRefused = status === 422 && text.includes('"code":"input-invalid"')
        assert.ok(status < 300 || isRefused, `${path} ${JSON.stringify(body).slice(0, 200)}: ${text.slice(0, 200)}`)
        counts[isRefused ? 'refused' : 'kept'] += 1
      }
      assert.ok(counts.kept > 0 && counts.refused > 0, JSON.stringify(counts))
      const paths = [...READ.map((one) => `/${one}`), ...READ_OF_CARD.map((one) => `/cards/${people.cardId}/${one}`)]
      for (const path of paths) {
        const { status, text } = await server.ask('GET', path, { token })
        assert.equal(status, 200, `${path}: ${text.slice(0, 300)}`)
      }
    })

  it('is no day of a place that there is not', async () => {
    const { token } = server
    for (const timeZone of ZONES) {
      const { status, json } = await server.ask('PATCH', '/me/settings', { token, body: { timeZone } })
      assert.deepEqual([status, json.code], [422, 'input-invalid'], timeZone.slice(0, 40))
    }
    for (const timeZone of ['Pacific/Apia', 'Etc/GMT-14', 'America/St_Johns']) {
      assert.equal((await server.ask('PATCH', '/me/settings', { token, body: { timeZone } })).status, 200, timeZone)
      assert.equal((await server.ask('GET', '/today', { token })).json.zone, timeZone)
    }
  })
})
