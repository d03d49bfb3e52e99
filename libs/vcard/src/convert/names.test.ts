import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card, Name } from '@lazo/jscontact'
import { cardOf, linesOf } from '../testing/cards.ts'

const nameOf = (version: string, ...lines: string[]) => cardOf(version, ...lines).name
const parts = (name: Name | undefined) => name?.components?.map(({ kind, value }) => `${kind} ${value}`)
const write = (name: Name, version: '3.0' | '4.0') => linesOf({ name }, version)

const gabriel: Name = {
  components: [
    { kind: 'given', value: 'Gabriel' },
    { kind: 'surname', value: 'García' },
    { kind: 'surname2', value: 'Márquez' },
  ],
  isOrdered: true,
}

test('reads the seven components of N, and the copies among them once (RFC 9554 §2.2)', () => {
  const name = nameOf('4.0', 'N;SORT-AS="Stevenson,John Philip":Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.;;Jr.')
  assert.deepEqual(parts(name), [
    'surname Stevenson',
    'given John',
    'given2 Philip',
    'given2 Paul',
    'title Dr.',
    'credential M.D.',
    'generation Jr.',
  ])
  assert.deepEqual(name?.sortAs, { surname: 'Stevenson', given: 'John Philip' })
})

test('writes both surnames for older programs in vCard 4.0, in the order that JSCOMPS tells', () => {
  assert.deepEqual(write(gabriel, '4.0'), [
    'FN;DERIVED=TRUE:Gabriel García Márquez',
    'N;JSCOMPS=";1;0;5":García,Márquez;Gabriel;;;;Márquez;',
  ])
})

test('writes both surnames as one text in vCard 3.0, which phones show as it is', () => {
  assert.deepEqual(write(gabriel, '3.0'), [
    'FN;DERIVED=TRUE:Gabriel García Márquez',
    'N;JSCOMPS=";1;0;5":García Márquez;Gabriel;;;;Márquez;',
  ])
})

for (const version of ['3.0', '4.0'] as const) {
  test(`keeps two surnames apart through vCard ${version}, even when they are the same`, () => {
    for (const [surname, surname2] of [
      ['García', 'Márquez'],
      ['García', 'García'],
      ['de la Cruz', 'López y Vega'],
    ] as const) {
      const components = [
        { kind: 'surname' as const, value: surname },
        { kind: 'given' as const, value: 'Ana' },
        { kind: 'surname2' as const, value: surname2 },
      ]
      const lines = write({ components }, version)
      assert.ok(!lines.some((line) => line.startsWith('JSPROP')), lines.join('\n'))
      assert.deepEqual(nameOf(version, ...lines), { components })
    }
  })
}

test('reads separators and the default separator of JSCOMPS (RFC 9555 §3.3.1)', () => {
  const name = nameOf('4.0', 'N;JSCOMPS="s,\\, ;1;s,-;1,1;0":Doe;Jane,Ann;;;;;')
  assert.deepEqual(name, {
    components: [
      { kind: 'given', value: 'Jane' },
      { kind: 'separator', value: '-' },
      { kind: 'given', value: 'Ann' },
      { kind: 'surname', value: 'Doe' },
    ],
    isOrdered: true,
    defaultSeparator: ', ',
  })
})

test('takes a name for unordered when JSCOMPS does not name each part once (RFC 9555 §3.3.1)', () => {
  for (const jscomps of [';1', ';0;0', ';0;1;2', ';0;1,1', 'x;0;1', ';0;s,a;s,b;1', '']) {
    const name = nameOf('4.0', `N;JSCOMPS="${jscomps}":Doe;Jane;;;;;`)
    assert.deepEqual([name?.isOrdered, parts(name)], [undefined, ['surname Doe', 'given Jane']], jscomps)
  }
})

test('takes of several FN the one with the fewest parameters, and keeps the others (RFC 9555 §2.5.2)', () => {
  const card = cardOf('4.0', 'FN;X-A=1:Ana García', 'FN:Ana', 'FN:Ani')
  assert.equal(card.name?.full, 'Ana')
  assert.deepEqual(
    card.vCardProps?.map(([, , , value]) => value),
    ['Ana García', 'Ani'],
  )
})

test('keeps a second N as it is', () => {
  assert.deepEqual(cardOf('4.0', 'N:Doe;Jane;;;;;', 'N:Perez;Juana;;;;;').vCardProps, [
    ['n', {}, 'text', ['Perez', 'Juana', '', '', '', '', '']],
  ])
})

test('drops a derived FN, and takes it for the name when somebody changed it', () => {
  const n = 'N;JSCOMPS=";1;0":Doe;Jane;;;;;'
  assert.equal(nameOf('4.0', 'FN;DERIVED=TRUE:Jane Doe', n)?.full, undefined)
  assert.equal(nameOf('4.0', 'FN;DERIVED=TRUE:Jane Smith', n)?.full, 'Jane Smith')
})

test('guesses the N that vCard 3.0 demands, says so, and does not read its guess back', () => {
  const lines = write({ full: 'Ana García López' }, '3.0')
  assert.deepEqual(lines, ['FN:Ana García López', 'N;DERIVED=TRUE:García López;Ana;;;;López;'])
  assert.deepEqual(nameOf('3.0', ...lines), { full: 'Ana García López' })
})

test('guesses no given name and surname of what is called as its organization', () => {
  const card: Partial<Card> = {
    name: { full: 'Gil Sanz e Hijos' },
    organizations: { k1: { name: 'Gil Sanz e Hijos' } },
  }
  assert.ok(linesOf(card, '3.0').includes('N;DERIVED=TRUE:Gil Sanz e Hijos;;;;'))
})

test('takes a derived N for the name when somebody changed it', () => {
  assert.deepEqual(parts(nameOf('3.0', 'FN:Ana García', 'N;DERIVED=TRUE:Smith;Ana;;;')), ['surname Smith', 'given Ana'])
})

test('writes an empty FN in vCard 4.0 when there is no name (RFC 9555 §3.1), and what a list would show in 3.0', () => {
  const card: Partial<Card> = { emails: { k1: { address: 'ana@example.com' } } }
  assert.deepEqual(linesOf(card, '4.0'), ['EMAIL;PROP-ID=k1:ana@example.com'])
  assert.ok(linesOf(card, '3.0').includes('FN;DERIVED=TRUE:ana@example.com'))
})

test('sorts by surname with SORT-STRING in vCard 3.0, and by more with SORT-AS', () => {
  const components = [
    { kind: 'surname' as const, value: 'van Gogh' },
    { kind: 'given' as const, value: 'Vincent' },
  ]
  assert.ok(write({ components, sortAs: { surname: 'Gogh' } }, '3.0').includes('SORT-STRING:Gogh'))
  assert.ok(
    write({ components, sortAs: { surname: 'Gogh', given: 'V' } }, '3.0').includes(
      'N;SORT-AS=Gogh,V:van Gogh;Vincent;;;',
    ),
  )
  assert.deepEqual(nameOf('3.0', 'N:van Gogh;Vincent;;;', 'SORT-STRING:Gogh')?.sortAs, { surname: 'Gogh' })
})

test("reads Apple's sounds of a name with the script they are in, and writes them in vCard 3.0", () => {
  const lines = [
    'FN;DERIVED=TRUE:山田太郎',
    'N:山田;太郎;;;',
    'X-PHONETIC-FIRST-NAME:たろう',
    'X-PHONETIC-LAST-NAME:やまだ',
  ]
  const name = nameOf('3.0', ...lines)
  assert.deepEqual(name, {
    components: [
      { kind: 'surname', value: '山田', phonetic: 'やまだ' },
      { kind: 'given', value: '太郎', phonetic: 'たろう' },
    ],
    phoneticScript: 'Hira',
  })
  assert.deepEqual(write(name!, '3.0'), lines)
})

test('writes sounds as a second N in vCard 4.0 (RFC 9554 §4.6)', () => {
  const name: Name = {
    components: [
      { kind: 'given', value: 'John', phonetic: '/dʒɑːn/' },
      { kind: 'given2', value: 'Paul' },
      { kind: 'given2', value: 'Roy', phonetic: 'a,b' },
    ],
    phoneticSystem: 'ipa',
  }
  const lines = write(name, '4.0')
  assert.deepEqual(lines.slice(1), ['N;ALTID=1:;John;Paul,Roy;;;;', 'N;PHONETIC=ipa;ALTID=1:;/dʒɑːn/;,a\\,b;;;;'])
  assert.deepEqual(nameOf('4.0', ...lines), name)
})
