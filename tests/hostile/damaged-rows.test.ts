import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { cardsIn } from './support/books.ts'
import { type ImportReport, importFiles, notesOf } from './support/import-report.ts'
import { office } from './support/office.ts'
import { cardOf, vcardOf } from './support/writings.ts'

/** Half a character, as some programs write it: UTF-8 has no such bytes. */
const HALF = Buffer.from([0xed, 0xa0, 0x80])
const wide = Array.from({ length: 10_000 }, (_, i) => `v${i}`).join(',')
const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
const long = 'x'.repeat(10_000_000)

/** A file with something wrong in it, the names of the contacts that are kept, and how what is said of the rest begins. */
interface Damaged {
  readonly bytes: string | Uint8Array
  readonly kept: readonly string[]
  readonly rejected?: readonly string[]
  readonly warned?: readonly string[]
}

const damaged: Readonly<Record<string, Damaged>> = {
  'cut.vcf': {
    bytes: vcardOf('Cut A') + vcardOf('Cut B').slice(0, -11),
    kept: ['Cut A', 'Cut B'],
    warned: ['5: line 5: END:VCARD is missing'],
  },
  'nuls.vcf': {
    bytes: vcardOf('Nu\0ls A', 'NOTE:one\0two') + vcardOf('Nuls B'),
    kept: ['Nuls A', 'Nuls B'],
    warned: ['1: unreadable characters were mended in FN', '1: unreadable characters were mended in NOTE'],
  },
  'nuls.csv': {
    bytes: 'Name,Email\nNu\0ls C,c@\0example.org\nNuls D,d@example.org\n',
    kept: ['Nuls C', 'Nuls D'],
    warned: ['2: zero bytes were taken out of the row'],
  },
  'halves.csv': {
    bytes: Buffer.concat([
      Buffer.from('Name,Email\nHalf '),
      HALF,
      Buffer.from(',a@example.org\nHalf B,b@example.org\n'),
    ]),
    kept: ['Half í €', 'Half B'],
    warned: ['2: the line is not valid UTF-8; it was read as Windows-1252'],
  },
  'halves.json': {
    bytes: `[${cardOf('h1', 'Half \\ud800C\\u0000')},\n${cardOf('h2', 'Half D', '"lazo.app:custom":{"\\udfff":"x"}')}]`,
    kept: ['Half \ufffdC', 'Half D'],
    warned: [
      '1: characters that cannot be stored were replaced in name/full',
      '2: characters that cannot be stored were replaced in lazo.app:custom/\ufffd',
    ],
  },
  'wide.csv': {
    bytes: `Name,Email\nWide A,a@example.org,${wide}\nWide B,b@example.org\n`,
    kept: ['Wide B'],
    rejected: ['2: the row has 10002 cells; at most 2000 are read'],
  },
  'deep.json': {
    bytes: `[${cardOf('d1', 'Deep A', `"example.org:x":${deep}`)},\n${cardOf('d2', 'Deep B')}]`,
    kept: ['Deep B'],
    rejected: ['1: the card cannot be kept: example.org:x/0/0 is too deep or too large'],
  },
  'full.json': {
    bytes: `[${cardOf('f1', 'Full A', `"example.org:x":[${'[],'.repeat(1_000_000)}[]]`)},\n${cardOf('f2', 'Full B')}]`,
    kept: ['Full B'],
    rejected: ['1: this card has more than 1000000 values'],
  },
  'broken.json': {
    bytes: `[{"@type":"Card",name:1},\n${cardOf('b1', 'Broken B')}]`,
    kept: ['Broken B'],
    rejected: ['1: this is not correct JSON'],
  },
  'long.vcf': {
    bytes: vcardOf(long) + vcardOf('Long B'),
    kept: ['Long B'],
    rejected: ['1: the card has 10000105 characters; at most 1048576 are kept'],
  },
  'long.csv': {
    bytes: `Name,Email\n${long},c@example.org\nLong D,d@example.org\n`,
    kept: ['Long D'],
    rejected: ['2: the row is longer than 8000000 characters'],
  },
  'many.vcf': {
    bytes: vcardOf('Many A', ...Array<string>(100_000).fill('X-SAME:text')) + vcardOf('Many B'),
    kept: ['Many B'],
    rejected: ['1: line 1: the card has more than 20000 properties'],
  },
  'nothing.vcf': {
    bytes: `BEGIN:VCARD\r\nVERSION:3.0\r\nnoise\r\nEND:VCARD\r\n${vcardOf('Nothing B')}`,
    kept: ['Nothing B'],
    rejected: ['1: line 3: this is no property, for it has no name with a colon after it: “noise”'],
  },
  'proto.json': {
    bytes: `[${cardOf('p1', 'Proto A', '"__proto__":{"polluted":true}')},\n${cardOf('p2', 'Proto B', '"constructor":{"prototype":{"polluted":true}}')}]`,
    kept: ['Proto B'],
    rejected: ['1: the card cannot be kept: __proto__ has a name that no property can have'],
  },
}

describe('a file with damaged rows', () => {
  let reports: ImportReport[]

  before(async () => {
    const paths = Object.entries(damaged).map(([name, { bytes }]) => office.file(name, bytes))
    reports = await importFiles('Damaged', ...paths)
  })

  for (const [name, { rejected = [], warned = [] }] of Object.entries(damaged))
    test(`tells what is wrong by line and reason: ${name}`, () => {
      const report = reports.find(({ file }) => file === name)!
      assertBeginnings(notesOf(report, 'rejected'), rejected)
      assertBeginnings(notesOf(report, 'warning'), warned)
      assert.equal(report.rejected, rejected.length)
    })

  test('loses no row but those', async () => {
    const names = (await cardsIn('Damaged')).map(({ display }) => display)
    const kept = Object.values(damaged).flatMap((file) => file.kept)
    assert.deepEqual(names.sort(), kept.sort())
  })
})

describe('a file of 100,000 vCards of which every thousandth is broken', () => {
  const COUNT = 100_000
  const LINES = 4
  const isBroken = (i: number) => i % 1000 === 999
  const write = (i: number) => (isBroken(i) ? vcardOf('x').replace('FN:', '') : vcardOf(`Person ${i}`))

  test('is imported but for those, each told by its line', async () => {
    const bytes = Array.from({ length: COUNT }, (_, i) => write(i)).join('')
    const [report] = await importFiles('Many', office.file('thousands.vcf', bytes))
    const { new: made, rejected, rows } = report!
    assert.deepEqual({ rows, made, rejected }, { rows: COUNT, made: COUNT - COUNT / 1000, rejected: COUNT / 1000 })
    const lines = report!.notes.filter(({ kind }) => kind === 'rejected').map(({ line }) => line)
    assert.deepEqual(
      lines,
      Array.from({ length: COUNT }, (_, i) => i)
        .filter(isBroken)
        .map((i) => i * LINES + 1),
    )
    assert.match(report!.notes[0]!.message, /^line 3999: this is no property/)
  })
})

function assertBeginnings(texts: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(
    texts.map((text, i) => text.slice(0, expected[i]?.length)),
    expected,
  )
}
