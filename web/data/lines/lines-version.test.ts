import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { LINES_VERSION } from '../replica/meta.ts'
import { type SampleCard, sampleLine } from '../testing/sample-line.ts'
import { packLine } from './pack-line.ts'

/** The version of the lines, and the digest of those below as it makes them. */
const PINNED = { version: 8, digest: 'bc0b7458c4a9420d' }

/** Cards that have something of all that a line tells. */
const CARDS: readonly SampleCard[] = [
  {
    id: 'full',
    name: {
      components: [
        { kind: 'title', value: 'Dra.' },
        { kind: 'given', value: 'Ana' },
        { kind: 'surname', value: 'García' },
        { kind: 'surname2', value: 'Ñáñez' },
        { kind: 'credential', value: 'PhD' },
      ],
      sortAs: { surname: 'Garcia' },
    },
    nicknames: { n: { name: 'Anita' } },
    organizations: { o: { name: 'Río SL', units: [{ name: 'Compras' }], sortAs: 'Rio' } },
    titles: { t: { name: 'Jefa', organizationId: 'o' } },
    emails: { a: { address: 'Ana+x@Gmail.com' }, b: { address: 'ana@rio.example', pref: 1 } },
    phones: { p: { number: '612 34 56 78' }, q: { number: 'tel:+44-20-7946-0958;ext=5' } },
    onlineServices: { l: { service: 'LinkedIn', uri: 'https://www.linkedin.com/in/ana-garcia/' }, x: { user: '@ana' } },
    links: { w: { uri: 'https://www.rio.example/es/equipo' } },
    addresses: { h: { components: [{ kind: 'locality', value: 'Madrid' }], countryCode: 'ES' } },
    anniversaries: { b: { kind: 'birth', date: { month: 5, day: 4 } } },
    notes: { n: { note: 'Llamar el martes. ¡Urgente!' } },
    personalInfo: { h: { kind: 'hobby', value: 'ajedrez' } },
    keywords: { VIP: true, Feria: true },
    relatedTo: { 'Marta Ruiz': { relation: { spouse: true } } },
    media: { m: { kind: 'photo', uri: 'lazo:blob/9b' } },
    localizations: { en: { 'titles/t/name': 'Head' } },
    'lazo.app:contactKinds': { customer: true },
    'lazo.app:sectors': { pintura: true },
    'lazo.app:custom': { Coche: '1234 BCD', NIF: '12345678-Z' },
    'lazo.app:taxIds': { t: { number: 'B-12345674', country: 'ES' } },
    'lazo.app:positions': { p: { name: 'Talleres Ruiz', title: 'Becaria' } },
    overlay: { 'name/full': 'Anita', 'keywords/Mío': true, 'notes/own': { note: 'té' }, 'lazo.app:favorite': true },
  },
  {
    id: 'said',
    name: {
      components: [
        { kind: 'surname', value: '山田', phonetic: 'やまだ' },
        { kind: 'given', value: '太郎', phonetic: 'たろう' },
      ],
      isOrdered: true,
      defaultSeparator: '',
    },
    bookIds: ['b1', 'b2'],
    right: 'view',
  },
  { id: 'guessed', name: 'Ludwig van Beethoven' },
  { id: 'org', kind: 'org', name: 'Río SL', emails: { e: { address: 'info@rio.example' } } },
  { id: 'nobody' },
]

test('lines that are made otherwise than before are of another version', () => {
  const lines = CARDS.map((card) => packLine(sampleLine(card))).join('\n\n')
  const digest = createHash('sha256').update(lines).digest('hex').slice(0, 16)
  assert.deepEqual(
    { version: LINES_VERSION, digest },
    PINNED,
    'what packLine or lineOf make has changed: bump LINES_VERSION, or browsers go on with lines of the old form, and pin both here',
  )
})
