import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bytesSource } from '@lazo/archive'
import { rowToCard } from '../row-to-card.ts'
import { openWorkbook } from './open-workbook.ts'
import { readWorkbook, recogniseWorkbook } from './recognise-workbook.ts'
import { type BuiltWorkbook, buildWorkbook, textRow } from './testing/build-workbook.ts'

async function read(built: BuiltWorkbook) {
  const workbook = await openWorkbook(bytesSource(await buildWorkbook(built)))
  const shape = await recogniseWorkbook(workbook)
  if (shape === null) return null
  const rows = await Array.fromAsync(readWorkbook(workbook, shape))
  const cards = rows.map((row) => rowToCard(row, shape.table, { region: 'ES', newUid: () => `row-${row.line}` }).card)
  return { shape, rows, cards }
}

const PEOPLE = [
  textRow(1, ['Agenda del taller', '']),
  textRow(3, ['Nombre', 'Apellidos', 'Móvil', 'Correo', 'Cumpleaños', 'CP']),
  `<row r="4">${['Lucía', 'Ramírez Ortega'].map((text) => `<c t="str"><v>${text}</v></c>`).join('')}<c><v>6.00000005E8</v></c><c t="str"><v>lucia@example.org</v></c><c s="1"><v>31152</v></c><c s="2"><v>8001</v></c></row>`,
  textRow(6, ['Íñigo', 'Muñoz', '+34 600 000 006', '', '', '']),
].join('')
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>'

describe('a workbook', () => {
  it('is read by the header of its sheet, wherever that stands', async () => {
    const told = await read({ rows: PEOPLE, styles: STYLES })
    assert.deepEqual([told?.shape.sheet, told?.shape.table.kind, told?.shape.table.headerLine], ['Hoja1', 'csv', 3])
    assert.deepEqual(told?.shape.table.reasons[0], { code: 'sheet', facts: { sheet: 'Hoja1' } })
    assert.deepEqual(
      told?.rows.map(({ line }) => line),
      [4, 6],
    )
    const [lucia, inigo] = told!.cards
    assert.deepEqual(
      Object.values(lucia?.phones ?? {}).map(({ number }) => number),
      ['600000005'],
    )
    assert.deepEqual(Object.values(lucia?.anniversaries ?? {})[0]?.date, { year: 1985, month: 4, day: 15 })
    assert.match(JSON.stringify(lucia?.addresses), /"08001"/)
    assert.deepEqual(
      Object.values(inigo?.phones ?? {}).map(({ number }) => number),
      ['+34 600 000 006'],
    )
  })

  it('of a program that we know is known by its columns', async () => {
    const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']
    const rows = textRow(1, header) + textRow(2, ['Ana', 'Gil', '', '', 'Acme', 'Jefa', '05 Mar 2024'])
    const told = await read({ rows })
    assert.equal(told?.shape.table.kind, 'linkedin')
    assert.equal(told?.cards[0]?.['lazo.app:connectedOn'], '2024-03-05')
  })

  it('may begin with sheets that are empty, hidden or no table', async () => {
    const sheet2 = `<worksheet><sheetData>${textRow(1, ['Nombre', 'Correo'])}${textRow(2, ['Ana', 'ana@example.org'])}</sheetData></worksheet>`
    const parts = { 'xl/worksheets/sheet2.xml': sheet2 }
    const sheets = (state: string) =>
      `<sheets><sheet name="Uno" ${state} r:id="rId1"/><sheet name="Dos" r:id="rId2"/></sheets>`
    for (const [rows, state] of [
      ['', ''],
      [textRow(1, ['Solo un título']), ''],
      [PEOPLE, 'state="hidden"'],
    ] as const)
      assert.equal((await read({ rows, parts, workbook: sheets(state) }))?.shape.sheet, 'Dos')
  })

  it('has each of its parts once, by however many sheets it is named', async () => {
    const workbook = `<sheets>${['Uno', 'Dos', 'Tres'].map((name) => `<sheet name="${name}" r:id="rId1"/>`).join('')}</sheets>`
    const { sheets } = await openWorkbook(bytesSource(await buildWorkbook({ rows: '', workbook })))
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Uno'],
    )
  })

  it('without any table is none', async () => {
    assert.equal(await read({ rows: '' }), null)
    assert.equal(await read({ rows: '', workbook: '<sheets/>' }), null)
  })

  it('far down in its sheet is found all the same', async () => {
    const rows = textRow(90_000, ['Nombre', 'Correo']) + textRow(90_001, ['Ana', 'ana@example.org'])
    const told = await read({ rows })
    assert.deepEqual([told?.shape.table.headerLine, told?.rows.length], [90_000, 1])
  })
})
