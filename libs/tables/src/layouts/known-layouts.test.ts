import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { googleCsv } from './google-csv.ts'
import { lazoCsv } from './lazo-csv.ts'
import { linkedIn } from './linkedin.ts'
import { LAYOUTS } from './registry.ts'

describe('each known layout', () => {
  const headers = [['First Name', 'Last Name'], ['Nombre', 'Correo'], ['Name', 'E-mail'], [''], []]
  for (const layout of LAYOUTS) {
    test(`${layout.kind} does not take the header of an ordinary table for its own`, () => {
      for (const header of headers) assert.equal(layout.mapColumns(header), null)
    })
  }
})

test('LinkedIn: columns in any order, unknown ones kept', () => {
  const mapping = linkedIn.mapColumns(['Connected On', 'URL', 'Last Name', 'First Name', 'Followers'])
  assert.deepEqual(
    mapping?.map(({ target, part }) => part ?? target),
    ['connectedOn', 'profile', 'surname', 'given', 'custom'],
  )
})

test('Google: numbered columns of any count, old names and new ones', () => {
  const mapping = googleCsv.mapColumns([
    'Given Name',
    'Phone 12 - Type',
    'Phone 12 - Value',
    'Custom Field 3 - Label',
    'Mileage',
    'Phone 1 - Colour',
  ])
  assert.deepEqual(
    mapping?.map(({ target, part, slot }) => [target, part, slot].join(' ').trim()),
    ['name given', 'phone label 12', 'phone value 12', 'customField label 3', 'custom', 'custom'],
  )
})

test('Google: an export without any numbered column is known by the names of its readings', () => {
  assert.notEqual(googleCsv.mapColumns(['First Name', 'Phonetic First Name']), null)
})

test('our own: told by the column with the whole card', () => {
  assert.notEqual(lazoCsv.mapColumns(['UID', 'Full name', 'JSContact']), null)
  assert.equal(lazoCsv.mapColumns(['UID', 'Full name']), null)
})
