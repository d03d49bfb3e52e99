import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { CONTRIBUTION_KINDS, type Medium, media } from '@lazo/ties'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readStates } from '#store/ties/states.ts'
import { createCard } from '../contacts/create-card.ts'
import {
  changeInteraction,
  removeInteraction,
  restoreInteraction,
  undoInteractionChange,
} from '../interactions/change-interaction.ts'
import { listInteractionVersions } from '../interactions/list-interactions.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { changeTieSettings } from './change-tie-settings.ts'
import { foldStaleTies } from './keep-folded.ts'
import { basisOf, foldTies, readHistories } from './own-histories.ts'
import { readOwnRules } from './own-rules.ts'

const DAY = 86_400_000
const CARDS = 3

const told = fc.record({
  medium: fc.constantFrom(...(Object.keys(media) as Medium[])),
  direction: fc.constantFrom('outbound' as const, 'inbound' as const, 'mutual' as const, undefined),
  daysAgo: fc.integer({ min: 0, max: 900 }),
  expectsReply: fc.boolean(),
  isCommercial: fc.boolean(),
  with: fc.uniqueArray(fc.nat(CARDS - 1), { minLength: 1, maxLength: CARDS }),
  given: fc.option(fc.constantFrom(...CONTRIBUTION_KINDS)),
  does: fc.constantFrom([], ['reply:1']),
})
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

const step = fc.oneof(
  fc.record({ act: fc.constant('add' as const), told }),
  fc.record({
    act: fc.constantFrom('edit' as const, 'remove' as const, 'restore' as const, 'undo' as const),
    told,
    of: fc.nat(),
  }),
)

describe('the folded state of ties', () => {
  let space: TestWorkspace
  let ana: Actor
  let cards: string[]

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    cards = await makeCards(CARDS)
  })

  const makeCards = async (count: number) => {
    const bookId = await space.book(ana, 'Amigos')
    const made = []
    for (let i = 0; i < count; i++)
      made.push((await createCard(space.domain, ana, { bookId, card: { name: { full: `N${i}` } } })).view.cardId)
    return made
  }
  const ago = (days: number) => new Date(space.clock.now().getTime() - days * DAY)
  const inputOf = ({ daysAgo, with: people, given, direction, ...rest }: Told) => {
    const cardIds = people.map((i) => cards[i]!)
    const contributions = given ? [{ kind: given, direction: 'received' as const, cardId: cardIds[0]! }] : []
    return { ...rest, ...(direction && { direction }), at: ago(daysAgo), cardIds, contributions }
  }

  /** What is kept, and what folding everything anew gives. */
  const both = () =>
    space.domain.store.read(ana, async (tx) => {
      const { context } = await readOwnRules(tx, space.domain)
      const kept = await readStates(tx, null, basisOf(context))
      const anew = await foldTies(
        tx,
        kept.map(({ cardId }) => cardId),
        context,
      )
      return { kept: new Map(kept.map(({ cardId, history }) => [cardId, history])), anew }
    })
  const versions = async () =>
    new Map(
      (
        await askOnce<{ card: string; xmin: string }>(
          space.ownerUrl,
          `select card_id as card, xmin::text from lazo.tie_state where member_id = '${ana.memberId}'`,
        )
      ).map(({ card, xmin }) => [card, xmin]),
    )

  it('equals what folding everything anew gives, after every history of adding, editing, removing and undoing', async () => {
    const run = async (steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
      const known: string[] = []
      for (const one of steps) {
        if (one.act === 'add') known.push((await recordInteraction(space.domain, ana, inputOf(one.told))).interactionId)
        else if (known.length > 0) await apply(one.act, known[one.of % known.length]!, inputOf(one.told))
        const { kept, anew } = await both()
        assert.deepEqual(kept, anew)
      }
    }
    const apply = async (
      act: 'edit' | 'remove' | 'restore' | 'undo',
      interactionId: string,
      input: ReturnType<typeof inputOf>,
    ) => {
      const isThere = await listInteractionVersions(space.domain, ana, interactionId).catch(() => null)
      if (act === 'restore') await restoreInteraction(space.domain, ana, interactionId)
      else if (isThere === null) return
      else if (act === 'edit') await changeInteraction(space.domain, ana, { interactionId, ...input })
      else if (act === 'remove') await removeInteraction(space.domain, ana, interactionId)
      else if (isThere[0])
        await undoInteractionChange(space.domain, ana, { interactionId, versionId: isThere[0].versionId })
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), run), { numRuns: 12 })
  })

  it('is written for the ties of an interaction and for no other', async () => {
    for (const cardId of cards) await recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'call' })
    const before = await versions()
    await recordInteraction(space.domain, ana, { cardIds: [cards[0]!], medium: 'email' })
    const after = await versions()
    assert.deepEqual(
      cards.map((cardId) => before.get(cardId) === after.get(cardId)),
      [false, true, true],
    )
    const rows = await askOnce<{ text: string }>(
      space.ownerUrl,
      `with fresh as (select xmin from lazo.interaction where member_id = '${ana.memberId}' order by interaction_id desc limit 1)
      select 'interaction' as text from lazo.interaction where xmin = (select xmin from fresh)
      union all select 'with' from lazo.interaction_card where xmin = (select xmin from fresh)
      union all select 'state' from lazo.tie_state where xmin = (select xmin from fresh)
      union all select 'tie' from lazo.tie where xmin = (select xmin from fresh)
      union all select 'card' from lazo.card where xmin = (select xmin from fresh)`,
    )
    assert.deepEqual(rows.map(({ text }) => text).sort(), ['interaction', 'state', 'with'])
  })

  it('is written anew, whatever wrote the interaction, and read right until then', async () => {
    await recordInteraction(space.domain, ana, { cardIds: [cards[0]!], medium: 'call' })
    await askOnce(space.ownerUrl, `update lazo.interaction set medium = 'meeting' where member_id = '${ana.memberId}'`)
    const stale = await both()
    assert.deepEqual(stale.kept, new Map([[cards[0]!, null]]))
    const read = await space.domain.store.read(ana, async (tx) =>
      readHistories(tx, null, (await readOwnRules(tx, space.domain)).context),
    )
    assert.deepEqual(read, stale.anew)
    assert.equal(await foldStaleTies(space.domain, ana), 1)
    assert.equal(await foldStaleTies(space.domain, ana), 0)
    assert.deepEqual((await both()).kept, stale.anew)
  })

  it('is folded anew for another zone and for other rules of the fold, and stays for rules that it does not hang on', async () => {
    await recordInteraction(space.domain, ana, { cardIds: cards, medium: 'call' })
    const stale = async () => [...(await both()).kept.values()].filter((history) => history === null).length
    await changeTieSettings(space.domain, space.owner, { thanksDays: 3, ladder: { relationshipFacts: 1 } })
    assert.equal(await stale(), 0)
    await changeTieSettings(space.domain, space.owner, { ladder: { answerDays: 5 } })
    assert.equal(await stale(), CARDS)
    await foldStaleTies(space.domain, ana)
    await changeSettings(space.domain, ana, { timeZone: 'Asia/Tokyo' })
    assert.equal(await stale(), CARDS)
    assert.equal(await foldStaleTies(space.domain, ana), CARDS)
    assert.equal(await stale(), 0)
  })
})
