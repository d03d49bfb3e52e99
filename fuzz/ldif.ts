import assert from 'node:assert/strict'
import { type Card, checkCard } from '@lazo/jscontact'
import { readLdifContacts, writeLdifContacts } from '@lazo/ldif'
import type { FuzzTarget } from './harness/target.ts'

const person = `version: 1

# a comment
 that goes on
dn:: Y249QW5hIEdhcmPDrWEsbWFpbD1hbmFAZXhhbXBsZS5vcmc=
objectClass: inetOrgPerson
cn:: QW5hIEdhcmPDrWE=
cn;lang-en: Ana
sn: Garcia
mail: ana@example.org
mobile: +34 600 00 00 05
postalAddress: Calle Mayor 1$28001 Madrid \\24
labeledURI: https://example.org a
  label
jpegPhoto:: /9j/4AAQSkZJRg==
userPassword: secret
birthyear: 1985
createTimestamp: 20240110093000Z
entryUUID: 6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21
`
const group = `dn: cn=g
objectclass: groupOfNames
cn: g
member: cn=Ana García,mail=ana@example.org
uniqueMember: uid=x+cn=y,ou="a,b"#'0101'B

dn: cn=a
changetype: modify
add: cn
-
`
const own = `dn: uid=6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21
objectClass: inetOrgPerson
objectClass: lazoContact
cn: Ana
sn: Ana
mail: ana@example.org
uid: 6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21
jpegPhoto:: /9j/4AAQ
lazoCard: {"@type":"Card","version":"1.0","uid":"urn:uuid:6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21","name":{"full":"Ana"},"emails":{"k":{"address":"ana@example.org","label":"x"}},"media":{"p":{"kind":"photo","uri":"#jpegPhoto-0"}}}
`

/** Reads any bytes as LDIF: contacts do not depend on the pieces, cards are valid, what is written is read again. */
export const target: FuzzTarget = {
  name: 'ldif',
  seeds: [
    person,
    group,
    own,
    new Uint8Array(Buffer.from(person, 'latin1')),
    new Uint8Array(Buffer.from(own, 'utf16le')),
  ],
  tokens: [
    '\n ',
    '\r\n\r\n',
    '\r',
    '\0',
    '\uFEFF',
    ':: ',
    ':< file:///x',
    'dn: ',
    ';lang-es',
    ';binary',
    'changetype: ',
    'objectClass: person',
    'member: ',
    'lazoCard: {"@type":"Card"',
    'lazoUid: ',
    '\\,',
    '\\c3\\b1',
    '__proto__: x',
    '$',
    '\xe9',
  ],
  async run(input) {
    const contacts = await readAll(input, 65_536)
    assert.deepEqual(await readAll(input, 3), contacts)
    const cards = contacts.flatMap(({ card, reason }) => {
      assert.ok(card !== null || reason !== null)
      return card ?? []
    })
    for (const card of cards) assert.deepEqual(checkCard(card), [])
    const written = (await Array.fromAsync(writeLdifContacts(each(cards)))).join('')
    const again = await readAll(new TextEncoder().encode(written), 1_000)
    assert.deepEqual(bySortedUid(again.flatMap(({ card }) => card ?? [])), bySortedUid(cards))
  },
}

/** Groups come last, wherever they stood. */
function bySortedUid(cards: readonly Card[]): Card[] {
  return cards.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

async function readAll(input: Uint8Array, size: number) {
  return Array.fromAsync(readLdifContacts(inPieces(input, size)))
}

async function* inPieces(input: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size)
}

async function* each(cards: readonly Card[]): AsyncGenerator<Card> {
  yield* cards
}
