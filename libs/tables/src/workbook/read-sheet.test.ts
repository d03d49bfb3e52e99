import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildWorkbook, rowsOf, textRow } from './testing/build-workbook.ts'
import { WORKBOOK_LIMITS } from './workbook-limits.ts'

const cells = async (row: string, more: Partial<Parameters<typeof buildWorkbook>[0]> = {}) =>
  (await rowsOf(await buildWorkbook({ rows: `<row r="1">${row}</row>`, ...more })))[0]?.cells ?? []

describe('a cell', () => {
  it('gives its text, shared or its own, in any number of runs and without its phonetic guide', async () => {
    const shared =
      '<si><t>Lucía &amp; Iñaki</t></si><si><r><t xml:space="preserve">Mar </t></r><r><rPr><b/></rPr><t>Ruiz</t></r></si><si><t>田中</t><rPh sb="0" eb="2"><t>タナカ</t></rPh></si>'
    const row =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="str"><f>A1&amp;B1</f><v>c</v></c><c t="inlineStr"><is><t><![CDATA[x < y]]></t></is></c>'
    assert.deepEqual(await cells(row, { shared }), ['Lucía & Iñaki', 'Mar Ruiz', '田中', '', 'ab', 'c', 'x < y'])
  })

  it('keeps every digit of a phone that the spreadsheet took for a number', async () => {
    const values = [
      '600000005',
      '6.00000005E8',
      '6.0E+11',
      '34600000005.0',
      '1234567890123456789',
      '-7',
      '0.1',
      '1.5E-3',
    ]
    const row = values.map((value) => `<c><v>${value}</v></c>`).join('')
    const expected = ['600000005', '600000005', '600000000000', '34600000005', '1234567890123456789', '-7', '0.1']
    assert.deepEqual(await cells(row), [...expected, '0.0015'])
  })

  it('keeps the zeros in front of a postcode that only its format shows', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
    assert.deepEqual(await cells('<c s="1"><v>8001</v></c><c s="0"><v>8001</v></c>', { styles }), ['08001', '8001'])
  })

  it('gives days and times by its format, counted from 1900 or from 1904', async () => {
    const codes = [
      'dd/mm/yyyy',
      '[$-C0A]d" de "mmmm',
      'hh:mm',
      'yyyy\\-mm\\-dd hh:mm',
      '#,##0.00 "dd"',
      '[Red]0',
      '[h]:mm',
    ]
    const formats = codes.map(
      (code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    )
    const ids = [14, ...codes.map((_, i) => 170 + i)]
    const styles = `<numFmts>${formats.join('')}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
    const numbers = ['31152', '31152', '31152.7', '0.5', '45356.5625', '12.5', '7', '0.25']
    const row = numbers.map((number, i) => `<c s="${i}"><v>${number}</v></c>`).join('')
    const expected = [
      '1985-04-15',
      '1985-04-15',
      '1985-04-15',
      '12:00:00',
      '2024-03-05 13:30:00',
      '12.5',
      '7',
      '06:00:00',
    ]
    assert.deepEqual(await cells(row, { styles }), expected)
    const workbook = '<workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets>'
    assert.deepEqual(await cells('<c s="0"><v>29690</v></c>', { styles, workbook }), ['1985-04-15'])
  })

  it('before March 1900 is a day earlier than its number, and the day that never was stays a number', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    const row = [1, 59, 60, 61, -3, 9_999_999].map((day) => `<c s="0"><v>${day}</v></c>`).join('')
    const expected = ['1900-01-01', '1900-02-28', '60', '1900-03-01', '-3', '9999999']
    assert.deepEqual(await cells(row, { styles }), expected)
  })

  it('gives truth values and days in words, and an error as nothing with a remark', async () => {
    const row =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>1985-04-15T00:00:00</v></c><c t="e"><v>#N/A</v></c><c t="b"/>'
    const [read] = await rowsOf(await buildWorkbook({ rows: `<row>${row}</row>` }))
    assert.deepEqual(read?.cells, ['TRUE', 'FALSE', '1985-04-15'])
    assert.deepEqual(read?.problem, { code: 'cell-error', facts: { error: '#N/A' } })
  })

  it('gives characters that XML cannot hold', async () => {
    const row = '<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_c &#x1F600;&#233;</t></is></c>'
    assert.deepEqual(await cells(row), ['a\rb_x000D_c 😀é'])
  })
})

describe('a row', () => {
  it('puts each cell where it stands, and ends with the last that says anything', async () => {
    const row = '<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c><c r="Z1" s="3"/><c r="XFD1"/>'
    assert.deepEqual(await cells(row), ['', '1', '', '2', '3'])
  })

  it('is told by its line; lines without anything are left out', async () => {
    const rows = `${textRow(2, ['a'])}<row r="5"><c/></row><row><c><v>7</v></c></row>`
    assert.deepEqual(await rowsOf(await buildWorkbook({ rows })), [
      { line: 2, cells: ['a'] },
      { line: 6, cells: ['7'] },
    ])
  })

  it('is a problem when it is wider than any table', async () => {
    const [row] = await rowsOf(await buildWorkbook({ rows: '<row r="3"><c r="DZZ3"><v>1</v></c></row>' }))
    assert.deepEqual(row, {
      line: 3,
      cells: [],
      problem: { code: 'too-many-cells', facts: { cells: 3406, limit: 2000 } },
    })
  })

  it('says what the first row of its merged cells does', async () => {
    const rows = [
      textRow(1, ['Acme', 'Ana']),
      textRow(2, ['', 'Bea']),
      '<row r="3"/>',
      textRow(4, ['Otra', 'Cruz']),
    ].join('')
    const behind = '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:D1"/><mergeCell ref="B1:B1"/></mergeCells>'
    const read = await rowsOf(await buildWorkbook({ rows, behind }))
    assert.deepEqual(
      read.map(({ cells: one }) => one),
      [
        ['Acme', 'Ana'],
        ['Acme', 'Bea'],
        ['Otra', 'Cruz'],
      ],
    )
  })

  it('says what the first of several blocks of its column does, though none may overlap', async () => {
    const rows = [textRow(1, ['Acme']), textRow(2, ['Otra', 'Bea']), textRow(3, ['', 'Cruz']), textRow(4, ['', 'Dora'])]
    const behind = '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="A2:A4"/></mergeCells>'
    const read = await rowsOf(await buildWorkbook({ rows: rows.join(''), behind }))
    assert.deepEqual(
      read.map(({ cells: [first] }) => first),
      ['Acme', 'Otra', 'Acme', ''],
    )
  })
})

describe('a sheet', () => {
  it('is read whatever prefixes its writer uses, in UTF-8 or UTF-16', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c t="str"><x:v>Peña</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    for (const bytes of [Buffer.from(sheet), Buffer.from(`\uFEFF${sheet}`, 'utf16le')]) {
      const parts = { 'xl/worksheets/sheet1.xml': bytes }
      assert.deepEqual(await rowsOf(await buildWorkbook({ rows: '', parts })), [{ line: 1, cells: ['Peña'] }])
    }
  })

  const refused = (built: Parameters<typeof buildWorkbook>[0], code: string, limits = {}) =>
    assert.rejects(async () => rowsOf(await buildWorkbook(built), { ...WORKBOOK_LIMITS, ...limits }), {
      name: 'WorkbookError',
      code,
    })

  it('that declares entities is refused before any is used', async () => {
    const bomb = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'])
      await refused({ rows: '', parts: { [part]: `<?xml version="1.0"?>${bomb}<a>&b;</a>` } }, 'doctype')
    await refused({ rows: '<row><c t="str"><v>&b;</v></c></row>' }, 'damaged')
  })

  it('that holds more cells or text than anybody has is refused', async () => {
    await refused({ rows: `<row>${'<c/>'.repeat(101)}</row>` }, 'too-large', { cells: 100 })
    await refused({ rows: textRow(1, ['x'.repeat(51)]) }, 'too-large', { text: 50 })
    await refused({ rows: '', shared: '<si><t>abc</t></si>'.repeat(4) }, 'too-large', { sharedText: 10 })
    await refused({ rows: '', shared: '<si/>'.repeat(4) }, 'too-large', { sharedTexts: 3 })
  })

  it('that is broken is refused', async () => {
    const broken = [
      '<row',
      '<row></c></row>',
      '<row r="0"/>',
      '<row r="1048577"/>',
      '<row><c r="XFE1"/></row>',
      '<row>&#0;</row>',
    ]
    for (const rows of broken) await refused({ rows }, 'damaged')
    await refused({ rows: '<a>'.repeat(200) }, 'damaged')
    await refused({ rows: `<row a="${'x'.repeat(200_000)}"/>` }, 'damaged')
    await refused({ rows: '', parts: { 'xl/worksheets/sheet1.xml': Buffer.from([0x3c, 0xff, 0x3e]) } }, 'damaged')
    await refused({ rows: '', parts: { 'xl/worksheets/sheet1.xml': '' } }, 'damaged')
  })
})
