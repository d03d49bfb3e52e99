import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import type { ImportEntry } from '../imports/read/import-entry.ts'
import { readEntries } from '../imports/read/read-entries.ts'
import { kindName, recogniseFile } from '../imports/read/recognise-file.ts'
import { EXPORT_FORMATS, type ExportFormat, FORMAT_FILES } from './export-formats.ts'
import { writeCards } from './write-cards.ts'

const people: Card[] = [
  {
    '@type': 'Card',
    version: '1.0',
    uid: 'urn:uuid:6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21',
    name: {
      full: 'Íñigo Núñez',
      components: [
        { kind: 'surname', value: 'Núñez' },
        { kind: 'given', value: 'Íñigo' },
      ],
    },
    emails: { k1: { address: 'inigo@example.org', contexts: { work: true }, pref: 1 } },
    phones: { k1: { number: '+34 600 00 00 07', features: { mobile: true } } },
    notes: { k1: { note: 'Dos líneas\nde texto; con, signos' } },
    'lazo.app:custom': { NIF: '12345678Z' },
  },
  { '@type': 'Card', version: '1.0', uid: 'urn:uuid:7b2d2d5f-51e2-4f1c-8c1d-407c9f4d8e32', name: { full: 'Bea' } },
]

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

async function readBack(format: ExportFormat): Promise<{ kind: string; entries: ImportEntry[] }> {
  const pieces = await Array.fromAsync(writeCards(each(people), format))
  const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece)))
  const shape = recogniseFile(bytes, `all.${FORMAT_FILES[format].ending}`, 'auto')
  const context = { region: 'ES', newUid: () => 'new' }
  return { kind: kindName(shape), entries: await Array.fromAsync(readEntries(each([bytes]), shape, context)) }
}

const kinds: Readonly<Record<Exclude<ExportFormat, 'xlsx'>, string>> = {
  vcard4: 'vcard',
  vcard3: 'vcard',
  jscontact: 'jscontact',
  jcard: 'jcard',
  ldif: 'ldif',
  csv: 'lazo-csv',
  'google-csv': 'google-csv',
  'outlook-csv': 'outlook-csv',
}

for (const format of EXPORT_FORMATS.filter((one) => one !== 'xlsx'))
  test(`what is written as ${format} is recognised and read again`, async () => {
    const { kind, entries } = await readBack(format)
    assert.equal(kind, kinds[format])
    assert.deepEqual(
      entries.map(({ card }) => card?.name?.full),
      ['Íñigo Núñez', 'Bea'],
    )
    for (const { card } of entries) assert.deepEqual(checkCard(card), [])
  })

for (const format of ['jscontact', 'jcard', 'vcard4', 'ldif', 'csv'] as const)
  test(`as ${format} a card loses nothing`, async () => {
    const { entries } = await readBack(format)
    assert.deepEqual(
      entries.map(({ card, warnings }) => [card, warnings]),
      people.map((card) => [card, []]),
    )
  })
