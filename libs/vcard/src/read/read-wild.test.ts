import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vcardToCard } from '../convert/vcard-to-card.ts'
import { readVcardStream, readVcards } from './read-vcards.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const file = (...lines: string[]) => [...lines, ''].join('\r\n')
const card = (...lines: string[]) => file('BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD')
const values = (input: Uint8Array) => readVcards(input).flatMap(({ raw }) => raw?.properties.map(({ value }) => value))
const names = (input: Uint8Array) => readVcards(input).map(({ raw }) => raw && vcardToCard(raw).card.name?.full)

test('ends lines in every way within one file', () => {
  const text = 'BEGIN:VCARD\r\r\nFN:Ana\rTEL:1\nNOTE:a\r\n b\n\r\nEND:VCARD\rBEGIN:VCARD\nFN:Eva\r\r\r\nEND:VCARD'
  assert.deepEqual(values(bytes(text)), ['Ana', '1', 'ab', 'Eva'])
})

for (const [name, text] of [
  ['a blank line before the card', '\r\nBEGIN:VCARD\r\nFN:Íñigo\r\nEND:VCARD'],
  ['a card in small letters', 'begin:vcard\nfn:Íñigo\nend:vcard'],
] as const) {
  test(`reads UTF-16 without a mark and with ${name}`, () => {
    const little = Uint8Array.from(Buffer.from(text, 'utf16le'))
    const big = Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
    assert.deepEqual([values(little), values(big)], [['Íñigo'], ['Íñigo']])
  })
}

test('reads each property in its own CHARSET', () => {
  const input = card(
    'FN;CHARSET=ISO-8859-15:\xa4uro',
    'NOTE;CHARSET=GBK:\xb1\xb1\xbe\xa9',
    'TITLE;CHARSET=Shift_JIS:\x95\x5c',
    'ORG;CHARSET=IBM850:Espa\xa4a',
    'ROLE;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=ED',
  )
  const [read] = readVcards(latin1(input))
  const { card: found } = vcardToCard(read!.raw!)
  assert.equal(found.name?.full, '€uro')
  assert.equal(found.notes?.['k1']?.note, '北京')
  assert.deepEqual(
    Object.values(found.titles ?? {}).map(({ name }) => name),
    ['表', 'Иван'],
  )
  assert.equal(found.organizations?.['k1']?.name, 'España')
})

test('reads ISO-2022-JP, whose bytes are all ASCII', () => {
  const kanji = '\x1b$B;3ED\x1b(B'
  assert.deepEqual(names(latin1(card(`FN;CHARSET=ISO-2022-JP:${kanji}`))), ['山田'])
  const quoted = kanji.replaceAll('\x1b', '=1B')
  assert.deepEqual(names(latin1(card(`FN;CHARSET=ISO-2022-JP;QUOTED-PRINTABLE:${quoted}`))), ['山田'])
})

test('guesses one code page for a whole file that names none', () => {
  const cards =
    card('FN:\xc0\xed\xed\xe0 \xc2\xee\xeb\xea\xee\xe2\xe0') + card('FN;ENCODING=QUOTED-PRINTABLE:=DF=F8=E0')
  assert.deepEqual(names(latin1(cards)), ['Анна Волкова', 'Яша'])
})

test('goes by the first bytes that are no ASCII when they come late in a file', () => {
  const photo = `PHOTO;BASE64:${'QUJD'.repeat(50_000)}`
  const cards =
    card('FN:Ana', photo) + card('FN:\xc0\xed\xed\xe0 \xc2\xee\xeb\xea\xee\xe2\xe0') + card('FN:\xdf\xf8\xe0')
  assert.deepEqual(names(latin1(cards)), ['Ana', 'Анна Волкова', 'Яша'])
})

test('takes the code page of Lotus Notes from its own property', () => {
  assert.deepEqual(names(latin1(card('X-LOTUS-CHARSET:windows-1250', 'FN:Dvo\xf8\xe1k'))), ['Dvořák'])
})

test('reads UTF-8 that was cut inside a character as UTF-8', () => {
  assert.deepEqual(names(latin1(card('FN;CHARSET=UTF-8;QUOTED-PRINTABLE:N=C3=BA=C3=B1=C3'))), ['Núñ\uFFFD'])
  assert.deepEqual(names(latin1(card('FN:N\xc3\xba\xc3\xb1\xc3'))), ['Núñ\uFFFD'])
})

test('trusts the name of a page of two bytes over bytes that could be UTF-8', () => {
  assert.deepEqual(names(latin1(card('FN;CHARSET=GBK:\xd3\xa2'))), ['英'])
  assert.deepEqual(names(latin1(card('FN;CHARSET=GBK;QUOTED-PRINTABLE:=E8=8B=B1'))), ['英'])
})

test('reads QUOTED-PRINTABLE among letters that are written plainly', () => {
  assert.deepEqual(names(latin1(card('FN;QUOTED-PRINTABLE:Bego\xf1a Pe=F1a'))), ['Begoña Peña'])
})

test('joins what follows parameters that were folded', () => {
  const head = ['FN;CHARSET=', ' UTF-8;ENCODING=QUOTED', ' -PRINTABLE:Bego=C3=', '=B1a']
  assert.deepEqual(names(bytes(card(...head))), ['Begoña'])
})

test('joins a soft break in the middle of a character', () => {
  assert.deepEqual(names(bytes(card('FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bego=C3=', '=B1a'))), ['Begoña'])
})

test('takes no line for a property only because there is a colon in it', () => {
  const input = card('NOTE;ENCODING=QUOTED-PRINTABLE:Datos=0A=', 'CIF: B123=0A=', 'Hora: 9')
  assert.deepEqual(vcardToCard(readVcards(bytes(input))[0]!.raw!).card.notes?.['k1']?.note, 'Datos\nCIF: B123\nHora: 9')
})

test('ends no card late because of a soft break before its end', () => {
  const text = 'BEGIN:VCARD\nVERSION:2.1\nFN;QUOTED-PRINTABLE:Ana=\nend:vcard\nBEGIN:VCARD\nFN:Eva\nEND:VCARD\n'
  assert.deepEqual(names(bytes(text)), ['Ana', 'Eva'])
})

test('reads a backslash before a line end as a line break of the text', () => {
  assert.deepEqual(values(bytes(card('ADR:;;Calle Ancha 5\\', 'Bajo\\', 'Puerta 2;Cuenca;;;', 'TEL:1\\', 'FN:Ana'))), [
    ';;Calle Ancha 5\\nBajo\\nPuerta 2;Cuenca;;;',
    '1\\',
    'Ana',
  ])
})

test('ends BASE64 at a blank line, at a property and at its last letter', () => {
  for (const end of [[''], [], ['', '']]) {
    assert.deepEqual(values(bytes(card('PHOTO;BASE64:', '  QUJD', '  REVG', ...end, 'FN:Ana'))), [' QUJD REVG', 'Ana'])
    assert.deepEqual(values(bytes(card('PHOTO;BASE64;GIF:QUJD', 'REVGRw==', ...end, 'FN:Ana'))), [
      'QUJDREVGRw==',
      'Ana',
    ])
  }
})

test('reads cards that stand inside another one as cards, and the other one whole', () => {
  const inner = (name: string) => [`BEGIN:VCARD`, `FN:${name}`, 'END:VCARD']
  const reads = readVcards(bytes(card('FN:List', ...inner('Ana'), ...inner('Eva'), 'TEL:1')))
  assert.deepEqual(
    reads.map(({ raw }) => raw!.properties.map(({ value }) => value)),
    [['List', '1'], ['Ana'], ['Eva']],
  )
  assert.deepEqual(
    reads.flatMap(({ problems }) => problems),
    [{ line: 1, remark: { code: 'cards-inside', facts: { line: 1, next: 4 } }, fatal: false }],
  )
})

test('reads lines of a card between the cards inside it', () => {
  const inner = (name: string) => ['BEGIN:VCARD', `FN:${name}`, 'END:VCARD']
  const reads = readVcards(bytes(card('FN:List', ...inner('Ana'), 'TEL:1', ...inner('Eva'), 'TEL:2')))
  assert.deepEqual(
    reads.map(({ raw }) => raw!.properties.map(({ value }) => value)),
    [['List', '1', '2'], ['Ana'], ['Eva']],
  )
})

test('reads on in a card after as many others and strays as it is held for', () => {
  const inner = ['BEGIN:VCARD', 'FN:x', 'END:VCARD']
  for (const count of [18, 19, 20]) {
    const reads = readVcards(
      bytes(card('FN:List', ...Array.from({ length: count }, () => inner).flat(), 'stray', 'TEL:1')),
    )
    assert.equal(reads.filter(({ raw }) => raw).length, count + 1)
    assert.equal(reads[0]!.raw!.properties[0]!.value, 'List')
  }
})

test('gives a card without END back in its place, however many follow', async () => {
  const many = Array.from({ length: 50 }, (_, index) => card(`FN:${index}`)).join('')
  const input = bytes(`${file('BEGIN:VCARD', 'FN:first')}${many}TEL:1\r\n`)
  const expected = ['first', ...Array.from({ length: 50 }, (_, index) => String(index)), null]
  assert.deepEqual(names(input), expected)
  async function* chunks() {
    for (let at = 0; at < input.length; at += 7) yield input.slice(at, at + 7)
  }
  const reads = await Array.fromAsync(readVcardStream(chunks()))
  assert.deepEqual(reads, readVcards(input))
  assert.equal(reads.at(-1)!.problems[0]!.remark.code, 'stray-text')
})

test('keeps a card in a card as text that any reader can read', () => {
  const agent = ['AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'FN;CHARSET=windows-1252:Jos\xe9, hijo', 'END:VCARD']
  const { vCardProps } = vcardToCard(readVcards(latin1(card('FN:Ana', ...agent)))[0]!.raw!).card
  assert.deepEqual(vCardProps, [['agent', {}, 'text', 'BEGIN:VCARD\nVERSION:3.0\nFN:José\\, hijo\nEND:VCARD']])
})

test('takes NUL out of every text, and says of which', () => {
  const lines = [
    'EMAIL:\0',
    'EMAIL:\\n',
    'N:\0;A\0na;;;',
    'ORG:\0;\0',
    'TEL;TYPE=\0home:1',
    'NOTE;QUOTED-PRINTABLE:=00a',
  ]
  const { card: found, warnings } = vcardToCard(readVcards(bytes(card(...lines)))[0]!.raw!, { newUid: () => 'u' })
  const { '@type': _type, version: _version, uid: _uid, ...members } = found
  assert.deepEqual(members, {
    name: { components: [{ kind: 'given', value: 'Ana' }] },
    phones: { k1: { number: '1', contexts: { private: true } } },
    notes: { k1: { note: 'a' } },
  })
  const remark = (path: string) => ({ code: 'characters-mended', facts: { path } })
  assert.deepEqual(warnings, ['EMAIL', 'N', 'ORG', 'TEL', 'NOTE'].map(remark))
})
