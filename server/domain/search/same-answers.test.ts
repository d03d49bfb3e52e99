import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import {
  type CardFacts,
  type CardFilter,
  cardPartNames,
  conditionOf,
  factsOf,
  holdsCondition,
  type OwnTies,
} from '@lazo/jscontact'
import * as fc from 'fast-check'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { anyCard } from '../../../libs/jscontact/src/testing/any-card.ts'
import { anyTieTerm } from '../../../libs/jscontact/src/testing/tie-terms.ts'
import type { CardView } from '../contacts/card-view.ts'
import { createCard } from '../contacts/create-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { createBranch } from '../teams/save-branch.ts'
import { changeTie } from '../ties/change-tie.ts'
import { listStandings } from '../ties/read-standing.ts'
import { listCards } from './list-cards.ts'

const CARDS = 120
const DOMAINS = ['example.com', 'example.org']
const LAYERS: readonly object[] = [
  { 'lazo.app:favorite': true },
  { 'notes/own': { note: 'García toma té' }, 'lazo.app:favorite': true },
  { 'phones/own': { number: '612345678' }, 'keywords/VIP': true },
  { 'addresses/own': { full: 'Calle Mayor 1' }, 'organizations/own': { name: 'Acme SL' } },
]

let space: TestWorkspace
let bookId: string
let ties: OwnTies
const cards = new Map<string, CardFacts>()
const words: string[] = ['garcia', 'te', 'acme', '612', '45678', '+34600123456', 'example.com']

before(async () => {
  space = await openTestWorkspace()
  bookId = await space.book(space.owner, 'Cards', 'shared')
  await createBranch(space.domain, space.owner, { name: 'Madrid', domains: DOMAINS })
  for (const [at, card] of fc.sample(anyCard(), { seed: 7, numRuns: CARDS }).entries()) {
    const { media: _, ...rest } = card
    const { view } = await createCard(space.domain, space.owner, { bookId, card: rest })
    keep(at % 3 === 0 ? await withLayer(view, LAYERS[(at / 3) % LAYERS.length]!) : view)
    space.clock.pass({ minutes: 1 })
  }
  await tieSome([...cards.keys()])
  const { standings, today } = await listStandings(space.domain, space.owner, null)
  ties = { standings: new Map(standings.map(({ stand, asked }) => [stand.tie.cardId, asked])), today }
})
after(() => space.close())

/** Every third is tied in some way, and the clock goes on meanwhile. */
async function tieSome(cardIds: readonly string[]): Promise<void> {
  const { domain, owner } = space
  for (const [at, cardId] of cardIds.entries()) {
    if (at % 3 > 0) continue
    if (at % 2 === 0) {
      const met = { event: 'García e hijos', channel: 'te', introducerId: cardIds[(at + 1) % cardIds.length]! }
      const words = { closeness: 'te', forMe: ['acme en 612'], forThem: ['te'] }
      await changeTie(domain, owner, { cardId, isKey: at % 4 === 0, isResting: at % 5 === 0, ...words, met })
    }
    if (at % 12 === 0) await addFollowUp(domain, owner, { cardId, dueOn: dayAfter(at), text: 'x', isPromised: false })
    for (let talk = 0; talk < at % 9; talk += 1) {
      const contributions = talk === 1 ? [{ kind: 'advice' as const, direction: 'received' as const }] : []
      await recordInteraction(domain, owner, { cardIds: [cardId], medium: 'call', contributions })
      space.clock.pass({ days: 1 })
    }
  }
  space.clock.pass({ days: 10 })
}

function dayAfter(days: number): string {
  return new Date(space.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

function withLayer({ cardId }: CardView, patch: object): Promise<CardView> {
  return saveOverlay(space.domain, space.owner, { cardId, patch: { ...patch } })
}

function keep({ cardId, card, mine, bookIds, createdAt, updatedAt }: CardView): void {
  const asked = {
    cardId,
    card,
    overlay: mine,
    bookIds,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
  cards.set(cardId, factsOf(asked, space.domain.region))
  for (const { name, units } of Object.values(card.organizations ?? {})) words.push(name ?? units?.[0]?.name ?? '')
  for (const { address } of Object.values(card.emails ?? {})) words.push(address)
  words.push(card.name?.full ?? '', ...Object.keys(card.keywords ?? {}), card.uid ?? '', card.kind ?? 'individual')
}

/** Filters about what the cards have, so that most are answered by some. */
function anyFilter(): fc.Arbitrary<CardFilter> {
  const texts = words.filter((word) => word.trim() !== '' && !word.includes('\0') && word.length <= 200)
  const text = fc.constantFrom(...texts)
  const asText = [
    'text',
    'name',
    'phone',
    'email',
    'organization',
    'keyword',
    'contactKind',
    'sector',
    'function',
    'seniority',
    'place',
    'stage',
    'kind',
    'uid',
  ]
  const moment = fc.constantFrom(...[...cards.values()].map(({ created }) => new Date(created).toISOString()))
  const lastDays = [...ties.standings.values()].flatMap(({ lastContact }) => lastContact ?? [])
  const leaf = fc.oneof(
    fc.tuple(fc.constantFrom(...asText), text).map(([name, value]) => ({ [name]: value }) as unknown as CardFilter),
    fc.constantFrom(...cardPartNames).map((part): CardFilter => ({ hasNo: part })),
    fc.boolean().map((favorite): CardFilter => ({ favorite })),
    fc.boolean().map((internal): CardFilter => ({ internal })),
    text.map((name): CardFilter => ({ worksAt: { name } })),
    text.map((name): CardFilter => ({ worksAt: { name, uid: 'urn:uuid:none' } })),
    text.map((name): CardFilter => ({ workedAt: { name } })),
    moment.map((after): CardFilter => ({ created: { after } })),
    anyTieTerm({ texts: [...texts, 'te', 'garcia', 'acme'], cardIds: [...cards.keys()], days: lastDays }),
    fc.constant<CardFilter>({ book: bookId }),
  )
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all): CardFilter => ({ all })),
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any): CardFilter => ({ any })),
    leaf.map((one): CardFilter => ({ not: one })),
  )
}

async function askServer(filter: CardFilter): Promise<string[]> {
  const found: string[] = []
  let after: string | undefined
  do {
    const input = { order: 'added', limit: 500, filter, ...(after === undefined ? {} : { after }) } as const
    const page = await listCards(space.domain, space.owner, input)
    found.push(...page.cards.map(({ cardId }) => cardId))
    after = page.next ?? undefined
  } while (after !== undefined)
  return found.sort()
}

it('a filter is answered by the same cards on the server and without it', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(anyFilter(), async (filter) => {
      const condition = conditionOf(filter, { region: space.domain.region, books: [bookId], domains: DOMAINS, ties })
      const here = [...cards].filter(([, facts]) => holdsCondition(facts, condition)).map(([cardId]) => cardId)
      assert.deepEqual(await askServer(filter), here.sort())
      answered += here.length > 0 && here.length < cards.size ? 1 : 0
    }),
    { numRuns: 300 },
  )
  assert.ok(answered > 100, `only ${answered} filters were answered by some of the cards`)
})
