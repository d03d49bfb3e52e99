import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client } from 'pg'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { fillWorkspace, sampleCardId } from './testing/fill-workspace.ts'

const DENIED = { code: '42501' }

/** What the server's role could do if somebody made it run SQL of their own. */
describe('a function that may read words', () => {
  let space: TestWorkspace
  let other: Actor
  let stranger: Actor
  let bookId: string
  let client: Client

  before(async () => {
    space = await openTestWorkspace()
    bookId = await space.book(space.owner, 'Todos')
    other = await space.otherWorkspace()
    stranger = await space.member('Sin libros')
    const otherBook = await space.book(other, 'Otros')
    const fill = (actor: Actor, count: number, book: string) =>
      fillWorkspace({
        ownerUrl: space.ownerUrl,
        workspaceId: actor.workspaceId,
        memberId: actor.memberId,
        count,
        bookOf: () => book,
      })
    await fill(space.owner, 300, bookId)
    await fill(other, 200, otherBook)
    client = new Client(space.appUrl)
    await client.connect()
    await actAs(space.owner)
  })
  after(async () => {
    await client.end()
    await space.close()
  })

  async function actAs({ workspaceId, memberId }: Actor): Promise<void> {
    await client.query(`select set_config('lazo.workspace', $1, false), set_config('lazo.member', $2, false)`, [
      workspaceId,
      memberId,
    ])
  }
  const ask = async (text: string, ...values: unknown[]) =>
    (await client.query({ text, values, rowMode: 'array' })).rows.flat() as string[]
  const find = (actor: Actor, groups: unknown, books: unknown = null, limit = 1000) =>
    ask('select lazo.find_cards($1, $2, $3, $4, $5, 20)', actor.workspaceId, actor.memberId, groups, books, limit)
  const hold = (actor: Actor, cards: unknown, groups: unknown) =>
    ask('select lazo.cards_holding($1, $2, $3, $4)', actor.workspaceId, actor.memberId, cards, groups)
  const labelled = (actor: Actor, book: string) =>
    ask('select lazo.labelled_cards($1, $2, $3)', actor.workspaceId, actor.memberId, book)
  const index = (workspaceId: string, cardId: string, scope: string, name: string) =>
    ask(`select lazo.index_words($1, $2, $3, $4, '{""}', '{""}', '{""}')`, workspaceId, [cardId], [scope], [name])

  it('is the only way to them', async () => {
    const card = sampleCardId(space.owner.workspaceId, 0)
    for (const text of [
      'select * from lazo.search',
      'select * from lazo.word',
      'delete from lazo.search',
      "insert into lazo.word values (lazo.this_workspace(), 'x')",
      `select lazo.cards_answering(lazo.this_workspace(), '{${bookId}}', '{${bookId}}', 'a', 10)`,
      `update lazo.search set seen_by = '{}' where card_id = '${card}'`,
    ])
      await assert.rejects(ask(text), DENIED, text)
  })

  it('refuses another workspace and another member than those of the transaction', async () => {
    const elsewhere = { ...space.owner, workspaceId: other.workspaceId }
    for (const actor of [other, elsewhere, stranger, { ...space.owner, workspaceId: null as unknown as string }]) {
      await assert.rejects(find(actor, ['maria*']), DENIED)
      await assert.rejects(hold(actor, [], ['maria*']), DENIED)
      await assert.rejects(labelled(actor, bookId), DENIED)
    }
    for (const workspaceId of [other.workspaceId, null]) {
      await assert.rejects(ask('select lazo.known_words($1, $2, false)', workspaceId, ['maria']), DENIED)
      await assert.rejects(ask('select lazo.sweep_words($1, $2, 10)', workspaceId, ''), DENIED)
      await assert.rejects(index(workspaceId as string, sampleCardId(other.workspaceId, 0), 'base', 'x'), DENIED)
    }
  })

  it('refuses everything when the transaction names no workspace', async () => {
    await ask(`select set_config('lazo.workspace', '', false)`)
    await assert.rejects(find(space.owner, ['maria*']), DENIED)
    await assert.rejects(ask('select lazo.known_words(null, $1, false)', ['maria']), DENIED)
    await actAs(space.owner)
  })

  it('shows a member without books nothing, whatever books and cards are named', async () => {
    await actAs(stranger)
    const cards = Array.from({ length: 300 }, (_, i) => sampleCardId(space.owner.workspaceId, i))
    assert.deepEqual(await find(stranger, ['maria*']), [])
    assert.deepEqual(await find(stranger, ['maria*'], [bookId]), [])
    assert.deepEqual(await hold(stranger, cards, ['maria*']), [])
    assert.deepEqual(await labelled(stranger, bookId), [])
    await actAs(space.owner)
    assert.ok((await labelled(space.owner, bookId)).length > 5)
    assert.ok((await find(space.owner, ['maria*'])).length > 5)
    assert.ok((await hold(space.owner, cards, ['maria*'])).length > 5)
    assert.deepEqual(await hold(space.owner, [sampleCardId(other.workspaceId, 1)], ['m*']), [])
  })

  it('takes signs of the query language for letters', async () => {
    const { length } = await find(space.owner, ['maria*'])
    assert.ok(length > 5)
    const odd = [
      "maria'",
      'maria\\',
      "maria' | '",
      '!maria',
      '(maria',
      'maria)',
      'maria&garcia',
      'maria<->garcia',
      "x':*|'maria",
      '1/maria',
      "'",
      '\\',
      ':',
      '*',
      'A',
      '&',
      '|',
      '!',
      '()',
      '',
      ' ',
      '%',
    ]
    for (const word of odd) {
      for (const groups of [[word], [`${word}*`], [`${word}*A`], ['maria*', `${word}`]]) {
        const found = await find(space.owner, groups)
        assert.ok(found.length <= length, JSON.stringify(groups))
      }
    }
    assert.deepEqual(await find(space.owner, ["x'|'maria"]), [])
  })

  it('reads the words of its own workspace even when asked with the mark of another', async () => {
    const [mark] = await askOnce<{ tag: number }>(
      space.ownerUrl,
      'select tag from lazo.workspace where workspace_id = $1',
      [other.workspaceId],
    )
    for (const word of [
      `${mark!.tag}/maria`,
      `'${mark!.tag}/maria'`,
      `\t${mark!.tag}/maria`,
      `\u00a0${mark!.tag}/maria`,
    ])
      assert.deepEqual(await find(space.owner, [`${word}*`]), [])
  })

  it('writes no word that carries the mark of another workspace', async () => {
    const cardId = sampleCardId(space.owner.workspaceId, 0)
    for (const sign of ["'", "''", '\\', '\t', '\n', '\u00a0', ':1A ', "':1A '", '\u2003'])
      await index(space.owner.workspaceId, cardId, 'base', `uno${sign}999/dos tres`)
    const rows = await askOnce<{ lexeme: string }>(
      space.ownerUrl,
      `select lexeme from lazo.search, unnest(words), lazo.workspace w where card_id = $1 and w.workspace_id = search.workspace_id
        and lexeme not like w.tag || '/%'`,
      [cardId],
    )
    assert.deepEqual(rows, [])
  })

  it('writes no words for cards of another workspace, nor under the name of no member', async () => {
    const foreign = sampleCardId(other.workspaceId, 0)
    await assert.rejects(index(space.owner.workspaceId, foreign, 'base', 'x'), { code: '23503' })
    const own = sampleCardId(space.owner.workspaceId, 1)
    for (const scope of ['', 'BASE', other.memberId, bookId, "base' or true", 'null'])
      await assert.rejects(index(space.owner.workspaceId, own, scope, 'x'), DENIED, scope)
  })

  it('lives through texts without end', async () => {
    const long = 'x'.repeat(100_000)
    assert.deepEqual(await find(space.owner, [long]), [])
    assert.deepEqual(await find(space.owner, [`${long}*A`]), [])
    assert.deepEqual(await ask('select lazo.known_words($1, $2, true)', space.owner.workspaceId, [long]), [])
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}*`)
    assert.deepEqual(await find(space.owner, [words.join(' ')]), [])
    assert.deepEqual(await find(space.owner, words), [])
    assert.ok((await ask('select lazo.known_words($1, $2, true)', space.owner.workspaceId, words)).length < 5000)
    assert.ok((await find(space.owner, ['m*'], null, 2_000_000_000)).length <= 300)
    await assert.rejects(
      index(space.owner.workspaceId, sampleCardId(space.owner.workspaceId, 2), 'base', long),
      /too long/,
    )
  })

  it('refuses what is no text, and says nothing to no question', async () => {
    await assert.rejects(find(space.owner, ['a\0b']), { code: '22021' })
    for (const groups of [null, [], [''], [null]]) assert.deepEqual(await find(space.owner, groups), [])
    assert.deepEqual(await hold(space.owner, null, ['m*']), [])
    assert.deepEqual(await ask('select lazo.known_words($1, null, true)', space.owner.workspaceId), [])
  })
})
