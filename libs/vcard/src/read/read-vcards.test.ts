import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { vcardToCard } from '../convert/vcard-to-card.ts'
import { readVcardStream, readVcards } from './read-vcards.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const properties = (input: Uint8Array) => readVcards(input).flatMap(({ raw }) => raw?.properties ?? [])
const values = (input: Uint8Array) => properties(input).map(({ value }) => value)

test('reads the version, and every property with its line', () => {
  const [read] = readVcards(bytes(card('VERSION:3.0', 'FN:Ana', 'TEL:1')))
  assert.equal(read!.raw!.version, '3.0')
  assert.deepEqual(
    read!.raw!.properties.map(({ name, value, line }) => [name, value, line]),
    [
      ['FN', 'Ana', 3],
      ['TEL', '1', 4],
    ],
  )
  assert.deepEqual(read!.problems, [])
})

for (const [name, end] of [
  ['CR LF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
  ['CR CR LF', '\r\r\n'],
] as const) {
  test(`ends lines at ${name}`, () => {
    const text = card('VERSION:3.0', 'FN:Ana', 'NOTE:one', '  two').replaceAll('\r\n', end)
    assert.deepEqual(values(bytes(text)), ['Ana', 'one two'])
    assert.equal(readVcards(bytes(text))[0]!.source, text)
  })
}

test('unfolds before it decodes, so a fold inside a character does no harm (RFC 6350 §3.2)', () => {
  const whole = [...bytes('FN:Begoña')]
  const at = whole.length - 2
  const input = [...bytes('BEGIN:VCARD\r\n'), ...whole.slice(0, at), ...bytes('\r\n '), ...whole.slice(at)]
  assert.deepEqual(values(Uint8Array.from([...input, ...bytes('\r\nEND:VCARD\r\n')])), ['Begoña'])
})

test('drops a byte order mark', () => {
  assert.deepEqual(values(bytes(`\uFEFF${card('FN:Ana')}`)), ['Ana'])
})

test('drops the byte order marks inside files that were glued together', () => {
  assert.deepEqual(values(bytes(`${card('FN:Ana')}\uFEFF${card('FN:Eva')}`)), ['Ana', 'Eva'])
})

for (const mark of ['\uFEFF', '']) {
  test(`reads UTF-16 in both byte orders ${mark ? 'with' : 'without'} a mark`, () => {
    const units = [...mark, ...card('FN:Íñigo')].map((letter) => letter.charCodeAt(0))
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]))
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]))
    assert.deepEqual([values(little), values(big)], [['Íñigo'], ['Íñigo']])
  })
}

test('takes bytes that are not UTF-8 for windows-1252, line by line', () => {
  const text = card('FN:Jos\xe9 \x80', 'NOTE:plain')
  const mixed = [...latin1(text), ...bytes(card('FN:José'))]
  assert.deepEqual(values(Uint8Array.from(mixed)), ['José €', 'plain', 'José'])
})

test('reads bytes in the code page that CHARSET names', () => {
  assert.deepEqual(values(latin1(card('FN;CHARSET=windows-1255:\xf9\xec\xe5\xed'))), ['שלום'])
  assert.deepEqual(values(latin1(card('FN;CHARSET=nonsense:\xe9'))), ['é'])
})

test('reads bytes without CHARSET in the code page that the rest of the file names', () => {
  const named = 'NOTE;CHARSET=windows-1251:\xc8\xe2\xe0\xed'
  for (const other of ['FN:\xe4\xee\xec', 'FN;ENCODING=QUOTED-PRINTABLE:=E4=EE=EC'])
    assert.equal(vcardToCard(readVcards(latin1(card(other, named)))[0]!.raw!).card.name?.full, 'дом')
})

test('joins the soft breaks of QUOTED-PRINTABLE, but not the next property', () => {
  const text = card('NOTE;ENCODING=QUOTED-PRINTABLE:a=', 'b=', '', 'TITLE;QUOTED-PRINTABLE:c=', 'TEL:1')
  assert.deepEqual(values(bytes(text)), ['ab', 'c=', '1'])
})

test('joins BASE64 that was broken without blanks', () => {
  const text = card('PHOTO;ENCODING=BASE64;JPEG:', 'AAAA', 'BBB=', '', 'TEL;HOME:1')
  assert.deepEqual(values(bytes(text)), ['AAAABBB=', '1'])
})

test('reports a line that is no property, and keeps the card', () => {
  const [read] = readVcards(bytes(card('FN:Ana', 'no colon here', 'TEL:1')))
  assert.deepEqual(
    read!.raw!.properties.map(({ value }) => value),
    ['Ana', '1'],
  )
  assert.equal(read!.problems[0]!.line, 3)
  assert.deepEqual(read!.problems[0]!.remark, { code: 'no-property', facts: { line: 3, text: 'no colon here' } })
  assert.equal(read!.problems[0]!.fatal, false)
})

test('keeps a card without END, before another card and at the end of the file', () => {
  const reads = readVcards(bytes('BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Eva\nEND:VCARD\nBEGIN:VCARD\nFN:Luz'))
  assert.deepEqual(
    reads.map(({ raw }) => raw!.properties[0]!.value),
    ['Ana', 'Eva', 'Luz'],
  )
  assert.deepEqual(
    reads.map(({ problems }) => problems.length),
    [1, 0, 1],
  )
})

test('tells text outside any card, and answers it with no card', () => {
  const [stray, read] = readVcards(bytes(`hello\nworld\n\n${card('FN:Ana')}`))
  assert.equal(stray!.raw, null)
  assert.deepEqual(stray!.problems[0]!.remark, { code: 'stray-text', facts: { line: 1, text: 'hello' } })
  assert.equal(stray!.source, 'hello\nworld\n')
  assert.equal(read!.line, 4)
})

test('reads an AGENT that holds a card on lines of its own (vCard 2.1)', () => {
  for (const opening of [['AGENT:', 'BEGIN:VCARD'], ['AGENT:BEGIN:VCARD']]) {
    const [read] = readVcards(bytes(card('FN:Ana', ...opening, 'FN:Fred', 'END:VCARD', 'TEL:1')))
    const [, agent, phone] = read!.raw!.properties
    assert.deepEqual([agent!.inner!.properties[0]!.value, phone!.value], ['Fred', '1'])
  }
})

test('leaves out a line that is too long, says so, and goes on', () => {
  const text = card('FN:Ana', `PHOTO:${'A'.repeat(5000)}`, `NOTE:${'b'.repeat(90)}\r\n ${'c'.repeat(2000)}`, 'TEL:1')
  const whole = readVcards(bytes(text), { lineBytes: 1000 })[0]!
  assert.deepEqual(
    whole.raw!.properties.map(({ name }) => name),
    ['FN', 'TEL'],
  )
  assert.deepEqual(
    whole.problems.map(({ line }) => line),
    [3, 4],
  )
})

test('gives up a card that is too large, and finds the next', () => {
  const large = card('FN:Ana', ...Array.from({ length: 100 }, () => `NOTE:${'x'.repeat(50)}`))
  const reads = readVcards(bytes(large + card('FN:Eva')), { cardBytes: 2000 })
  assert.equal(reads[0]!.raw, null)
  const fatal = reads[0]!.problems.find((problem) => problem.fatal)
  assert.deepEqual(fatal?.remark, { code: 'over-bytes', facts: { line: 1, limit: 2000 } })
  assert.equal(reads[1]!.raw!.properties[0]!.value, 'Eva')
})

test('gives up a card with too many properties', () => {
  const [read] = readVcards(bytes(card('FN:Ana', 'TEL:1', 'TEL:2', 'TEL:3')), { properties: 3 })
  assert.equal(read!.raw, null)
})

test('holds a line of any length in bounded memory', async () => {
  async function* endless() {
    yield bytes('BEGIN:VCARD\nFN:Ana\nNOTE:')
    for (let piece = 0; piece < 64; piece++) yield bytes('x'.repeat(2 ** 20))
    yield bytes('\nTEL:1\nEND:VCARD\n')
  }
  const reads = await Array.fromAsync(readVcardStream(endless(), { lineBytes: 2 ** 20 }))
  assert.deepEqual(
    reads[0]!.raw!.properties.map(({ name }) => name),
    ['FN', 'TEL'],
  )
  assert.ok(reads[0]!.source.length < 1000)
})

test('gives the same cards however the bytes are cut into chunks', async () => {
  const text = `stray\r\n${card('VERSION:4.0', 'FN:Ñ\r\n ñ', 'NOTE:a\r\r\n b')}${card('FN:€')}`
  const inputs = [bytes(text), latin1(card('FN:Jos\xe9', 'TEL:1')), bytes(text.replaceAll('\r\n', '\r'))]
  for (const input of inputs) {
    const expected = readVcards(input)
    for (let size = 1; size < 24; size++) {
      async function* chunks() {
        for (let at = 0; at < input.length; at += size) yield input.slice(at, at + size)
      }
      assert.deepEqual(await Array.fromAsync(readVcardStream(chunks())), expected)
    }
  }
})

test('no bytes make it throw, and no BEGIN is lost', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 30 }),
    fc
      .constantFrom('BEGIN:VCARD\r\n', 'END:VCARD\n', 'AGENT:\r', 'N;X="', ' ;,:"=', 'NOTE;QUOTED-PRINTABLE:=', '\r')
      .map(bytes),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const input = Uint8Array.from(pieces.flatMap((one) => [...one]))
      for (const { raw, problems } of readVcards(input)) assert.ok(raw || problems.length)
    }),
  )
})
