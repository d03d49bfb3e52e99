import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ColumnMapping } from '../table-shape.ts'
import { guessColumns } from './csv.ts'

const place = ({ target, part, label }: ColumnMapping) =>
  [target, part, label].filter((text) => text !== undefined).join(' ')
const guess = (header: string[], ...rows: string[][]) => guessColumns(header, rows).map(place)

describe('columns of unknown tables, by their names', () => {
  test('understands Spanish and English names of columns, whatever capitals and accents', () => {
    const pairs: [string, string][] = [
      ['NOMBRE Y APELLIDOS', 'name full'],
      ['Segundo apellido', 'name surname2'],
      ['First name', 'name given'],
      ['Razón social', 'organization name'],
      ['Cargo', 'organization title'],
      ['Dpto.', 'organization unit'],
      ['E-mail', 'email'],
      ['Dirección de correo electrónico', 'email'],
      ['Correo personal', 'email personal'],
      ['Tlf.', 'phone'],
      ['Nº de teléfono', 'phone'],
      ['Teléfono del trabajo 2', 'phone trabajo'],
      ['Móvil', 'phone movil'],
      ['Fax Number', 'phone fax'],
      ['Home Fax', 'phone home fax'],
      ['C.P.', 'address postcode'],
      ['Código postal del trabajo', 'address postcode trabajo'],
      ['Business Street 2', 'address street2 business'],
      ['Fecha de nacimiento', 'birthday'],
      ['Tipo de contacto', 'contactKinds'],
      ['Sector', 'sectors'],
      ['Etiquetas', 'keywords'],
      ['Observaciones', 'note'],
      ['LinkedIn', 'profile LinkedIn'],
      ['Twitter', 'profile X'],
      ['Página web', 'website'],
      ['Santo', 'event Name day'],
      ['Centralita', 'phone Main'],
      ['Mensajería instantánea', 'im'],
      ['Business Address PO Box', 'address postOfficeBox business'],
      ['País de residencia', 'address country home'],
      ["Manager's Name", 'relation Manager'],
      ['Asistente', 'relation Assistant'],
    ]
    for (const [name, expected] of pairs) assert.deepEqual(guess([name]), [expected], name)
  })

  test('keeps what it does not understand, and says so', () => {
    const [column] = guessColumns(['Talla de camiseta'], [['M']])
    assert.deepEqual(column, {
      column: 0,
      name: 'Talla de camiseta',
      target: 'custom',
      reason: { code: 'not-understood', facts: {} },
    })
  })

  test('takes “Nombre” for the given name beside a surname, and for the whole name alone', () => {
    assert.deepEqual(guess(['Nombre', 'Apellidos']), ['name given', 'name surnames'])
    assert.deepEqual(guess(['Nombre', 'Correo']), ['name full', 'email'])
    assert.deepEqual(guess(['Nombre', 'Nombre completo']), ['custom', 'name full'])
    assert.deepEqual(guess(['Contacto', 'Nombre', 'Correo']), ['name full', 'custom', 'email'])
  })

  test('takes “Title” for the form of address when there is a job title, or when its values are', () => {
    assert.deepEqual(guess(['Title', 'Job Title']), ['name title', 'organization title'])
    assert.deepEqual(guess(['Title'], ['Dr.'], ['Mrs']), ['name title'])
    assert.deepEqual(guess(['Title'], ['Engineer']), ['organization title'])
  })

  test('takes “Tipo” for the kind of contact only when its values name one', () => {
    assert.deepEqual(guess(['Tipo'], ['Cliente'], ['otra cosa']), ['contactKinds'])
    assert.deepEqual(guess(['Tipo'], ['A'], ['B']), ['custom'])
  })

  test('takes an id for the identity of rows only when its values do not repeat', () => {
    assert.deepEqual(guess(['ID'], ['1'], ['2']), ['sourceId'])
    assert.deepEqual(guess(['ID'], ['1'], ['1']), ['custom'])
  })

  test('gives a second column for one place a place of its own, or keeps it as custom', () => {
    const columns = guessColumns(['Correo', 'Email', 'Nombre completo', 'Full name'], [])
    assert.deepEqual(columns.map(place), ['email', 'email', 'name full', 'custom'])
    assert.notEqual(columns[0]?.slot, columns[1]?.slot)
  })

  test('joins the columns of one address, told in two languages', () => {
    const slots = guessColumns(['Calle del trabajo', 'Business City', 'Home City'], []).map(({ slot }) => slot)
    assert.deepEqual(slots, ['work', 'work', 'private'])
  })
})

describe('columns of unknown tables, by their values', () => {
  test('tells mail addresses, profiles and web addresses', () => {
    const rows = [
      ['ana@example.com', 'https://www.linkedin.com/in/ana', 'https://example.com/ana', '12'],
      ['luis@example.com', 'linkedin.com/in/luis', 'www.example.com/luis', '13'],
    ]
    assert.deepEqual(guess(['Dato 1', 'Dato 2', 'Dato 3', 'Dato 4'], ...rows), [
      'email',
      'profile LinkedIn',
      'website',
      'custom',
    ])
  })

  test('is not misled by single values', () => {
    assert.deepEqual(guess(['Dato'], ['ana@example.com'], ['no'], ['sí']), ['custom'])
  })
})
