import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { type Card, positionsOf } from '@lazo/jscontact'
import { readLdifContacts } from './read-contacts.ts'
import { writeLdifContacts } from './write-contacts.ts'

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

const read = (text: string) => Array.fromAsync(readLdifContacts(each([new TextEncoder().encode(text)])))
const write = async (...cards: Card[]) => (await Array.fromAsync(writeLdifContacts(each(cards)))).join('')
/** The text with its folds undone, so that lines can be changed as an editor would. */
const open = (text: string) => text.replaceAll('\n ', '')

const ana: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:uuid:6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21',
  name: { full: 'Ana Ruiz', components: [{ kind: 'given', value: 'Ana' }] },
  emails: { k9: { address: 'ana@example.org', pref: 1, label: 'the good one' }, k3: { address: 'ruiz@example.org' } },
  phones: { tel: { number: 'tel:+34600000001', features: { mobile: true, video: true } } },
  notes: { n: { note: 'Bell\u0007 and all', author: { name: 'Eva' } } },
  media: {
    p: { kind: 'photo', uri: 'data:image/jpeg;base64,/9j/4AAQ', mediaType: 'image/jpeg' },
    q: { kind: 'photo', uri: 'data:image/png;base64,iVBORw0KGgo=' },
  },
  'lazo.app:custom': { NIF: '12345678Z' },
}

it('keeps places, tax numbers and personal facts whole, also when another program has changed the employer', async () => {
  const known: Card = {
    ...ana,
    organizations: { o1: { name: 'Acme' } },
    personalInfo: { i1: { kind: 'lazo.app:family', value: 'dos hijas' } },
    'lazo.app:positions': {
      p1: { organizationId: 'o1', name: 'Acme', organizationUid: 'urn:uuid:acme' },
      p2: { name: 'Ruiz', to: { year: 2020 } },
    },
    'lazo.app:taxIds': { t1: { number: '12345678Z' } },
  }
  const text = open(await write(known))
  assert.deepEqual((await read(text))[0]?.card, known)
  const [{ card } = {}] = await read(text.replaceAll(/^o: Acme$/gm, 'o: Beta'))
  assert.deepEqual(
    positionsOf(card!).map(({ name, organizationId }) => [name, organizationId !== null]),
    [
      ['Beta', true],
      ['Ruiz', false],
      ['Acme', false],
    ],
  )
})

describe('a card in an entry that another program has changed', () => {
  it('takes what changed, and keeps all that attributes cannot say', async () => {
    const text = open(await write(ana))
      .replace('mail: ruiz@example.org', 'mail: ana.ruiz@example.net')
      .replace('mozillaSecondEmail: ruiz@example.org', 'title: Jefa\nfavouriteColour: azul')
    const [{ card, warnings } = {}] = await read(text)
    assert.deepEqual(card, {
      ...ana,
      emails: { k9: ana.emails!['k9'], e2: { address: 'ana.ruiz@example.net' } },
      titles: { t1: { name: 'Jefa' } },
      'lazo.app:custom': { NIF: '12345678Z', favouriteColour: 'azul' },
    })
    assert.deepEqual(
      warnings?.map(({ code }) => code),
      ['ldif-edit-taken'],
    )
  })

  it('loses a photo, a phone or a name with the line', async () => {
    const text = open(await write(ana)).replaceAll(/^(?:mobile|givenName|jpegPhoto).*\n/gm, '')
    const [{ card } = {}] = await read(text)
    assert.equal(card?.phones, undefined)
    assert.deepEqual(card?.name, { full: 'Ana Ruiz' })
    assert.deepEqual(Object.keys(card?.media ?? {}), ['q'])
  })

  it('is the same when lines only changed places, or a directory added its own', async () => {
    const lines = open(await write(ana)).split('\n')
    const [head, rest] = [lines.slice(0, 3), lines.slice(3).filter(Boolean)]
    const [{ card, warnings } = {}] = await read(
      [...head, ...rest.toReversed(), 'modifyTimestamp: 20260101000000Z'].join('\n'),
    )
    assert.deepEqual([card, warnings], [ana, []])
  })

  it('falls back to its attributes when its own one is damaged, and says so', async () => {
    for (const damage of [
      'lazoCard: {"@type":"Card"',
      'lazoCard: [[[[',
      'lazoCard: {"@type":"Card","version":"1.0","uid":7}',
    ]) {
      const [{ card, warnings } = {}] = await read(open(await write(ana)).replace(/^lazoCard:.*$/m, damage))
      assert.deepEqual([card?.uid, card?.name?.full], [ana.uid, 'Ana Ruiz'])
      assert.equal(warnings?.[0]?.code, 'ldif-own-card-damaged')
    }
  })
})

describe('a group', () => {
  const group: Card = { '@type': 'Card', version: '1.0', uid: 'peña', kind: 'group', name: { full: 'Peña' } }

  it('names its members with their address, for Thunderbird, and comes last', async () => {
    const members = { [ana.uid!]: true as const, 'somebody else': true as const }
    const text = open(await write({ ...group, members }, ana))
    assert.match(text, /\nmember: uid=6a1c1c4e-[0-9a-f-]+,mail=ana@example\.org\nmember: lazoUid=somebody else\n/)
    assert.deepEqual(
      (await read(text)).map(({ card }) => card),
      [ana, { ...group, members }],
    )
  })

  it('finds members by names that say nothing, and leaves a name that two have', async () => {
    const person = (name: string, phone: string) =>
      `dn: cn=${name}\nobjectClass: person\ncn: ${name}\nmobile: ${phone}\n\n`
    const people = person('Eva', '1') + person('Luz', '2') + person('Luz', '3')
    const contacts = await read(
      `dn: cn=g\nobjectClass: groupOfNames\ncn: g\nmember: cn=eva\nmember: cn=Luz\n\n${people}`,
    )
    const [eva, luz, other, g] = contacts.map(({ card }) => card)
    assert.notEqual(luz?.uid, other?.uid)
    assert.deepEqual(g?.members, { [eva!.uid!]: true, 'cn=Luz': true })
  })

  it('keeps uids of any form, and no member without a name', async () => {
    const members = Object.fromEntries(['c ', ' #d,', '\\', '', 'URN:UUID:X'].map((uid) => [uid, true as const]))
    const [back] = await read(await write({ ...group, members }))
    assert.deepEqual(back?.card?.members, members)
    const [other] = await read(
      "dn: cn=g\nobjectClass: groupOfNames\ncn: g\nuniqueMember: #''B\nuniqueMember: cn=a,o=b#'01'B\n",
    )
    assert.equal(Object.keys(other?.card?.members ?? {}).length, 1)
  })

  it('changes its members with the lines', async () => {
    const text = open(await write({ ...group, members: { a: true, b: true } })).replace('lazoUid=b', 'lazoUid=c')
    const [{ card } = {}] = await read(text)
    assert.deepEqual(card?.members, { a: true, c: true })
  })
})

test('reads, writes and edits an entry of a hundred thousand values', async () => {
  const lines = (line: (n: number) => string) => Array.from({ length: 30_000 }, (_, n) => line(n))
  const text = [
    'dn: cn=a,mail=a',
    'objectClass: person',
    'cn: a',
    `categories: ${'a,'.repeat(200_000)}`,
    `preferredLanguage: ${','.repeat(300_000)}`,
    `postalAddress: ${'$'.repeat(200_000)}`,
    ...lines((n) => `mail: a${n}@example.org`),
    ...lines((n) => `x-a: ${n}`),
    ...lines((n) => `description: ${n}`),
  ]
  const [{ card } = {}, ...others] = await read(text.join('\n'))
  assert.equal(others.length, 0)
  assert.equal(Object.keys(card!.emails!).length, 30_000)
  const own = open(await write(card!)).replace('mail: a7@', 'mail: b7@')
  const [edited] = await read(own)
  assert.deepEqual(
    edited!.warnings.map(({ code }) => code),
    ['ldif-edit-taken'],
  )
})
