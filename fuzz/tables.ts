import assert from 'node:assert/strict'
import { checkCard } from '@lazo/jscontact'
import {
  readTable,
  recogniseTable,
  rowToCard,
  TableError,
  type TableRow,
  type TableShape,
  writeTable,
} from '@lazo/tables'
import type { FuzzTarget } from './harness/target.ts'

const linkedIn = `Notes:
"Some addresses are missing, because their owners chose so"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Lucía,Ramírez Ortega,https://www.linkedin.com/in/lucia-ramirez,,"Talleres, S.L.","Jefa ""de"" obra",05 Mar 2024
`
const google = `First Name,Last Name,File As,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Event 1 - Label,Event 1 - Value
Lucía,Ramírez Ortega,"Ramírez, Lucía",* myContacts ::: Peña,* Work,a@example.com ::: b@example.com,Mobile,'+34 600 00 00 05,Anniversary,2010-06-12
`
const spanish =
  '\uFEFFNombre;Apellidos;Móvil;Correo;Tipo de contacto;Cumpleaños\r\nAna;García;600000005;;Cliente;15/4/1985\r\n'

/** Reads any bytes as a table: rows do not depend on the pieces, cards are valid, what is written is read again. */
export const target: FuzzTarget = {
  name: 'tables',
  seeds: [
    linkedIn,
    google,
    spanish,
    new Uint8Array(Buffer.from(spanish, 'utf16le')),
    new Uint8Array(Buffer.from(spanish, 'latin1')),
  ],
  tokens: [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    ' ::: ',
    '* ',
    "'=",
    'sep=;',
    '\0',
    '\uFEFF',
    '__proto__',
    'JSContact',
    'UID',
    '{"@type":"Card"}',
  ],
  async run(input) {
    const shape = recogniseOrRefuse(input)
    if (shape === null) return
    const rows = await readAll(input, shape, 65_536)
    assert.deepEqual(await readAll(input, shape, 3), rows)
    const cards = rows.flatMap((row) => {
      const { card, reason } = rowToCard(row, shape, {
        region: 'ES',
        newUid: () => `uid-${row.line}`,
        splitNames: true,
      })
      assert.ok(card !== null || reason !== undefined)
      return card === null ? [] : [card]
    })
    for (const card of cards) assert.deepEqual(checkCard(card), [])
    const written = new TextEncoder().encode([...writeTable(cards, 'csv')].join(''))
    const own = recogniseTable(written)
    assert.equal(own?.kind, 'lazo-csv')
    const again = (await readAll(written, own, 1000)).map(
      (row) => rowToCard(row, own, { region: 'ES', newUid: () => '' }).card,
    )
    assert.deepEqual(again, cards)
  },
}

function recogniseOrRefuse(input: Uint8Array): TableShape | null {
  try {
    return recogniseTable(input)
  } catch (error) {
    assert.ok(error instanceof TableError)
    return null
  }
}

async function readAll(input: Uint8Array, shape: TableShape, size: number): Promise<TableRow[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size)
  }
  return Array.fromAsync(readTable(chunks(), shape))
}
