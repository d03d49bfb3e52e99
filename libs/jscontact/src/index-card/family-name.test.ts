import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { displayName } from '../display-name.ts'
import { familyFirst } from '../family-first.ts'
import { anyCard } from '../testing/any-card.ts'
import type { Card, NameComponent } from '../types.ts'
import { familyNameOf } from './family-name.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }
const shown = (card: Card) => familyFirst(displayName(card), familyNameOf(card))
const part = (kind: NameComponent['kind'], value: string): NameComponent => ({ kind, value })

test('puts both surnames before all else, and leaves what follows them behind', () => {
  const components = [part('title', 'Dra.'), part('given', 'Ana'), part('surname', 'García'), part('surname2', 'Ruiz')]
  assert.equal(shown({ ...bare, name: { components } }), 'García Ruiz, Dra. Ana')
  const king = [part('given', 'Martin'), part('given2', 'Luther'), part('surname', 'King'), part('generation', 'Jr.')]
  assert.equal(shown({ ...bare, name: { components: king } }), 'King, Martin Luther Jr.')
})

test('looks for the surnames of the components in the name as it is given in full', () => {
  const components = [part('given', 'José'), part('surname', 'García')]
  assert.equal(shown({ ...bare, name: { full: 'Pepe García', components } }), 'García, Pepe')
  assert.equal(shown({ ...bare, name: { full: 'El Pepe', components } }), 'El Pepe')
  const twice = [part('given', 'Martín'), part('surname', 'Martín'), part('surname2', 'Gil')]
  assert.equal(shown({ ...bare, name: { components: twice } }), 'Martín Gil, Martín')
})

test('splits a name that is only there in full as lists sort it', () => {
  assert.equal(shown({ ...bare, name: { full: 'Ludwig van Beethoven' } }), 'van Beethoven, Ludwig')
  assert.equal(shown({ ...bare, name: { full: 'Mafalda' } }), 'Mafalda')
})

test('leaves names that begin with the family as they are, by custom or by their own order', () => {
  const han = [part('given', '太郎'), part('surname', '山田')]
  assert.equal(shown({ ...bare, name: { components: han } }), '山田太郎')
  assert.equal(shown({ ...bare, name: { full: '山田 太郎' } }), '山田 太郎')
  const ordered = [part('surname', 'Bartók'), part('given', 'Béla')]
  assert.equal(shown({ ...bare, name: { components: ordered, isOrdered: true } }), 'Bartók Béla')
  const joined = [part('surname', 'Lin'), part('separator', '-'), part('surname2', 'Wu'), part('given', 'Yi')]
  assert.equal(shown({ ...bare, name: { components: joined, isOrdered: true } }), 'Lin-Wu Yi')
})

test('keeps the separator between two surnames', () => {
  const components = [part('given', 'Eva'), part('surname', 'Ruiz'), part('separator', '-'), part('surname2', 'Paz')]
  assert.equal(shown({ ...bare, name: { components, isOrdered: true } }), 'Ruiz-Paz, Eva')
})

test('has no surname of organizations, nor of who has no other name', () => {
  const name = { components: [part('surname', 'Ruiz')] }
  assert.equal(familyNameOf({ ...bare, name }), null)
  assert.equal(familyNameOf({ ...bare, kind: 'org', name: { full: 'Casa Ruiz' } }), null)
})

test('shows every letter of any name, in whatever order', () => {
  const letters = (text: string) => [...text.replaceAll(/[\s,]/g, '')].sort().join('')
  fc.assert(fc.property(anyCard(), (card) => assert.equal(letters(shown(card)), letters(displayName(card)))))
})
