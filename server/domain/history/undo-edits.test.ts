import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card, PatchObject } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { IdMaker } from '#base/ids.ts'
import { MovableClock } from '#kit/movable-clock.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { lockCards, readCards } from '#store/cards/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { Store } from '#store/store.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { documentAt } from '../contacts/document-at.ts'
import { readCard } from '../contacts/read-card.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'
import { findBroken } from '../testing/find-broken.ts'
import { readCardHistory } from './read-history.ts'
import { undoBatch } from './undo-batch.ts'
import { undoChange } from './undo-change.ts'

const PATHS = ['kind', 'example.org:a', 'example.org:b', 'keywords/x', 'keywords/y', 'name/full'] as const
type Path = (typeof PATHS)[number]
/** What stands at each path; null for nothing. */
type State = Record<Path, unknown>
/** What an edit writes at some paths. */
type Edit = Partial<State>

const START: State = {
  kind: null,
  'example.org:a': 'a0',
  'example.org:b': null,
  'keywords/x': true,
  'keywords/y': null,
  'name/full': 'Ana',
}
const edits = fc.record<Edit>(
  {
    kind: fc.constantFrom('individual', 'org', null),
    'example.org:a': fc.constantFrom('a0', 'a1', 'a2', null),
    'example.org:b': fc.constantFrom('b1', 'b2', null),
    'keywords/x': fc.constantFrom(true, null),
    'keywords/y': fc.constantFrom(true, null),
    'name/full': fc.constantFrom('Ana', 'Eva', 'Paz'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Edit>

let space: TestWorkspace
let bookId: string
before(async () => {
  space = await openTestWorkspace()
  bookId = await space.book(space.owner, 'Casa')
})
after(() => space.close())

describe('taking back one edit', () => {
  it('keeps all later edits, lists exactly the parts they touched too, and can be taken back itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 6 }), fc.nat(), async (made, which) => {
        const cardId = await create()
        const states = await editOneByOne(cardId, made)
        const history = await readCardHistory(space.domain, space.owner, { cardId, limit: 50 })
        const written = history.filter((entry) => entry.act === 'edit').toReversed()
        if (written.length === 0) return
        const index = which % written.length
        const expected = takeBack(states[index]!, states[index + 1]!, states.at(-1)!)
        const report = await undoChange(space.domain, space.owner, { cardId, versionId: written[index]!.versionId })
        assert.deepEqual(await stateOf(cardId), expected.state)
        assert.deepEqual(report.left.flatMap((part) => part.paths).sort(), expected.left)
        await undoBatch(space.domain, space.owner, report.batchId)
        assert.deepEqual(await stateOf(cardId), states.at(-1))
      }),
      { numRuns: 25, seed: 5 },
    )
  })

  it('goes by the order in which edits were made, also when two machines tell different times', async () => {
    const clock = new MovableClock(space.clock.now().getTime() - 3_600_000)
    const ids = new IdMaker(clock)
    const { log } = space.domain
    const late: Domain = {
      ...space.domain,
      ids,
      clock,
      store: new Store({ address: { url: space.appUrl }, clock, ids, log }),
    }
    const cardId = await create()
    const rename = (domain: Domain, name: string) =>
      patchCard(domain, space.owner, { cardId, patch: { 'name/full': name, [`example.org:${name}`]: name } })
    for (const [i, name] of ['One', 'Two', 'Three', 'Four'].entries()) await rename(i % 2 ? late : space.domain, name)
    await space.domain.store.read(space.owner, async (tx) => {
      const [card] = await readCards(tx, [cardId])
      const names: unknown[] = []
      for (let revision = 1; revision <= 5; revision += 1)
        names.push((await documentAt(tx, card!, revision))?.name?.full)
      assert.deepEqual(names, ['Ana', 'One', 'Two', 'Three', 'Four'])
    })
    const history = await readCardHistory(space.domain, space.owner, { cardId, limit: 10 })
    const third = history.find((entry) => entry.revision === 4)!
    const { left } = await undoChange(space.domain, space.owner, { cardId, versionId: third.versionId })
    const { card } = await readCard(space.domain, space.owner, cardId)
    assert.deepEqual([card.name?.full, 'example.org:Three' in card, 'example.org:Two' in card], ['Four', false, true])
    assert.deepEqual(
      left.flatMap((part) => part.paths),
      ['name/full'],
    )
    await late.store.close()
  })
})

describe('taking back a batch of edits', () => {
  it('keeps all later edits of every card, lists exactly the parts they touched too, and can be taken back itself', async () => {
    const scene = fc.record({
      before: fc.array(edits, { minLength: 3, maxLength: 3 }),
      // Of three cards each is edited by the batch or not, once or twice.
      batch: fc.array(fc.array(edits, { maxLength: 2 }), { minLength: 3, maxLength: 3 }),
      later: fc.array(fc.option(edits), { minLength: 3, maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(scene, async ({ before, batch, later }) => {
        const cards = [await create(), await create(), await create()]
        for (const [i, cardId] of cards.entries()) await edit(cardId, before[i]!)
        const first = await Promise.all(cards.map(stateOf))
        const { batchId, steps } = await editAsBatch(cards, batch)
        for (const [i, cardId] of cards.entries()) if (later[i]) await edit(cardId, later[i])
        const last = await Promise.all(cards.map(stateOf))
        const expected = cards.map((_, i) => takeBackAll([first[i]!, ...steps[i]!], last[i]!))
        const report = await undoBatch(space.domain, space.owner, batchId)
        assert.deepEqual(
          await Promise.all(cards.map(stateOf)),
          expected.map(({ state }) => state),
        )
        const listed = cards.map((cardId) =>
          report.left.filter((part) => part.cardId === cardId).flatMap((part) => part.paths),
        )
        assert.deepEqual(
          listed.map((paths) => [...new Set(paths)].sort()),
          expected.map(({ left }) => left),
        )
        await undoBatch(space.domain, space.owner, report.batchId)
        assert.deepEqual(await Promise.all(cards.map(stateOf)), last)
      }),
      { numRuns: 25, seed: 6 },
    )
  })

  it('leaves everything as it must always be', async () => {
    assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  })
})

async function create(): Promise<string> {
  const card = { name: { full: 'Ana' }, keywords: { x: true, always: true }, 'example.org:a': 'a0' }
  return (await createCard(space.domain, space.owner, { bookId, card })).view.cardId
}

const edit = (cardId: string, patch: Edit) =>
  patchCard(space.domain, space.owner, { cardId, patch: patch as PatchObject })

/** Makes the edits, and gives the state at the beginning and after each that changed something. */
async function editOneByOne(cardId: string, made: readonly Edit[]): Promise<State[]> {
  const states = [START]
  for (const patch of made) {
    await edit(cardId, patch)
    const state = { ...states.at(-1)!, ...patch }
    if (PATHS.some((path) => state[path] !== states.at(-1)![path])) states.push(state)
  }
  return states
}

/** Makes the edits of each card under one batch, and gives the states after each. */
async function editAsBatch(cards: readonly string[], made: readonly (readonly Edit[])[]) {
  const steps: State[][] = cards.map(() => [])
  const batchId = await space.domain.store.write(space.owner, (tx) => insertBatch(tx, { kind: 'bulk', title: '' }))
  for (const [i, cardId] of cards.entries())
    for (const patch of made[i]!) {
      const state = { ...(await stateOf(cardId)), ...patch }
      await space.domain.store.write(space.owner, async (tx) => {
        const [before] = await lockCards(tx, [cardId])
        await updateCards(tx, [{ before: before!, after: withState(before!.document, state) }], {
          region: 'ES',
          batchId,
        })
      })
      steps[i]!.push(state)
    }
  return { batchId, steps }
}

async function stateOf(cardId: string): Promise<State> {
  const { card } = await readCard(space.domain, space.owner, cardId)
  const fields = card as unknown as Record<string, unknown>
  return {
    kind: card.kind ?? null,
    'example.org:a': fields['example.org:a'] ?? null,
    'example.org:b': fields['example.org:b'] ?? null,
    'keywords/x': card.keywords?.['x'] ?? null,
    'keywords/y': card.keywords?.['y'] ?? null,
    'name/full': card.name?.full ?? null,
  }
}

function withState(card: Card, state: State): Card {
  const { 'keywords/x': x, 'keywords/y': y, 'name/full': full, ...fields } = state
  const keywords = { always: true, ...(x ? { x } : {}), ...(y ? { y } : {}) }
  const { kind: _k, 'example.org:a': _a, 'example.org:b': _b, ...rest } = card as unknown as Record<string, unknown>
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  return { ...rest, ...present, keywords, name: { ...card.name, full } } as unknown as Card
}

/** What taking back the step from `before` to `after` makes of `present`: what changed since stays, and is listed where it differs from both. */
function takeBack(before: State, after: State, present: State): { state: State; left: Path[] } {
  const left = PATHS.filter(
    (path) => before[path] !== after[path] && present[path] !== after[path] && present[path] !== before[path],
  )
  const state = { ...present }
  for (const path of PATHS)
    if (before[path] !== after[path] && present[path] === after[path]) state[path] = before[path]
  return { state, left: left.toSorted() }
}

function takeBackAll(steps: readonly State[], present: State): { state: State; left: Path[] } {
  let state = present
  const left = new Set<Path>()
  for (let i = steps.length - 1; i > 0; i -= 1) {
    const done = takeBack(steps[i - 1]!, steps[i]!, state)
    state = done.state
    for (const path of done.left) left.add(path)
  }
  return { state, left: [...left].sort() }
}
