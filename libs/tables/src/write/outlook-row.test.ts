import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { readCards, utf8 } from '../testing/read-cards.ts'
import { writeTable } from './write-table.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const bare = { '@type': 'Card', version: '1.0', uid: 'urn:uuid:1' } as const
const write = (card: Card) => [...writeTable([card], 'outlook-csv')].join('')
const cellsOf = (card: Card): { [column: string]: string } => {
  const { data } = papaparse.parse<{ [column: string]: string }>(write(card), { header: true })
  return Object.fromEntries(Object.entries(data[0] ?? {}).filter(([, text]) => text !== ''))
}
const readBack = async (text: string) => (await readCards(utf8(text), { newUid: () => bare.uid })).rows[0]

const tomasa: Card = {
  ...bare,
  name: {
    components: [
      { kind: 'given', value: 'Tomasa' },
      { kind: 'surname', value: 'Iriarte' },
    ],
    full: 'Tomasa Iriarte',
  },
  organizations: { o1: { name: '=Forjas, S.A.', units: [{ name: 'Taller' }] }, o2: { name: 'Peña Gaztea' } },
  titles: { t1: { name: 'Maestra', organizationId: 'o1' }, t2: { kind: 'role', name: 'Herrera' } },
  emails: { e1: { address: 'tomasa@example.com' }, e2: { address: 'forja@example.com', label: 'De la forja' } },
  phones: {
    p1: { number: '+34 943 00 00 01', contexts: { work: true } },
    p2: { number: '943 00 00 02', contexts: { private: true } },
    p3: { number: '600 000 003', features: { mobile: true } },
    p4: { number: '943 00 00 04' },
  },
  links: { l1: { uri: 'https://example.com/forja' } },
  notes: { n1: { note: 'primera\nsegunda' } },
}

describe('a card in the columns of Outlook', () => {
  test('comes back whole', async () => {
    assert.deepEqual({ ...(await readBack(write(tomasa)))?.card }, tomasa)
  })

  test('has the header that Outlook in English writes', () => {
    const [header] = papaparse.parse<string[]>(readFileSync(new URL('outlook-en.csv', folder), 'utf8').slice(1)).data
    assert.deepEqual(papaparse.parse<string[]>(write(tomasa).slice(1)).data[0], header)
  })

  test('stands where Outlook looks for it, and what has no column below the notes', () => {
    assert.deepEqual(cellsOf(tomasa), {
      'First Name': 'Tomasa',
      'Last Name': 'Iriarte',
      Company: "'=Forjas, S.A.",
      Department: 'Taller',
      'Job Title': 'Maestra',
      Profession: 'Herrera',
      'E-mail Address': 'tomasa@example.com',
      'E-mail Type': 'SMTP',
      'E-mail 2 Address': 'forja@example.com',
      'E-mail 2 Type': 'SMTP',
      'Business Phone': '+34 943 00 00 01',
      'Home Phone': '943 00 00 02',
      'Mobile Phone': '600 000 003',
      'Other Phone': '943 00 00 04',
      'Web Page': 'https://example.com/forja',
      Notes:
        'primera\r\nsegunda\r\n\r\n[Lazo]\r\nOrganization: Peña Gaztea\r\nE-mail (De la forja): forja@example.com'.trim(),
    })
  })

  test('has no more in its notes than there is to say', () => {
    const { o2: _, ...organizations } = tomasa.organizations ?? {}
    const { e2: __, ...emails } = tomasa.emails ?? {}
    assert.equal(cellsOf({ ...tomasa, organizations, emails })['Notes'], 'primera\r\nsegunda')
  })

  test('loses the contexts and the preference of mail addresses, and how to sort by what the name says anyway', async () => {
    const card: Card = {
      ...tomasa,
      name: { ...tomasa.name, sortAs: { surname: 'Iriarte', given: 'Tomasa' } },
      emails: { e1: { address: 'tomasa@example.com', contexts: { work: true }, pref: 1 } },
    }
    const back = (await readBack(write(card)))?.card
    assert.deepEqual(back?.emails, { e1: { address: 'tomasa@example.com' } })
    assert.deepEqual(back?.name, tomasa.name)
  })

  test('keeps every number, and what it is for, however many there are', async () => {
    const phones = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `p${at}`,
        {
          number: `6000000${10 + at}`,
          ...(at % 3 === 0 ? { features: { mobile: true as const } } : {}),
          ...(at % 2 === 0 ? { contexts: { work: true as const } } : {}),
          ...(at % 5 === 0 ? { label: `Línea ${at}` } : {}),
        },
      ]),
    )
    const back = Object.values((await readBack(write({ ...tomasa, phones })))?.card?.phones ?? {})
    for (const phone of Object.values(phones)) {
      const found = back.find(({ number }) => number === phone.number)
      assert.ok(found, phone.number)
      if (phone.label !== undefined) assert.equal(found.label, phone.label)
      else assert.deepEqual(found, phone)
    }
    assert.equal(back.length, 30)
  })

  test('puts partial dates, other days and further addresses below the notes, since Outlook knows none', async () => {
    const address = (name: string) => ({ components: [{ kind: 'name' as const, value: name }] })
    const card: Card = {
      ...bare,
      name: { full: 'Ana', components: [{ kind: 'given', value: 'Ana' }] },
      anniversaries: {
        y1: { kind: 'wedding', date: { year: 2001, month: 2, day: 3 } },
        y2: { kind: 'birth', date: { month: 4, day: 15 } },
        y3: { kind: 'death', date: { year: 2020 } },
      },
      'lazo.app:dates': { d1: { date: { month: 12, day: 13 }, label: 'Santo' } },
      addresses: { a1: address('Uno'), a2: { full: 'Dos 2, Soria', vCardParams: { 'x-ablabel': 'Finca' } } },
      relatedTo: { 'Ruiz, Eva': { relation: { child: true } }, Leo: { relation: { child: true } } },
      nicknames: { k1: { name: 'Anita' } },
      keywords: { 'a, b': true, 'c;d': true },
    }
    assert.equal(cellsOf(card)['Birthday'], undefined)
    assert.deepEqual({ ...(await readBack(write(card)))?.card }, card)
  })

  test('is an organization, or whatever else it was', async () => {
    const org: Card = { ...bare, kind: 'org', name: { full: 'Obras S.A.' } }
    assert.deepEqual((await readBack(write(org)))?.card?.kind, 'org')
    const named: Card = {
      ...org,
      organizations: { o1: { name: 'Obras S.A.' } },
      nicknames: { k1: { name: 'Las obras' } },
    }
    assert.equal(cellsOf(named)['Company'], 'Obras S.A.')
    assert.deepEqual((await readBack(write(named)))?.card?.kind, 'org')
    const place: Card = { ...bare, kind: 'location', name: { full: 'Sala 3' } }
    assert.deepEqual((await readBack(write(place)))?.card?.kind, 'location')
  })

  test('gives custom fields that came out of Outlook in Spanish back to their columns', () => {
    const cells = cellsOf({ ...tomasa, 'lazo.app:custom': { 'Usuario 1': 'norte', Género: 'Mujer', NIF: '00000000T' } })
    assert.equal(cells['User 1'], 'norte')
    assert.equal(cells['Gender'], 'Mujer')
    assert.match(cells['Notes'] ?? '', /\r\nCustom field \(NIF\): 00000000T$/)
  })

  test('is not run by a spreadsheet', () => {
    const card: Card = { ...bare, name: { full: '=1+1' }, notes: { n1: { note: '@x' } } }
    for (const cell of Object.values(cellsOf(card))) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
  })
})

test('what people add below our lines is a note, and edits of the lines are taken', async () => {
  const text = write(tomasa)
    .replace('Organization: Peña Gaztea', 'Organization: Peña Zaharra')
    .replace('De la forja): forja@example.com', 'Del taller): forja@example.com\r\nno llamar: está de viaje')
  const card = (await readBack(text))?.card
  assert.deepEqual(card?.notes, { n1: { note: 'primera\nsegunda\n\nno llamar: está de viaje' } })
  assert.equal(card?.organizations?.['o2']?.name, 'Peña Zaharra')
  assert.equal(card?.emails?.['e2']?.label, 'Del taller')
})

test('any text survives in notes, custom fields and labels', async () => {
  const text = fc
    .string({
      unit: fc.constantFrom('a', "'", '"', '=', ',', '(', '\n', ' ', ':', 'ñ', '@'),
      minLength: 1,
      maxLength: 12,
    })
    .map((text) => text.trim())
    .filter((text) => text !== '')
  await fc.assert(
    fc.asyncProperty(text, text, async (note, value) => {
      const card: Card = {
        ...bare,
        name: { full: 'Ana' },
        notes: { n1: { note } },
        'lazo.app:custom': { Etiqueta: value },
      }
      const back = (await readBack(write(card)))?.card
      assert.equal(back?.notes?.['n1']?.note, note)
      assert.equal(back?.['lazo.app:custom']?.['Etiqueta'], value)
    }),
  )
})

test('keeps at least 98.5 % of the values, and of what is said of them, of the golden cards of address books', async () => {
  let all = 0
  const lost: string[] = []
  for (const name of readdirSync(folder).filter((file) => ADDRESS_BOOKS.test(file))) {
    const { rows } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { rows: { card: Card | null }[] }
    for (const { card } of rows) {
      if (card === null) continue
      const kept = new Set(valuesOf((await readBack(write(card)))?.card))
      const values = valuesOf({ ...card, uid: bare.uid })
      all += values.length
      lost.push(...values.filter((value) => !kept.has(value)).map((value) => `${name}: ${value}`))
    }
  }
  assert.ok(all > 400, String(all))
  assert.ok(lost.length <= all * 0.015, `${lost.length} of ${all}:\n${lost.join('\n')}`)
})

const ADDRESS_BOOKS = /^(?:google|linkedin|outlook|spanish|thunderbird).*\.json$/

/** All texts and numbers of a card, and the names that are values themselves. */
function valuesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return value === true ? [] : [String(value)]
  return Object.entries(value).flatMap(([key, member]) => [
    ...(member === true || typeof member === 'string' ? [key] : []),
    ...valuesOf(member),
  ])
}
