import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { initialsOf } from './initials.ts'

const named = (name: Card['name'], kind: 'individual' | 'org' = 'individual'): Card => {
  return { '@type': 'Card', version: '1.0', uid: 'u', kind, ...(name ? { name } : {}) }
}

test('are of the given name and the first surname where the card tells them', () => {
  const components = [
    { kind: 'given' as const, value: 'Ana' },
    { kind: 'surname' as const, value: 'Ruiz' },
    { kind: 'surname2' as const, value: 'Paz' },
  ]
  assert.equal(initialsOf(named({ components }), 'Ana Ruiz Paz'), 'AR')
})

test('are of the first word and the last otherwise, and one letter of a name of one word or none', () => {
  assert.equal(initialsOf(named(undefined), 'juan de la cruz'), 'JC')
  assert.equal(initialsOf(named(undefined), 'Mafalda'), 'M')
  assert.equal(initialsOf(named(undefined), '– ·'), '')
  assert.equal(initialsOf(named({ full: 'Talleres & Cía' }, 'org'), 'Talleres & Cía'), 'TC')
})

test('are letters as people perceive them: joined scripts, ideographs, emoji and accents whole', () => {
  assert.equal(initialsOf(named(undefined), 'ليلى الحسيني'), 'ل')
  assert.equal(initialsOf(named(undefined), '山田 太郎'), '山')
  assert.equal(initialsOf(named(undefined), '👩‍🍳 Bea'), '👩‍🍳')
  assert.equal(initialsOf(named(undefined), 'E\u0301lia Paz'), 'E\u0301P')
})
