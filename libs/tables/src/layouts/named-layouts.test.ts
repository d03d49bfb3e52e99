import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { recogniseTable } from '../index.ts'
import { utf8 } from '../testing/read-cards.ts'
import { OUTLOOK_HEADER } from '../write/outlook-header.table.ts'
import { outlookCsv } from './outlook-csv.ts'
import { thunderbirdCsv } from './thunderbird-csv.ts'

const kindOf = (...header: string[]) => recogniseTable(utf8(`${header.join(',')}\n`))?.kind
const placesOf = (layout: typeof outlookCsv, header: readonly string[]) =>
  layout
    .mapColumns(header)
    ?.map(({ target, part, slot, label }) => [target, part, slot, label].filter(Boolean).join(' '))

describe('Outlook', () => {
  test('gives each of its 92 columns a place of its own, or keeps it under its name', () => {
    assert.equal(OUTLOOK_HEADER.length, 92)
    const mapping = outlookCsv.mapColumns(OUTLOOK_HEADER) ?? []
    assert.ok(mapping.every(({ reason }) => reason.code === 'column-of-layout'))
    const places = mapping
      .filter(({ target }) => target !== 'custom' && target !== 'keywords')
      .map(({ target, part = '', slot = '' }) => `${target}/${part}/${slot}`)
    assert.equal(new Set(places).size, places.length)
  })

  test('is known with columns missing, in any order, and with columns that people added', () => {
    assert.equal(kindOf('E-mail 2 Address', 'Last Name', 'Car Phone', 'First Name'), 'outlook-csv')
    assert.equal(kindOf('Apellidos', 'Nombre', 'Particular', 'Devolución de llamada'), 'outlook-csv')
    assert.equal(kindOf('Our number', ...OUTLOOK_HEADER.toReversed(), 'Colour'), 'outlook-csv')
  })

  test('is known as Google and Windows write it', () => {
    const google =
      'First Name,Initials,Web Page,Gender,E-mail Address,E-mail 2 Address,Primary Phone,Home Address,Home Street,Business Phone'
    assert.equal(kindOf(...google.split(',')), 'outlook-csv')
    const windows = 'First Name,Name,E-mail Address,Home Street,Business Street,Business City,Office Location,Notes'
    assert.equal(kindOf(...windows.split(',')), 'outlook-csv')
    assert.equal(kindOf('First Name', 'Given Name Yomi', 'Family Name Yomi', 'Business Phone'), 'outlook-csv')
  })

  test('is not what shares a name or two with it', () => {
    assert.equal(kindOf('First Name', 'Last Name', 'E-mail Address', 'Company', 'Business Phone'), 'csv')
    assert.equal(kindOf('Car Phone', 'Telex', 'Name', 'Rank', 'Ship', 'Cabin', 'Deck'), 'csv')
  })

  test('mixes Spanish and English in one address', () => {
    assert.deepEqual(
      placesOf(outlookCsv, ['Home City', 'País o región del domicilio', 'Calle del trabajo 2', 'Business State']),
      [
        'address locality home Home',
        'address country home Home',
        'address street2 business Business',
        'address region business Business',
      ],
    )
  })

  test('keeps two columns from one place', () => {
    const places = placesOf(outlookCsv, ['Mobile Phone', 'Móvil', 'First Name', 'Nombre', 'Telex', 'Car Phone'])
    assert.deepEqual(places, [
      'phone Mobile Mobile',
      'phone Mobile#2 Mobile',
      'name given',
      'custom',
      'phone Telex Telex',
      'phone Car Car',
    ])
  })
})

describe('Thunderbird', () => {
  test('is known in English and in three kinds of Spanish, with columns missing', () => {
    assert.equal(kindOf('Last Name', 'Primary Email', 'Home ZipCode'), 'thunderbird-csv')
    assert.equal(kindOf('Apodo', 'Ciudad donde vive', 'Dirección de correo electrónico secundaria'), 'thunderbird-csv')
    assert.equal(
      kindOf('Nombres', 'Apellido', 'Compañía', 'Codigo postal (Trabajo)', 'País (Trabajo)'),
      'thunderbird-csv',
    )
    assert.equal(kindOf('Nombre', 'Mostrar nombre', 'Correo principal', 'Estado donde trabajas'), 'thunderbird-csv')
  })

  test('calls whole name and messenger alike in older Spanish versions', () => {
    const [name, screen] = ['name full', 'im AIM']
    const header = (...names: string[]) => [...names, 'Personalizado 1', 'Personalizado 2']
    const places = (...names: string[]) => placesOf(thunderbirdCsv, header(...names))?.slice(0, names.length)
    assert.deepEqual(places('Nombre en pantalla', 'Nombre en pantalla'), [name, screen])
    assert.deepEqual(places('Nombre mostrado', 'Nombre en pantalla'), [name, screen])
    assert.deepEqual(places('Nombre en pantalla'), [name])
  })
})

test('a layout that was asked for needs one column of its own, unless the table is another’s', () => {
  const ask = (header: string, asked: 'outlook-csv' | 'thunderbird-csv') =>
    recogniseTable(utf8(`${header}\n`), '', asked)?.kind
  assert.equal(ask('First Name,Title,Rank', 'outlook-csv'), 'outlook-csv')
  assert.equal(ask('Display Name,Primary Email', 'thunderbird-csv'), 'thunderbird-csv')
  assert.equal(ask('Rango,Correo', 'outlook-csv'), 'csv')
  assert.equal(ask('First Name,E-mail 2 Address,Business Phone', 'thunderbird-csv'), 'outlook-csv')
  const shape = recogniseTable(utf8('Notes\nFirst Name;Title;Rank\nAna;Sra.;3\n'), '', 'outlook-csv')
  assert.deepEqual([shape?.kind, shape?.headerLine, shape?.delimiter], ['outlook-csv', 2, ';'])
})

describe('layouts of customer systems', () => {
  test('are told apart, though they share many names', () => {
    const shared = 'First Name,Last Name,Email,Phone,Title,Department,Description'.split(',')
    assert.equal(kindOf('Record ID', ...shared, 'Lifecycle Stage'), 'hubspot-csv')
    assert.equal(kindOf('Record Id', ...shared, 'Account Name', 'Created Time'), 'zoho-csv')
    assert.equal(kindOf('Account Name', ...shared, 'Mailing Street', 'Mailing City', 'Mailing Country'), 'csv')
    assert.equal(kindOf(...shared), 'csv')
  })

  test('are known in part when somebody names them', () => {
    const header = utf8('Account Name,Last Name,Mailing City\n')
    assert.equal(recogniseTable(header, 'x.csv', 'zoho-csv')?.kind, 'zoho-csv')
    assert.equal(
      recogniseTable(utf8('LastName,FirstName\n'), 'x.csv', 'salesforce-contacts')?.kind,
      'salesforce-contacts',
    )
  })
})
