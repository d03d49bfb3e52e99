import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyPatch, PatchError } from './apply-patch.ts'
import type { PatchObject } from './types.ts'

const document = { name: { full: 'Ana' }, list: [{ a: 1 }, 2], map: { 'a/b': 1, 'm~n': 2 }, gone: true }

test('sets, adds and removes (RFC 9553 §1.4.3)', () => {
  const patched = applyPatch(document, { 'name/full': 'Eva', 'name/more': [1], gone: null, 'map/nothing': null })
  assert.deepEqual(patched, { name: { full: 'Eva', more: [1] }, list: [{ a: 1 }, 2], map: { 'a/b': 1, 'm~n': 2 } })
})

test('reads ~1 as a slash and ~0 as a tilde, in this order (RFC 6901 §4)', () => {
  const patched = applyPatch(document, { 'map/a~1b': null, 'map/m~0n': null, 'map/~01': 3 })
  assert.deepEqual(patched.map, { '~1': 3 })
})

test('takes an empty step as a name', () => {
  assert.deepEqual(applyPatch({ '': { '': 1 } }, { '/': 2 }), { '': { '': 2 } })
  assert.deepEqual(applyPatch({}, { '': 1 }), { '': 1 })
})

test('replaces an item of an array and goes into one', () => {
  assert.deepEqual(applyPatch(document, { 'list/0/a': 5, 'list/1': { b: 1 } }).list, [{ a: 5 }, { b: 1 }])
})

test('lists may be patched in several places at once, each copied once', () => {
  const patched = applyPatch(document, { 'list/0/a': 5, 'list/0/b': 6 })
  assert.deepEqual(patched.list[0], { a: 5, b: 6 })
})

test('leaves the document as it was and shares with it what no patch touches', () => {
  const before = structuredClone(document)
  const patched = applyPatch(document, { 'name/full': 'Eva', 'list/0/a': 5 })
  assert.deepEqual(document, before)
  assert.equal(patched.map, document.map)
})

const refused: [why: string, patch: PatchObject][] = [
  ['a step that is not there', { 'nothing/x': 1 }],
  ['a step into a text', { 'name/full/x': 1 }],
  ['a path below a patched one', { name: { full: 'x' }, 'name/full': 'y' }],
  ['a path far below a removed one', { list: null, 'list/0/a': 1 }],
  ['an item past the end', { 'list/2': 1 }],
  ['an item with a leading zero', { 'list/00': 1 }],
  ['a negative item', { 'list/-1': 1 }],
  ['the item after the last', { 'list/-': 1 }],
  ['a step into an item that is not there', { 'list/7/a': 1 }],
  ['the removal of an item', { 'list/1': null }],
  ['the length of an array', { 'list/length': 0 }],
  ['a tilde that stands for nothing', { 'map/m~n': 1 }],
  ['a tilde at the end', { 'map~': 1 }],
  ['a prototype', { '__proto__/polluted': true }],
  ['a constructor', { 'constructor/prototype/polluted': true }],
]

for (const [why, patch] of refused) {
  test(`refuses ${why}, and all other patches with it`, () => {
    const before = structuredClone(document)
    assert.throws(() => applyPatch(document, { ...patch, 'name/other': 1 }), PatchError)
    assert.deepEqual(document, before)
  })
}

test('sets a member called __proto__ without touching any prototype', () => {
  const patch: PatchObject = JSON.parse('{"__proto__": {"polluted": true}, "map/__proto__": 1}')
  const patched = applyPatch(document, patch)
  assert.equal(Object.getPrototypeOf(patched), Object.prototype)
  assert.ok(Object.hasOwn(patched, '__proto__') && Object.hasOwn(patched.map, '__proto__'))
  assert.equal(({} as { polluted?: boolean }).polluted, undefined)
})

test('names the path and the reason', () => {
  assert.throws(() => applyPatch(document, { 'list/2': 1 }), {
    name: 'PatchError',
    path: 'list/2',
    message: 'The patch "list/2" cannot be applied: the array has no item "2".',
  })
})
