import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CardFilter } from './card-filter.ts'
import { checkFilter } from './check-filter.ts'
import { matchesFilter } from './matches-filter.ts'
import { NO_TIE, type TieStanding } from './tie-standing.ts'
import { tieTermNames } from './ties-apart.ts'

const TODAY = '2026-03-10'
const EVA = '01900000-0000-7000-8000-00000000000e'
const ANA: TieStanding = {
  rung: 'conversation',
  warmth: 61.5,
  state: 'due',
  isFading: true,
  isKey: true,
  isMarked: true,
  isResting: false,
  closeness: 'Compañera de clase',
  oneSided: 'only-asked',
  forMe: ['aduanas en México'],
  forThem: ['encontrar piso'],
  met: { channel: 'LinkedIn', place: 'Sevilla', event: 'Feria 2025', stage: 'universidad', introducerId: EVA },
  lastContact: '2026-02-08',
  interactions: 12,
  followUpOn: '2026-03-12',
}

function answers(filter: CardFilter, tie: TieStanding | null, today = TODAY): boolean {
  const card = { '@type': 'Card', version: '1.0', uid: 'urn:x:ana', name: { full: 'Ana' } } as const
  const ties = { standings: new Map(tie ? [['ana', tie]] : []), today }
  return matchesFilter({ cardId: 'ana', card }, filter, { region: 'ES', books: [], domains: [], ties })
}

describe('a tie answers', () => {
  const yes: [why: string, filter: CardFilter][] = [
    ['a rung that it has reached', { rung: { atLeast: 'conversation' } }],
    ['one that it has not passed', { rung: { atMost: 'conversation' } }],
    ['the very rung', { rung: { atLeast: 'conversation', atMost: 'conversation' } }],
    ['more than less warmth', { warmth: { over: 61 } }],
    ['less than more warmth', { warmth: { under: 62, over: 61 } }],
    ['its state against the cadence', { cadence: 'due' }],
    ['that it fades', { fading: true }],
    ['that it is key', { key: true }],
    ['that it is marked', { marked: true }],
    ['that it does not rest', { resting: false }],
    ['how close they are, whole, whatever the accents', { closeness: 'compañera DE clase' }],
    ['that one only asked', { oneSided: 'only-asked' }],
    ['words of what the person can do', { forMe: 'mexico adua' }],
    ['words of what can be done for the person', { forThem: 'piso' }],
    ['where from they know each other', { metChannel: 'linkedin' }],
    ['the place', { metPlace: 'sev' }],
    ['the event', { metEvent: 'feria 2025' }],
    ['the stage of life', { metStage: 'universidad' }],
    ['who introduced them', { introducedBy: EVA }],
    ['a last contact after a day', { lastContact: { after: '2026-02-07' } }],
    ['a last contact before a day', { lastContact: { before: '2026-02-09' } }],
    ['a silence of thirty days', { silence: { over: 29, under: 31 } }],
    ['that there was contact', { contacted: true }],
    ['a number of interactions', { interactions: { over: 11, under: 13 } }],
    ['that something is open', { followUp: 'open' }],
  ]
  for (const [why, filter] of yes) it(why, () => assert.ok(answers(filter, ANA)))

  it('and every term is among these', () => {
    const asked = new Set(yes.map(([, filter]) => Object.keys(filter)[0]))
    assert.deepEqual(new Set(tieTermNames), asked)
  })
})

describe('a tie does not answer', () => {
  const no: [why: string, filter: CardFilter][] = [
    ['a rung above its own', { rung: { atLeast: 'relationship' } }],
    ['one below', { rung: { atMost: 'responded' } }],
    ['the end of a range of warmth', { warmth: { over: 61.5 } }],
    ['the end of a range of interactions', { interactions: { under: 12 } }],
    ['another state', { cadence: 'warm' }],
    ['a part of how close they are', { closeness: 'clase' }],
    ['what only one of two things said together holds', { forMe: 'aduanas piso' }],
    ['signs that are no words', { forMe: '…' }],
    ['another introducer', { introducedBy: '01900000-0000-7000-8000-000000000000' }],
    ['the very day of a last contact', { lastContact: { after: '2026-02-08' } }],
    ['that there was never any contact', { contacted: false }],
    ['a follow-up that is due later', { followUp: 'due' }],
  ]
  for (const [why, filter] of no) it(why, () => assert.ok(!answers(filter, ANA)))
})

describe('a card of which nothing is known', () => {
  const yes: CardFilter[] = [
    { rung: { atMost: 'known' } },
    { warmth: { under: 1 } },
    { contacted: false },
    { interactions: { under: 1 } },
    { key: false },
    { not: { key: true } },
  ]
  for (const filter of yes) it(`answers ${JSON.stringify(filter)}`, () => assert.ok(answers(filter, null)))

  it('has no silence and no last contact, however they are asked for', () => {
    for (const filter of [{ silence: { over: -1 } }, { lastContact: { before: '9999-01-01' } }])
      assert.ok(!answers(filter, null))
  })

  it('answers as a tie of which nothing is said', () => {
    for (const [, filter] of Object.entries({ a: { fading: false }, b: { rung: { atLeast: 'audience' } } } as const))
      assert.equal(answers(filter, null), answers(filter, NO_TIE))
  })
})

it('a follow-up is due from its day on, and a silence grows with the days', () => {
  assert.ok(answers({ followUp: 'due' }, ANA, '2026-03-12'))
  assert.ok(answers({ silence: { over: 364 } }, ANA, '2027-02-08'))
})

describe('a term about ties is refused', () => {
  const wrong: [why: string, value: unknown, path: string][] = [
    ['without an end', { rung: {} }, 'rung'],
    ['with a third end', { warmth: { over: 1, above: 2 } }, 'warmth'],
    ['with a rung that is none', { rung: { atLeast: 'friend' } }, 'rung/atLeast'],
    ['with a number in words', { interactions: { over: '3' } }, 'interactions/over'],
    ['with no number', { silence: { under: Number.NaN } }, 'silence/under'],
    ['with a moment in place of a day', { lastContact: { after: '2026-01-01T00:00Z' } }, 'lastContact/after'],
    ['with a day that is none', { lastContact: { after: '2026-13-01' } }, 'lastContact/after'],
    ['with a state that is none', { cadence: 'hot' }, 'cadence'],
    ['with an introducer by name', { introducedBy: 'Eva' }, 'introducedBy'],
    ['with a word in place of yes', { all: [{ key: 'yes' }] }, 'all/0/key'],
  ]
  for (const [why, value, path] of wrong)
    it(why, () => assert.throws(() => checkFilter(value), { name: 'FilterError', path }))

  it('and taken as it is when it is right', () => {
    for (const value of [{ rung: { atLeast: 'trust' } }, { lastContact: { after: '2026-01-01' } }, { followUp: 'due' }])
      assert.deepEqual(checkFilter(value), value)
  })
})
