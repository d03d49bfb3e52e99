import assert from 'node:assert/strict'
import { bytesSource, writeZip } from '@lazo/archive'
import { checkCard } from '@lazo/jscontact'
import { openWorkbook, readWorkbook, recogniseWorkbook, rowToCard, TableError, WorkbookError } from '@lazo/tables'
import type { FuzzTarget } from './harness/target.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPE}/${kind}" Target="${target}"/>`

/** What stands around the part that is mutated. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': `<Relationships>${related('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${related('s', 'worksheet', 's.xml')}${related('t', 'sharedStrings', 't.xml')}${related('y', 'styles', 'y.xml')}</Relationships>`,
  'xl/workbook.xml':
    '<workbook><workbookPr date1904="0"/><sheets><sheet name="Hoja" sheetId="1" r:id="s"/></sheets></workbook>',
  'xl/t.xml':
    '<sst><si><t>Nombre</t></si><si><r><t xml:space="preserve">Mó</t></r><r><t>vil</t></r></si><si><t>Cumpleaños</t></si><si><t>Lucía</t></si></sst>',
  'xl/y.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  'xl/s.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>CP &amp; más</t></is></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>6.00000005E8</v></c><c r="C2" s="1"><v>31152.5</v></c><c r="D2" s="2"><v>8001</v></c></row><row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells></worksheet>`,
}

/** Which part an input stands for, by its root element; a sheet when it has none of these. */
const ROOTS: readonly (readonly [root: string, path: string])[] = [
  ['<sst', 'xl/t.xml'],
  ['<styleSheet', 'xl/y.xml'],
  ['<workbook', 'xl/workbook.xml'],
  ['<Relationships', 'xl/_rels/workbook.xml.rels'],
  ['', 'xl/s.xml'],
]

/** Reads any bytes as a part of a workbook: refused with a word or read, and every card of it is valid. */
export const target: FuzzTarget = {
  name: 'workbook',
  seeds: ROOTS.map(([, path]) => PARTS[path]!),
  tokens: [
    '<c',
    '<row r="',
    '<v>',
    '<t>',
    '<is>',
    '</c>',
    '</row>',
    't="s"',
    't="e"',
    's="1"',
    'r="XFD1048576"',
    '&#x',
    '&amp;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE',
    '<?',
    '_x000D_',
    'E+308',
    '1e-400',
    '99999999999999999999',
    '../',
    '\0',
  ],
  async run(input) {
    const text = Buffer.from(input).toString('latin1')
    await readWith(ROOTS.find(([root]) => text.includes(root))![1], input)
  },
}

async function readWith(mutated: string, input: Uint8Array): Promise<void> {
  const files = Object.entries(PARTS).map(([path, text]) => ({
    path,
    bytes: [path === mutated ? input : new TextEncoder().encode(text)],
  }))
  const source = bytesSource(Buffer.concat(await Array.fromAsync(writeZip(files))))
  try {
    const workbook = await openWorkbook(source)
    const shape = await recogniseWorkbook(workbook)
    if (shape === null) return
    for await (const row of readWorkbook(workbook, shape)) {
      const { card, reason } = rowToCard(row, shape.table, { region: 'ES', newUid: () => `row-${row.line}` })
      assert.ok(card !== null || reason !== undefined)
      if (card !== null) assert.deepEqual(checkCard(card), [])
    }
  } catch (error) {
    assert.ok(error instanceof WorkbookError || error instanceof TableError, String((error as Error).stack))
  }
}
