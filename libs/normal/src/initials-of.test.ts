import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf } from './initials-of.ts'

test('are of the first word and the next one', () => {
  assert.equal(initialsOf('Ana Ruiz Paz'), 'AR')
  assert.equal(initialsOf('Talleres & Cía'), 'TC')
  assert.equal(initialsOf('Mafalda'), 'M')
  assert.equal(initialsOf('juan cruz'), 'JC')
})

test('leave out particles, which are written small', () => {
  assert.equal(initialsOf('Ludwig van Beethoven'), 'LB')
  assert.equal(initialsOf('Ana de la Prada'), 'AP')
  assert.equal(initialsOf('ana de la prada'), 'AD')
})

test('are signs as people perceive them: emoji and accents whole', () => {
  assert.equal(initialsOf('Ñico'), 'Ñ')
  assert.equal(initialsOf('👩‍🍳 Bea'), '👩‍🍳')
  assert.equal(initialsOf('E\u0301lia Paz'), 'E\u0301P')
  assert.equal(initialsOf('(Ana) Ruiz'), 'AR')
})

test('are one sign where letters join or have no capitals', () => {
  assert.equal(initialsOf('ليلى الحسيني'), 'ل')
  assert.equal(initialsOf('山田 太郎'), '山')
})

test('are a point for no name', () => {
  assert.equal(initialsOf('  — '), '·')
  assert.equal(initialsOf(''), '·')
})
