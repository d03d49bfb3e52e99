import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { JsonSplitter, type JsonUnit } from './split-json.ts'

/** All items of a text that comes in pieces of `size` characters. */
function split(text: string, size = text.length, unit: JsonUnit = 'object') {
  const splitter = new JsonSplitter({ characters: 40, values: 10 }, unit)
  const items = []
  for (let at = 0; at < text.length; at += size) items.push(...splitter.feed(text.slice(at, at + size)))
  return { items, open: splitter.end() }
}

describe('JSON text is cut into its objects', () => {
  it('of one array or one after another, whatever the pieces are', () => {
    const text = '[\n{"a":"}"},\n{"b":{"c":"\\""}}\n]{"d":1}'
    for (const size of [1, 2, 7, text.length]) {
      const { items, open } = split(text, size)
      assert.deepEqual(
        items.map(({ line, text: item }) => [line, item]),
        [
          [2, '{"a":"}"}'],
          [3, '{"b":{"c":"\\""}}'],
          [4, '{"d":1}'],
        ],
      )
      assert.equal(open, null)
    }
  })

  it('and one that never ends is told by its line', () => {
    assert.deepEqual(split('{"a":1}\n{"b":').open, 2)
  })

  it('and one that is too long or holds too many values is told, whatever stands behind it', () => {
    const excess = (object: string) => split(`${object}{"b":2}`, 5).items.map((item) => item.excess)
    assert.deepEqual(excess(`{"a":"${'x'.repeat(50)}"}`), ['characters', null])
    assert.deepEqual(excess(`{"a":${'['.repeat(12)}${']'.repeat(12)}}`), ['values', null])
    assert.deepEqual(excess(`{"a":[${'1,'.repeat(11)}1]}`), ['values', null])
    assert.deepEqual(excess(`{"a":"${',['.repeat(10)}"}`), [null, null])
  })

  it('or into its jCards, alone, one after another, or in an array', () => {
    const [one, two] = ['["vcard",[["fn",{},"text","]"]]]', '[ "vcard" , [] ]']
    const texts = [one, `[\n${one}\n]`, `[\n${one}\n,${two}\n]`, `${one}\n${two}`, `[[${one}],{"a":${two}}]`]
    for (const [at, text] of texts.entries())
      for (const size of [1, 3, text.length]) {
        const found = split(text, size, 'jcard').items.map((item): unknown => JSON.parse(item.text))
        assert.deepEqual(
          found,
          [one, two].slice(0, at < 2 ? 1 : 2).map((card): unknown => JSON.parse(card)),
        )
      }
    assert.deepEqual(split('[\n\n[\n"vcard",[', 3, 'jcard').open, 3)
  })
})
