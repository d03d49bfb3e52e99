import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { readCards, utf8 } from '../testing/read-cards.ts'
import { type WrittenLayout, writeTable } from './write-table.ts'

const lucia: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:uuid:1',
  name: {
    components: [
      { kind: 'title', value: 'Dña.' },
      { kind: 'given', value: 'Lucía' },
      { kind: 'surname', value: 'Ramírez' },
      { kind: 'surname2', value: 'Ortega' },
    ],
    full: 'Dña. Lucía Ramírez Ortega',
    sortAs: { surname: 'Ramírez', given: 'Lucía' },
  },
  nicknames: { k1: { name: 'Luci' } },
  organizations: { o1: { name: '=Talleres, S.L.', units: [{ name: 'Dirección' }] } },
  titles: { t1: { name: '@gerente', organizationId: 'o1' } },
  emails: {
    e1: { address: 'gerencia@example.com', contexts: { work: true }, pref: 1 },
    e2: { address: 'lucia@example.com', contexts: { work: true } },
    e3: { address: 'lucia@example.org', label: 'Del club' },
  },
  phones: {
    p1: { number: '+34 600 00 00 05', features: { mobile: true } },
    p2: { number: '910 00 00 07', contexts: { work: true }, features: { fax: true } },
  },
  addresses: {
    a1: {
      components: [
        { kind: 'name', value: 'Calle Real 1' },
        { kind: 'postcode', value: '42001' },
        { kind: 'locality', value: 'Soria' },
        { kind: 'country', value: 'España' },
      ],
      countryCode: 'ES',
      contexts: { private: true },
    },
  },
  links: { l1: { uri: 'https://example.com/', label: 'Blog' } },
  onlineServices: { s1: { service: 'LinkedIn', uri: 'https://www.linkedin.com/in/lucia' } },
  anniversaries: {
    y1: { kind: 'birth', date: { month: 4, day: 15 } },
    y2: { kind: 'wedding', date: { year: 2010, month: 6, day: 12 } },
  },
  'lazo.app:dates': { d1: { date: { month: 12, day: 13 }, label: 'Santo' } },
  relatedTo: { Carmen: { relation: { parent: true }, vCardParams: { 'x-ablabel': 'Mother' } } },
  keywords: { starred: true, 'Peña, la': true },
  'lazo.app:contactKinds': { customer: true, press: true },
  'lazo.app:sectors': { 'Automoción, motor': true },
  'lazo.app:connectedOn': '2024-03-05',
  personalInfo: { i1: { kind: 'hobby', value: 'ajedrez' } },
  notes: { n1: { note: 'primera "línea"\nsegunda' } },
  'lazo.app:custom': { NIF: '00000000T', '=1+1': '-2' },
}
const write = (cards: Card[], layout: WrittenLayout) => [...writeTable(cards, layout)].join('')
const readBack = async (text: string, uid = 'urn:uuid:1') => (await readCards(utf8(text), { newUid: () => uid })).rows

describe('both layouts', () => {
  for (const layout of ['csv', 'google-csv'] as const) {
    test(`${layout}: gives the card back`, async () => {
      const [row] = await readBack(write([lucia], layout))
      assert.deepEqual({ ...row?.card }, lucia)
      assert.deepEqual(row?.warnings, [])
    })

    test(`${layout}: no cell is run by a spreadsheet, and phone numbers stay as they are`, () => {
      const [, cells = []] = papaparse.parse<string[]>(write([lucia], layout)).data
      assert.ok(cells.includes("'=Talleres, S.L.") && cells.includes("'@gerente") && cells.includes('+34 600 00 00 05'))
      for (const cell of cells) assert.doesNotMatch(cell, /^(?!\+[\d ]+$)[=+\-@\t\r]/)
    })

    test(`${layout}: writes a card with nothing but a uid`, () => {
      const [header = [], cells = []] = papaparse.parse<string[]>(
        write([{ '@type': 'Card', version: '1.0', uid: 'x' }], layout),
      ).data
      assert.equal(cells.length, header.length)
    })
  }
})

describe('what we know beside JSContact', () => {
  const { 'lazo.app:custom': _, ...plain } = lucia
  const known: Card = {
    ...plain,
    personalInfo: {
      i1: { kind: 'lazo.app:family', value: 'dos hijas' },
      i2: { kind: 'lazo.app:project', value: 'vela' },
    },
    'lazo.app:taxIds': { t1: { number: '12345678-Z' }, t2: { number: '999', label: 'Registro' } },
    'lazo.app:positions': { p1: { name: 'Acme', title: 'Socia', to: { year: 2020 } } },
  }

  test('stays whole in our own layout', async () => {
    const [row] = await readBack(write([known], 'csv'))
    assert.deepEqual(row?.card, known)
  })

  test('goes through Google as far as custom fields can say it', async () => {
    const [row] = await readBack(write([known], 'google-csv'))
    assert.deepEqual(Object.values(row?.card?.personalInfo ?? {}), Object.values(known.personalInfo ?? {}))
    assert.deepEqual(row?.card?.['lazo.app:custom'], { NIF: '12345678-Z', Registro: '999' })
  })
})

describe('our own layout', () => {
  const rows = (text: string) => papaparse.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data
  const edit = (changes: { [column: string]: string }, card = lucia): string => {
    const [header = [], cells = []] = rows(write([card], 'csv'))
    for (const [name, text] of Object.entries(changes)) {
      assert.ok(header.includes(name), name)
      cells[header.indexOf(name)] = text
    }
    return papaparse.unparse([header, cells])
  }

  test('loses nothing of any card', async () => {
    const odd: Card = {
      ...lucia,
      language: 'es',
      media: { m1: { kind: 'photo', uri: 'data:image/png;base64,AAAA' } },
      cryptoKeys: { c1: { uri: 'https://example.com/key' } },
      localizations: { en: { 'titles/t1/name': 'manager' } },
      vCardProps: [['x-foo', {}, 'text', 'bar']],
      emails: Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`e${at}`, { address: `a${at}@example.com` }])),
    }
    const [row] = await readBack(write([odd], 'csv'))
    assert.deepEqual(row?.card, odd)
    assert.equal(row?.sourceKey, 'uid:urn:uuid:1')
  })

  test('takes what was changed in a spreadsheet, keeps the rest, and tells the columns', async () => {
    const changes = {
      'E-mail 2': 'nueva@example.com',
      'Phone 1 label': 'Work',
      Surname: 'Ramos',
      Labels: 'VIP',
      Birthday: '15/04/1985',
      Note: '',
    }
    const [row] = await readBack(edit(changes))
    const { notes: _, ...rest } = lucia
    assert.deepEqual(row?.card, {
      ...rest,
      name: {
        ...lucia.name,
        components: [
          lucia.name?.components?.[0],
          lucia.name?.components?.[1],
          { kind: 'surname', value: 'Ramos' },
          lucia.name?.components?.[3],
        ],
        full: 'Dña. Lucía Ramos Ortega',
      },
      emails: { ...lucia.emails, e2: { address: 'nueva@example.com', contexts: { work: true } } },
      phones: { ...lucia.phones, p1: { number: '+34 600 00 00 05', contexts: { work: true } } },
      anniversaries: { ...lucia.anniversaries, y1: { kind: 'birth', date: { year: 1985, month: 4, day: 15 } } },
      keywords: { VIP: true },
    })
    assert.equal(row?.warnings.length, Object.keys(changes).length)
  })

  test('does not take a spreadsheet’s rewriting for a change', async () => {
    const [row] = await readBack(edit({ 'Phone 1': '34600000005', 'Connected on': '05/03/2024', Birthday: '15-abr' }))
    assert.deepEqual(row?.card, lucia)
    assert.deepEqual(row?.warnings, [])
  })

  test('refuses a change that no card can hold, and keeps the rest', async () => {
    const [row] = await readBack(edit({ Kind: 'Persona', Nickname: 'Lucy' }))
    assert.deepEqual(row?.card, { ...lucia, nicknames: { k1: { name: 'Lucy' } } })
    assert.deepEqual(row?.warnings, [
      { code: 'edit-taken', facts: { column: 'Nickname' } },
      { code: 'edit-refused', facts: { column: 'Kind' } },
    ])
  })

  test('lets the whole name follow a change of its parts', async () => {
    const full = async (changes: { [column: string]: string }, card?: Card) =>
      (await readBack(edit(changes, card)))[0]?.card?.name?.full
    assert.equal(await full({ 'Second surname': '' }), 'Dña. Lucía Ramírez')
    const odd = { ...lucia, name: { ...lucia.name, full: 'Lucía Ramírez 🚀' } }
    assert.equal(await full({ Surname: 'Ramos' }, odd), 'Lucía Ramos 🚀')
    assert.equal(await full({ 'Full name': 'Luci R.' }), 'Luci R.')
  })

  test('forgets with an organization that a title was held there', async () => {
    const [row] = await readBack(edit({ Organization: '', Department: '' }))
    assert.deepEqual(row?.card?.titles, { t1: { name: '@gerente' } })
    assert.equal(row?.card?.organizations, undefined)
  })

  test('empties and fills every column alone', async () => {
    const [header = []] = rows(write([lucia], 'csv'))
    for (const name of header.filter((name) => !['JSContact', 'Kind'].includes(name))) {
      for (const card of [lucia, { '@type': 'Card', version: '1.0', uid: 'u' } as const]) {
        for (const text of ['', 'ES']) {
          const [row] = await readBack(edit({ [name]: text }, card))
          assert.ok(row?.card ?? row?.reason, name)
        }
      }
    }
  })

  test('makes a new card of a copied row without its uid', async () => {
    const [row] = await readBack(edit({ UID: '' }), 'urn:uuid:2')
    assert.equal(row?.card?.uid, 'urn:uuid:2')
    assert.equal(row?.sourceKey, null)
  })

  test('reads the visible columns when the whole card is damaged', async () => {
    const [row] = await readBack(edit({ JSContact: '{"@type":"Ca' }))
    assert.equal(row?.card?.uid, 'urn:uuid:1')
    assert.deepEqual(row?.card?.name?.full, lucia.name?.full)
    assert.deepEqual(Object.keys(row?.card?.['lazo.app:contactKinds'] ?? {}), ['customer', 'press'])
  })
})

describe('the layout of Google', () => {
  test('joins values of one label, and those without a column of their own', async () => {
    const phones = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`p${at + 1}`, { number: `60000000${at}`, label: `Línea ${at}` }]),
    )
    const [row] = await readBack(write([{ ...lucia, phones }], 'google-csv'))
    assert.deepEqual(
      Object.values(row?.card?.phones ?? {}).map(({ number }) => number),
      Object.values(phones).map(({ number }) => number),
    )
  })

  test('keeps every custom field, with its label, however many there are', async () => {
    const custom = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Campo ${at}`, `valor ${at}`]))
    const text = write([{ ...lucia, 'lazo.app:custom': custom }], 'google-csv')
    for (const [label, value] of Object.entries(custom)) assert.ok(text.includes(label) && text.includes(value))
  })

  test('writes a name known only as a whole as the first name, an organization as such', () => {
    const [, person, body] = papaparse.parse<string[]>(
      write(
        [
          { '@type': 'Card', version: '1.0', uid: '1', name: { full: 'Ana' } },
          { '@type': 'Card', version: '1.0', uid: '2', kind: 'org', name: { full: 'Obras S.A.' } },
        ],
        'google-csv',
      ),
    ).data
    assert.equal(person?.[0], 'Ana')
    assert.deepEqual([body?.[0], body?.[10]], ['', 'Obras S.A.'])
  })
})

test('any text survives our own table', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', "'", '"', '=', ',', ';', '\n', ' ', ':', 'ñ', '\t', '@'),
    minLength: 1,
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(text, text, text, async (full, note, label) => {
      const card: Card = {
        '@type': 'Card',
        version: '1.0',
        uid: 'u',
        name: { full },
        notes: { n1: { note } },
        'lazo.app:custom': { [label]: full },
        phones: { p1: { number: note, label } },
      }
      const [row] = await readBack(write([card], 'csv'))
      assert.deepEqual(row?.card, card)
    }),
  )
})
