import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { type RowCard, type RowOptions, recogniseTable, rowToCard } from './index.ts'
import { readCards, utf8 } from './testing/read-cards.ts'

const read = async (csv: string, options?: Partial<RowOptions>): Promise<RowCard> => {
  const { rows } = await readCards(utf8(csv), options)
  assert.equal(rows.length, 1)
  return rows[0] as RowCard
}
const cardOf = async (csv: string, options?: Partial<RowOptions>) => (await read(csv, options)).card

describe('names', () => {
  test('divides two surnames only when both are common ones, and leaves the whole name as typed', async () => {
    const kinds = async (surname: string) => {
      const card = await cardOf(`First Name,Last Name,Connected On\nAna,${surname},1 Mar 2024\n`)
      assert.equal(card?.name?.full, `Ana ${surname}`)
      return card?.name?.components?.slice(1).map(({ kind, value }) => `${kind}=${value}`)
    }
    assert.deepEqual(await kinds('García López'), ['surname=García', 'surname2=López'])
    assert.deepEqual(await kinds('de la Cruz Martínez'), ['surname=de la Cruz', 'surname2=Martínez'])
    assert.deepEqual(await kinds('García Lorca'), ['surname=García Lorca'])
    assert.deepEqual(await kinds('Smith Jones'), ['surname=Smith Jones'])
    assert.deepEqual(await kinds('García - López'), ['surname=García - López'])
  })

  test('divides any surnames below “Apellidos” when asked', async () => {
    const csv = 'Nombre,Apellidos\nMiren,Zubiaurre de Aranzadi\n'
    const values = async (options?: Partial<RowOptions>) => {
      return (await cardOf(csv, options))?.name?.components?.map(({ value }) => value)
    }
    assert.deepEqual(await values(), ['Miren', 'Zubiaurre de Aranzadi'])
    assert.deepEqual(await values({ splitNames: true }), ['Miren', 'Zubiaurre', 'de Aranzadi'])
  })

  test('takes a whole name apart only when asked', async () => {
    const csv = 'Nombre,Correo\nAna García López,ana@example.com\n'
    assert.deepEqual((await cardOf(csv))?.name, { full: 'Ana García López' })
    assert.deepEqual(
      (await cardOf(csv, { splitNames: true }))?.name?.components?.map(({ kind }) => kind),
      ['given', 'surname', 'surname2'],
    )
  })

  test('makes an organization of a row without a person', async () => {
    const card = await cardOf('Nombre,Empresa,Teléfono\n,Talleres S.L.,975000007\n')
    assert.equal(card?.kind, 'org')
    assert.equal(card?.name?.full, 'Talleres S.L.')
    assert.equal((await cardOf('Nombre,Empresa,Cargo,Correo\n,Talleres S.L.,Gerente,g@example.com\n'))?.kind, undefined)
  })
})

describe('what is no contact', () => {
  test('says so, and asks for no uid', async () => {
    const newUid = () => assert.fail('no uid is needed')
    const { card, reason, sourceKey } = await read('Nombre,Correo,Notas\n,,algo\n', { newUid })
    assert.deepEqual(
      { card, reason, sourceKey },
      { card: null, reason: { code: 'no-contact', facts: {} }, sourceKey: null },
    )
  })

  test('a phone, a profile or a nickname is enough to be one', async () => {
    for (const [column, value] of [
      ['Móvil', '600000005'],
      ['LinkedIn', 'linkedin.com/in/ana'],
      ['Apodo', 'Luci'],
    ]) {
      assert.notEqual(await cardOf(`Correo,${column}\n,${value}\n`), null)
    }
  })
})

describe('the identity of a row', () => {
  test('is the LinkedIn profile however it is written', async () => {
    const key = async (url: string) =>
      (await read(`First Name,Last Name,URL,Connected On\nAna,Ruiz,${url},\n`)).sourceKey
    assert.equal(await key('https://www.linkedin.com/in/Ana-Ruiz/?trk=x'), 'linkedin:ana-ruiz')
    assert.equal(await key('es.linkedin.com/in/ana-ruiz'), 'linkedin:ana-ruiz')
    assert.equal(await key(''), null)
  })

  test('is the id of the source, kept as custom text, or the uid, which becomes that of the card', async () => {
    const byId = await read('ID,Nombre\n42,Ana\n')
    assert.equal(byId.sourceKey, 'id:42')
    assert.deepEqual(byId.card?.['lazo.app:custom'], { ID: '42' })
    const byUid = await read('UID,Nombre\nurn:uuid:1,Ana\n')
    assert.equal(byUid.sourceKey, 'uid:urn:uuid:1')
    assert.equal(byUid.card?.uid, 'urn:uuid:1')
  })
})

describe('values', () => {
  test('keeps what does not fit its column as custom text with a warning', async () => {
    const { card, warnings } = await read('Nombre,Correo,Móvil,Cumpleaños\nAna,no tiene,pendiente,ayer\n')
    assert.deepEqual(card?.['lazo.app:custom'], { Correo: 'no tiene', Móvil: 'pendiente', Cumpleaños: 'ayer' })
    assert.equal(warnings.length, 3)
  })

  test('keeps cells behind the last column', async () => {
    assert.deepEqual((await cardOf('Nombre,Correo\nAna,,extra\n'))?.['lazo.app:custom'], { 'Column 3': 'extra' })
  })

  test('divides several numbers and addresses in one cell, and no area code', async () => {
    const card = await cardOf(
      'Nombre;Móvil;Teléfono;Correo\nAna;600 000 005 / 600 000 006;030/1234567;a@example.com; b@example.com\n'
        .replace('a@example.com; b', '"a@example.com; b')
        .replace('b@example.com\n', 'b@example.com"\n'),
    )
    assert.deepEqual(
      Object.values(card?.phones ?? {}).map(({ number }) => number),
      ['600 000 005', '600 000 006', '030/1234567'],
    )
    assert.equal(Object.keys(card?.emails ?? {}).length, 2)
  })

  test('repairs what spreadsheets do to phone numbers', async () => {
    for (const [cell, number] of [
      ["'+34600000005", '+34600000005'],
      ['6.00000005E+8', '600000005'],
      ['600000005.0', '600000005'],
      ['"=""0034600000005"""', '0034600000005'],
    ]) {
      const card = await cardOf(`Nombre,Móvil\nAna,${cell}\n`)
      assert.equal(card?.phones?.p1?.number, number)
    }
  })

  test('reads dates in numbers in the order of the region', async () => {
    const csv = 'Nombre,Cumpleaños\nAna,5/3/1985\n'
    assert.deepEqual((await cardOf(csv))?.anniversaries?.y1?.date, { year: 1985, month: 3, day: 5 })
    assert.deepEqual((await cardOf(csv, { region: 'US' }))?.anniversaries?.y1?.date, { year: 1985, month: 5, day: 3 })
  })

  test('reads a birthday from three columns and passes over the zeros of no date', async () => {
    const header = 'Display Name,Birth Year,Birth Month,Birth Day'
    assert.deepEqual((await cardOf(`${header}\nAna,,4,5\n`))?.anniversaries?.y1?.date, { month: 4, day: 5 })
    const { card, warnings } = await read('Display Name,Birthday\nAna,0/0/00\n')
    assert.deepEqual([card?.anniversaries, warnings], [undefined, []])
  })

  test('knows the code of a country by its name', async () => {
    const code = async (country: string) =>
      (await cardOf(`Nombre,Ciudad,País\nAna,X,${country}\n`))?.addresses?.a1?.countryCode
    assert.deepEqual(await Promise.all(['España', 'Spain', 'es', 'Alemania', 'EE.UU.', 'Narnia'].map(code)), [
      'ES',
      'ES',
      'ES',
      'DE',
      'US',
      undefined,
    ])
  })

  test('tells kinds of contact in both languages, in the plural too, and keeps other words', async () => {
    const card = await cardOf('Nombre,Tipo de contacto\nAna,"Clientes, proveedor; Prensa/vecina, ex-compañeros"\n')
    assert.deepEqual(Object.keys(card?.['lazo.app:contactKinds'] ?? {}), [
      'customer',
      'supplier',
      'press',
      'vecina',
      'former-colleague',
    ])
  })

  test('is not fooled by a cell called __proto__', async () => {
    const card = await cardOf('Nombre,Etiquetas,Sector\nAna,__proto__,__proto__\n')
    assert.ok(Object.hasOwn(card?.keywords ?? {}, '__proto__'))
    assert.deepEqual(checkCard(card), [])
  })
})

describe('every row', () => {
  const shapes = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'First Name,Last Name,Phonetic First Name,File As,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - City,Address 1 - Country,Relation 1 - Label,Relation 1 - Value,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Labels',
    'Nombre,Correo,Móvil,Cumpleaños,Tipo de contacto,Sector,Web,LinkedIn,Idioma,Foto,Notas,ID',
    'UID,Full name,JSContact',
  ].map((header) => recogniseTable(utf8(header)))
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Ana',
      'a@example.com',
      'a ::: b',
      '* Work',
      '__proto__',
      "'=1",
      '5/3/2024',
      'linkedin.com/in/x',
      '{"@type":"Card"}',
      '{}',
      '600000005',
    ),
  )

  test('gives a valid card or a reason, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.array(word, { maxLength: 20 }), (shape, cells) => {
        assert.ok(shape)
        const { card, reason } = rowToCard({ line: 1, cells }, shape, {
          region: 'ES',
          newUid: () => 'uid-1',
          splitNames: true,
        })
        if (card === null) assert.ok(reason)
        else assert.deepEqual(checkCard(card), [])
      }),
      { numRuns: 400 },
    )
  })
})
