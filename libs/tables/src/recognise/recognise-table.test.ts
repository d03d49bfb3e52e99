import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TableError } from '../table-error.ts'
import { utf8 } from '../testing/read-cards.ts'
import { recogniseTable } from './recognise-table.ts'

const recognise = (text: string, name?: string) => recogniseTable(utf8(text), name)
const targetsOf = (text: string) =>
  recognise(text)?.mapping.map(({ target, part = '' }) => (part === '' ? target : `${target}.${part}`))

describe('what a table is', () => {
  test('finds the delimiter by the header it makes sense with', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const shape = recognise(['Nombre', 'Correo', 'Teléfono'].join(delimiter))
      assert.equal(shape?.delimiter, delimiter)
      assert.equal(shape?.headerLine, 1)
    }
  })

  test('obeys the line in which Excel names the delimiter', () => {
    const shape = recognise('sep=;\r\nNombre;Correo\r\nAna, la de Soria;ana@example.com')
    assert.deepEqual([shape?.delimiter, shape?.headerLine], [';', 2])
  })

  test('finds a header below a title and notes', () => {
    const shape = recognise('Listado de clientes 2024;;\n;;\nNombre;Apellidos;Móvil\nAna;García;600000005\n')
    assert.deepEqual([shape?.headerLine, shape?.columns], [3, ['Nombre', 'Apellidos', 'Móvil']])
  })

  test('reads a table of one column', () => {
    assert.deepEqual(targetsOf('Email\nana@example.com\n'), ['email'])
  })

  test('sees that there is no header when the first line holds values', () => {
    const shape = recognise('ana@example.com,Ana García,600 000 005\nluis@example.com,Luis Pérez,600 000 006\n')
    assert.equal(shape?.headerLine, 0)
    assert.deepEqual(
      shape?.mapping.map(({ target }) => target),
      ['email', 'name', 'phone'],
    )
    assert.deepEqual(shape?.columns, ['Column 1', 'Column 2', 'Column 3'])
  })

  test('takes a table of which it understands nothing, for a person to map', () => {
    const shape = recognise('foo;bar\n1;2\n3;4\n')
    assert.deepEqual(
      shape?.mapping.map(({ target }) => target),
      ['custom', 'custom'],
    )
  })

  test('says what it found, by codes with their facts', () => {
    const { reasons = [], mapping = [] } = recognise('Nombre;Correo\n') ?? {}
    assert.deepEqual(reasons, [
      { code: 'ascii', facts: {} },
      { code: 'delimiter', facts: { delimiter: ';' } },
      { code: 'header-by-words', facts: { line: 1 } },
    ])
    assert.deepEqual(mapping[1]?.reason, { code: 'name-says-so', facts: { name: 'Correo' } })
  })

  test('is plain data that can be stored', () => {
    const shape = recognise('Nombre;Correo\n')
    assert.deepEqual(JSON.parse(JSON.stringify(shape)), shape)
  })
})

describe('what no table is', () => {
  test('other formats and binary files', () => {
    const others = [
      '',
      ' \n ',
      'BEGIN:VCARD\nVERSION:3.0\n',
      'dn: cn=Ana,dc=example\n',
      '<?xml version="1.0"?>',
      '{"a": [1, 2]}',
      '%PDF-1.7\n1,2',
      'Hola.\n',
    ]
    for (const text of others) assert.equal(recognise(text), null, text)
    assert.equal(recogniseTable(Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256)), null)
    assert.equal(recogniseTable(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0)), null)
  })

  test('files whose name says so', () => {
    assert.equal(recognise('Nombre,Correo\n', 'contactos.vcf'), null)
    assert.equal(recognise('Nombre,Correo\n', 'contactos.xlsx'), null)
  })
})

describe('limits', () => {
  test('refuses a table of more than 2,000 columns with line and number', () => {
    for (const first of ['Nombre', 'foo', 'First Name,Last Name,Connected On']) {
      const header = [first, ...Array.from({ length: 9999 }, (_, index) => `c${index}`)].join(',')
      assert.throws(
        () => recognise(`${header}\n1,2\n`),
        (error) => {
          return (
            error instanceof TableError &&
            error.remark.code === 'too-many-columns' &&
            error.line === 1 &&
            /at most 2000/.test(error.message)
          )
        },
      )
    }
  })

  test('survives a file of one endless line', () => {
    assert.equal(recognise('x'.repeat(1_000_000)), null)
    assert.equal(recognise('"'.repeat(100_000)), null)
  })
})
