import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { anyCard, anyGroup } from '../../../jscontact/src/testing/any-card.ts'
import { readLdifContacts } from './read-contacts.ts'
import { writeLdifContacts } from './write-contacts.ts'

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

async function writeAll(cards: readonly Card[]): Promise<string> {
  return (await Array.fromAsync(writeLdifContacts(each(cards)))).join('')
}

function readAll(text: string) {
  return Array.fromAsync(readLdifContacts(each([new TextEncoder().encode(text)])))
}

const anyPerson = fc.oneof(anyCard(), anyGroup()).map((card): Card => JSON.parse(JSON.stringify(card)))

test('what we write is read back with nothing lost and nothing to say', async () => {
  await fc.assert(
    fc.asyncProperty(anyPerson, async (card) => {
      const [contact, ...others] = await readAll(await writeAll([card]))
      assert.deepEqual(contact!.card, card)
      assert.deepEqual([contact!.warnings, contact!.reason, others], [[], null, []])
    }),
    { numRuns: 150 },
  )
})

test('what we write is ASCII in lines of at most 76 characters (RFC 2849)', async () => {
  await fc.assert(
    fc.asyncProperty(anyPerson, async (card) => {
      const text = await writeAll([card])
      assert.match(text, /^[\n\x20-\x7e\t]*$/)
      assert.ok(text.split('\n').every((line) => line.length <= 76))
    }),
    { numRuns: 50 },
  )
})

test('without our own attribute a card is still valid, and keeps its uid', async () => {
  await fc.assert(
    fc.asyncProperty(anyCard(), async (card) => {
      const text = (await writeAll([card])).replaceAll(/\n /g, '').replace(/^lazoCard:.*$/m, '')
      const [contact] = await readAll(text)
      if (contact!.card === null) return assert.ok(contact!.reason)
      assert.deepEqual(checkCard(contact!.card), [])
      assert.equal(contact!.card.uid, card.uid)
    }),
    { numRuns: 80 },
  )
})
