import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pressKey } from './press-key.ts'
import type { RowActs } from './row-acts.ts'

/** Presses a key in a list of 100 rows, ten to a screen, and tells what was done. */
function press(key: string, cursor: number, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}): string[] {
  const done: string[] = []
  const note = (name: string) => (at?: unknown) => void done.push(typeof at === 'number' ? `${name} ${at}` : name)
  const acts: RowActs = {
    moveTo: note('move'),
    open: note('open'),
    choose: note('choose'),
    chooseTo: note('choose to'),
    startDrag: note('drag'),
    endDrag: note('drop'),
    leave: note('leave'),
  }
  const event = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }
  pressKey({ ...event, preventDefault: note('heard') }, { cursor, count: 100, pageRows: 10 }, acts)
  return done
}

test('moves by one, by a screen, and to the ends', () => {
  assert.deepEqual(press('ArrowDown', 4), ['move 5', 'heard'])
  assert.deepEqual(press('PageUp', 45), ['move 35', 'heard'])
  assert.deepEqual(press('Home', 45), ['move 0', 'heard'])
  assert.deepEqual(press('End', 45), ['move 99', 'heard'])
})

test('stays within the list', () => {
  assert.deepEqual(press('ArrowUp', 0), ['move 0', 'heard'])
  assert.deepEqual(press('PageDown', 95), ['move 99', 'heard'])
})

test('chooses on the way while shift is held', () => {
  assert.deepEqual(press('ArrowDown', 4, { shiftKey: true }), ['choose to 5', 'move 5', 'heard'])
})

test('opens, chooses and leaves', () => {
  assert.deepEqual(press('Enter', 4), ['open 4', 'heard'])
  assert.deepEqual(press(' ', 4), ['choose 4', 'heard'])
  assert.deepEqual(press('Escape', 4), ['leave', 'heard'])
})

test('leaves other keys, and those with Ctrl, to whoever hears them', () => {
  assert.deepEqual(press('a', 4), [])
  assert.deepEqual(press('ArrowDown', 4, { ctrlKey: true }), [])
  assert.deepEqual(press('Enter', -1), [])
})
