import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Card, indexCard } from '@lazo/jscontact'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { findKnownWords } from './reader.ts'
import { fillWorkspace, sampleCardId } from './testing/fill-workspace.ts'
import { removeIndex, sweepWords, writeIndex } from './writer.ts'

describe('the index of a card', () => {
  let space: TestWorkspace
  let cardId: string

  before(async () => {
    space = await openTestWorkspace()
    const { ownerUrl, owner } = space
    const bookId = await space.book(owner, 'Todos')
    await fillWorkspace({
      ownerUrl,
      workspaceId: owner.workspaceId,
      memberId: owner.memberId,
      count: 5,
      bookOf: () => bookId,
    })
    cardId = sampleCardId(owner.workspaceId, 0)
  })
  after(() => space.close())

  const write = (card: Partial<Card>, scope = 'base') =>
    space.domain.store.write(space.owner, (tx) =>
      writeIndex(tx, [
        { cardId, scope, index: indexCard({ '@type': 'Card', version: '1.0', uid: 'u', ...card }, { region: 'ES' }) },
      ]),
    )
  const handles = async () => {
    const rows = await askOnce<{ line: string }>(
      space.ownerUrl,
      `select scope || ' ' || kind || ' ' || key as line from lazo.handle where card_id = $1`,
      [cardId],
    )
    return rows.map((row) => row.line.replace(space.owner.memberId, 'mine')).toSorted()
  }
  const lexemes = async () => {
    const rows = await askOnce<{ word: string }>(
      space.ownerUrl,
      `select split_part(lexeme, '/', 2) as word from lazo.search, unnest(words) where card_id = $1 and scope = 'base'`,
      [cardId],
    )
    return rows.map((row) => row.word)
  }
  const known = (word: string) => space.domain.store.read(space.owner, (tx) => findKnownWords(tx, [word], false))

  it('takes the place of what it had, each scope by itself', async () => {
    await write({
      name: { full: 'Ana Xylografía' },
      phones: { p: { number: '612 345 678' } },
      emails: { e: { address: 'a@b.example' } },
    })
    await write({ phones: { p: { number: '1234' } } }, space.owner.memberId)
    const both = [
      'base email a@b.example',
      'base ending 876543216',
      'base phone +34612345678',
      'base uid u',
      'mine phone 1234',
      'mine uid u',
    ]
    assert.deepEqual(await handles(), both)
    await write({ name: { full: 'Ana Otra' }, emails: { e: { address: 'a@b.example' } } })
    assert.deepEqual(await handles(), ['base email a@b.example', 'base uid u', 'mine phone 1234', 'mine uid u'])
    assert.deepEqual(await lexemes(), [
      '=from.b.2eexample',
      '=no.label',
      '=no.phone',
      'a',
      'ana',
      'b',
      'example',
      'otra',
    ])
  })

  it('goes with the card, but for the layers of members', async () => {
    await space.domain.store.write(space.owner, (tx) => removeIndex(tx, [cardId]))
    assert.deepEqual(await handles(), ['mine phone 1234', 'mine uid u'])
    assert.deepEqual(await lexemes(), [])
  })

  it('takes handles without end', async () => {
    await write({
      uid: 'u'.repeat(10_000),
      onlineServices: { s: { service: 'x', uri: `https://x.com/${'a'.repeat(1900)}` } },
    })
    assert.equal((await handles()).length, 4)
  })

  it('leaves no word behind in the list of words once it is swept', async () => {
    assert.deepEqual(await known('xylografia'), ['xylografia'])
    await write({ name: { full: 'Ana Otra' } })
    const sweep = (after: string, limit: number) =>
      space.domain.store.write(space.owner, (tx) => sweepWords(tx, after, limit))
    let last: string | null = ''
    for (let steps = 0; last !== null && steps < 100; steps += 1) last = await sweep(last, 7)
    assert.deepEqual(await known('xylografia'), [])
    assert.deepEqual(await known('otra'), ['otra'])
    assert.equal(await sweep('zzzz', 10), null)
  })
})
