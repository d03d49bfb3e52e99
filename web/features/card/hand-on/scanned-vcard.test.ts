import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { readVcards, vcardToCard } from '@lazo/vcard'
import { handedCard, USUAL_PARTS } from './handed-card.ts'
import { scannedVcard } from './scanned-vcard.ts'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:uuid:x',
  name: {
    components: [
      { kind: 'given', value: 'Marta' },
      { kind: 'surname', value: 'de la Vega' },
      { kind: 'surname2', value: 'Ibáñez' },
    ],
  },
  phones: { p: { number: '+34 612 34 56 78', features: { mobile: true } } },
  emails: { e: { address: 'marta@example.org' } },
  organizations: { o: { name: 'Ruiz; Sons, S.L.' } },
  notes: { n: { note: 'private' } },
  personalInfo: { f: { kind: 'hobby', value: 'chess' } },
}

describe('what is handed on', () => {
  it('is what was chosen and nothing else', () => {
    const handed = handedCard(card, USUAL_PARTS)
    assert.deepEqual([handed.notes, handed.personalInfo, handed.phones], [undefined, undefined, card.phones])
    assert.deepEqual(handedCard(card, []).emails, undefined)
  })

  it('names a company that has no other name', () => {
    const company = { ...card, name: undefined } as unknown as Card
    assert.deepEqual(handedCard(company, []).organizations, card.organizations)
  })

  it('is small as a code, and every reader of vCards reads it', () => {
    const text = scannedVcard(handedCard(card, USUAL_PARTS))
    assert.ok(text.length < 250, `${text.length} signs`)
    const [read] = readVcards(new TextEncoder().encode(`${text}\r\n`))
    const { card: back } = vcardToCard(read!.raw!, { newUid: () => 'urn:uuid:y' })
    assert.equal(Object.values(back.organizations ?? {})[0]?.name, 'Ruiz; Sons, S.L.')
    assert.equal(Object.values(back.emails ?? {})[0]?.address, 'marta@example.org')
    assert.equal(back.name?.components?.find(({ kind }) => kind === 'given')?.value, 'Marta')
  })
})
