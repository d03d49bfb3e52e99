import assert from 'node:assert/strict'
import { truncateSync } from 'node:fs'
import { connect } from 'node:net'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildZip } from '../../libs/archive/src/testing/bytes.ts'
import { bookCalled, cardsIn } from './support/books.ts'
import { importFiles } from './support/import-report.ts'
import { office } from './support/office.ts'
import { uploadFile } from './support/rest-import.ts'
import { vcardOf } from './support/writings.ts'

const CARD = { name: 'a.vcf', bytes: vcardOf('Good') }
const ZEROS = Buffer.alloc(30_000_000)

/** A workbook whose sheet, shared texts or description is what is given. */
function workbook(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const related = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`
  const whole: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${related('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${related('b', 'worksheet', 's.xml')}${related('c', 'sharedStrings', 't.xml')}</Relationships>`,
    'xl/s.xml': '<worksheet><sheetData><row><c t="str"><v>Email</v></c></row></sheetData></worksheet>',
    ...parts,
  }
  return buildZip(Object.entries(whole).map(([name, bytes]) => ({ name, bytes })))
}

const BILLION_LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>'
const cells = '<row><c/><c/><c/><c/></row>'.repeat(1_000_000)

/** Archives that mean harm, or are broken, and what is said of them. */
const refused: readonly { name: string; bytes: Uint8Array; why: string }[] = [
  {
    name: 'bomb.zip',
    bytes: buildZip([CARD, { name: 'zeros.csv', bytes: ZEROS }]),
    why: 'zeros.csv in the archive unpacks to more than 250 times its size',
  },
  {
    name: 'lie.zip',
    bytes: buildZip([{ ...CARD, bytes: vcardOf('Lie').repeat(50_000), size: 300 }]),
    why: 'a.vcf in the archive unpacks to more than it says',
  },
  {
    name: 'overlap.zip',
    bytes: buildZip([
      CARD,
      ...Array.from({ length: 50 }, (_, i) => ({ name: `${i}.vcf`, bytes: CARD.bytes, start: 0 })),
    ]),
    why: '0.vcf in the archive shares its place',
  },
  {
    name: 'many.zip',
    bytes: buildZip(Array.from({ length: 20_001 }, (_, i) => ({ name: String(i), method: 0 }))),
    why: 'the archive holds 20001 files; at most 20000 are read',
  },
  {
    name: 'climb.zip',
    bytes: buildZip([CARD, { name: '../../etc/a.vcf' }]),
    why: 'a file in the archive has a name that may lead elsewhere: “../../etc/a.vcf”',
  },
  {
    name: 'root.zip',
    bytes: buildZip([CARD, { name: '/etc/passwd' }]),
    why: 'a file in the archive has a name that may lead elsewhere: “/etc/passwd”',
  },
  {
    name: 'back.zip',
    bytes: buildZip([CARD, { name: 'a\\..\\b' }]),
    why: 'a file in the archive has a name that may lead elsewhere: “a\\..\\b”',
  },
  { name: 'twice.zip', bytes: buildZip([CARD, CARD]), why: 'the archive holds a.vcf twice' },
  {
    name: 'link.zip',
    bytes: buildZip([{ ...CARD, mode: 0o120777 }]),
    why: 'a.vcf in the archive is a link to another file',
  },
  {
    name: 'locked.zip',
    bytes: buildZip([{ ...CARD, flags: 1 }]),
    why: 'a.vcf in the archive is protected by a password',
  },
  { name: 'wrong.zip', bytes: buildZip([{ ...CARD, crc: 7 }]), why: 'a.vcf in the archive is damaged' },
  { name: 'other.zip', bytes: buildZip([{ ...CARD, localName: 'b.vcf' }]), why: 'a.vcf in the archive is damaged' },
  { name: 'cut.zip', bytes: buildZip([CARD]).subarray(0, -9), why: 'this is no zip archive, or its end is missing' },
  {
    name: 'nested.zip',
    bytes: buildZip([{ name: 'b.zip', bytes: buildZip([CARD]) }]),
    why: 'of its files (1) none holds contacts',
  },
  {
    name: 'packed.zip',
    bytes: buildZip([{ name: 'b.vcf', bytes: gzipSync(CARD.bytes) }]),
    why: 'of its files (1) none holds contacts',
  },
  {
    name: 'laughs.xlsx',
    bytes: workbook({ 'xl/s.xml': BILLION_LAUGHS }),
    why: 'xl/s.xml: The XML declares a document type, which is not taken',
  },
  {
    name: 'shared.xlsx',
    bytes: workbook({ 'xl/t.xml': BILLION_LAUGHS }),
    why: 'xl/t.xml: The XML declares a document type, which is not taken',
  },
  {
    name: 'cells.xlsx',
    bytes: workbook({ 'xl/s.xml': `<worksheet><sheetData>${cells}` }),
    why: 'xl/s.xml in the archive unpacks to more than 250 times its size',
  },
  {
    name: 'texts.xlsx',
    bytes: workbook({ 'xl/t.xml': `<sst>${'<si><t>a</t></si>'.repeat(2_000_000)}</sst>` }),
    why: 'xl/t.xml in the archive unpacks to more than 250 times its size',
  },
  {
    name: 'deep.xlsx',
    bytes: workbook({ 'xl/s.xml': '<a>'.repeat(200_000) }),
    why: 'xl/s.xml: Elements stand more than 100 deep in each other',
  },
  {
    name: 'tag.xlsx',
    bytes: workbook({ 'xl/s.xml': `<a b="${'xy'.repeat(400_000)}"/>` }),
    why: 'xl/s.xml: A tag has more than 65536 characters',
  },
]

describe('an archive that means harm', () => {
  test('is refused by the command with a clear word, and nothing is made for it, not even its book', async () => {
    const paths = refused.map(({ name, bytes }) => office.file(name, bytes))
    const { exit, out, err } = await office.unchanged(() => office.runAsOwner('import', ...paths, '--book', 'Harm'))
    const expected = refused.map(({ name, why }) => `${name} cannot be read: ${why}.`)
    assert.deepEqual(err.trimEnd().split('\n'), expected)
    assert.match(out, /b\.zip: an archive inside/)
    assert.equal(exit, 2)
  })

  test('is refused by the API, and nothing is written for it', async () => {
    const bookId = await bookCalled('Harm')
    for (const { name, bytes, why } of refused) {
      const uploadId = await uploadFile(name, Buffer.from(bytes))
      for (const path of ['/imports/previews', '/imports']) {
        const body = { uploadId, fileName: name, bookId }
        const told = await office.unchanged(() => office.ask('POST', path, { body }))
        assert.deepEqual(
          [told.status, told.code, String(told.json.detail)],
          [400, 'file-unreadable', `${name} cannot be read: ${why}.`],
        )
      }
    }
  })

  test('is refused too when somebody says how it is to be read', async () => {
    const bookId = await bookCalled('Harm')
    const shape = { kind: 'bundle', parts: [{ path: 'a.vcf', shape: { kind: 'vcard' } }] }
    for (const { name, bytes } of refused.filter(({ name: one }) => /^(?:lie|wrong|climb|overlap)/.test(one))) {
      const body = { uploadId: await uploadFile(name, Buffer.from(bytes)), fileName: name, bookId, shape }
      const told = await office.unchanged(() => office.ask('POST', '/imports', { body }))
      assert.equal(told.code, 'file-unreadable', name)
    }
  })
})

describe('an archive that is only odd', () => {
  test('loses none of its cards, whatever lies beside them', async () => {
    const noise = Array.from({ length: 500 }, (_, i) => ({ name: `noise/${i}.bin`, bytes: `\0${i}` }))
    const path = office.file(
      'odd.zip',
      buildZip([...noise, CARD, { name: 'b.csv', bytes: 'Name,Email\nOdd,odd@example.org\n' }]),
    )
    const [report] = await importFiles('Odd', path)
    assert.deepEqual([report!.new, report!.rejected], [2, 0])
    assert.deepEqual((await cardsIn('Odd')).map(({ display }) => display).sort(), ['Good', 'Odd'])
  })

  test('may be much smaller than what it holds, and costs no memory', async () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `Person ${i},p${i}@example.org\n`).join('')
    const path = office.file('large.zip', buildZip([{ name: 'a.csv', bytes: `Name,Email\n${many}` }]))
    const { out } = await office.runAsOwner('import', path, '--book', 'Large', '--dry-run')
    assert.match(out, /50000 new/)
  })
})

describe('ten gigabytes', () => {
  test('are refused by the API before any of them is read', async () => {
    const { hostname, port } = new URL(office.url)
    const answer = await office.unchanged(
      () =>
        new Promise<string>((resolve, reject) => {
          const socket = connect(Number(port), hostname, () =>
            socket.write(
              `POST /api/v1/uploads?fileName=a.zip HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${office.token}\r\nContent-Type: application/zip\r\nContent-Length: 10737418240\r\n\r\nPK`,
            ),
          )
          socket.setEncoding('utf8')
          socket.once('data', (text) => {
            resolve(String(text))
            socket.destroy()
          })
          socket.once('error', reject)
        }),
    )
    assert.match(answer, /^HTTP\/1\.1 413 /)
  })

  test('are refused by the command before any of them is read', async () => {
    const path = office.file('huge.vcf', vcardOf('Huge'))
    truncateSync(path, 10 * 2 ** 30)
    const { exit, err } = await office.unchanged(() => office.runAsOwner('import', path, '--book', 'Huge'))
    assert.match(err, /more than 2147483648 bytes/)
    assert.equal(exit, 2)
  })
})
