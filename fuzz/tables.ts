import assert from 'node:assert/strict'
import { type Card, checkCard } from '@lazo/jscontact'
import {
  readTable,
  recogniseTable,
  rowToCard,
  TableError,
  type TableKind,
  type TableRow,
  type TableShape,
  type WrittenLayout,
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
const outlook =
  'Title,First Name,Last Name,Company,Business Street,Home City,Car Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail Display Name,' +
  'E-mail 2 Address,Gender,Birthday,Children,Categories,Notes\r\n' +
  'Sra.,Ana,García,"Ejemplo, S.L.","Calle 1\r\nPlanta 2",Soria,600000005,,a@example.com,SMTP,Ana (a@example.com),,Unspecified,0/0/00,"Leo; Eva",' +
  'Familia;VIP,"nota\r\n\r\n[Lazo]\r\nPhone (Del club): 600000005\r\nRelation (Mother): Eva\r\nCustom field (NIF): 1"\r\n'
const thunderbird =
  'Nombre,Apellidos,Nombre en pantalla,Dirección de correo electrónico principal,Ciudad donde vive,Año de nacimiento,Mes de nacimiento,' +
  'Personalizado 1,Nombre en pantalla\nAna,García,Ana García,a@example.com,Soria,1969,4,uno,anaim\n'

const salesforce =
  '"Id","IsDeleted","AccountId","LastName","FirstName","MailingStreet","MobilePhone","Birthdate","Email","Department"\n' +
  '"003A","0","001A","Quiroga","Berta","Calle 1\n2","+34 600 555 032","1979-05-21","a@example.com","Fábrica"\n'
const hubSpot =
  'Record ID,First Name,Last Name,Email,Associated Company,Job Title,Lifecycle Stage,Lead Status,LinkedIn URL\n' +
  '7,Ana,García,a@example.com,"Uno;Dos",Jefa,Customer,OPEN,https://www.linkedin.com/in/ana\n'
const mailchimp =
  'Email Address,First Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_IP,UNSUB_TIME,UNSUB_REASON,LEID,TAGS\n' +
  'a@example.com,Ana,4,2021-02-03 11:22:33,203.0.113.7,2022-01-01 00:00:00,Other,48,"""Uno"",""Dos, tres"""\n'

/** Reads any bytes as a table: rows do not depend on the pieces, cards are valid, what is written is read again. */
export const target: FuzzTarget = {
  name: 'tables',
  seeds: [
    linkedIn,
    google,
    spanish,
    outlook,
    thunderbird,
    salesforce,
    hubSpot,
    mailchimp,
    new Uint8Array(Buffer.from(thunderbird, 'latin1')),
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
    '[Lazo]\n',
    'Phone (a): ',
    'Photo: ',
    'Language: ',
    'Online: ',
    'E-mail Address',
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
    assert.deepEqual(await writeAndRead(cards, 'csv', 'lazo-csv'), cards)
    for (const layout of ['google-csv', 'outlook-csv'] as const) {
      const again = await writeAndRead(cards, layout, layout)
      assert.equal(again.length, cards.length)
      for (const card of again) if (card !== null) assert.deepEqual(checkCard(card), [])
    }
  },
}

async function writeAndRead(cards: Card[], layout: WrittenLayout, kind: TableKind): Promise<(Card | null)[]> {
  const written = new TextEncoder().encode([...writeTable(cards, layout)].join(''))
  const shape = recogniseTable(written)
  assert.equal(shape?.kind, kind)
  const rows = await readAll(written, shape, 1000)
  return rows.map((row) => rowToCard(row, shape, { region: 'ES', newUid: () => 'uid' }).card)
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
