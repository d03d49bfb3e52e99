import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { looksLikeMonica, readMonica } from './read-monica.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/monica/${name}`, import.meta.url), 'utf8')
const newUid = () => 'new'
const exports = ['account.json', 'account.sql']

describe('an account of Monica', () => {
  for (const name of exports)
    test(`gives the people it must: ${name}`, () => {
      const read = readMonica(fixture(name), newUid)?.map((person) => ({ ...person, text: '' }))
      assert.deepEqual(read, JSON.parse(fixture(`${name}.cards`)))
      for (const { card } of read ?? []) if (card !== null) assert.deepEqual(checkCard(card), [])
    })

  test('is known by its beginning, and nothing else is', () => {
    for (const name of exports) assert.equal(looksLikeMonica(fixture(name).slice(0, 900)), true)
    for (const other of [
      '{"@type":"Card","uuid":"x","account":{}}',
      '{"account":{}}',
      'INSERT INTO `contacts` (`id`)',
      '',
    ])
      assert.equal(looksLikeMonica(other), false, other)
  })

  test('gives a person without an identity one of its own', () => {
    const nameless = fixture('account.sql').replaceAll(/'1{8}-[-\w]+'/g, 'NULL')
    for (const { card, hasOwnUid } of readMonica(nameless, newUid) ?? [])
      assert.deepEqual([card?.uid, hasOwnUid], ['new', false])
  })

  test('is not what only looks like one', () => {
    for (const other of ['{"account":[]}', '{"account"', 'INSERT IGNORE INTO `contacts` (`id`,`uuid`) VALUES'])
      assert.equal(readMonica(other, newUid), null, other)
  })

  test('is read however it is damaged, and without a crash', () => {
    for (const name of exports) {
      const text = fixture(name)
      const places = fc.integer({ min: 0, max: text.length })
      fc.assert(
        fc.property(places, places, fc.constantFrom('', "'", '\\', '(', ';', '"', '{', '[]'), (from, to, put) => {
          const damaged = text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to))
          for (const { card } of readMonica(damaged, newUid) ?? [])
            if (card !== null) assert.deepEqual(checkCard(card), [])
        }),
        { numRuns: 60 },
      )
    }
  })
})

test('a dump as long as one account has reason to be is read in one go', () => {
  const rows = Array.from(
    { length: 5_000 },
    (_, at) => `(${at},'Persona ${at}','00000000-0000-4000-8000-${String(at).padStart(12, '0')}')`,
  )
  const read = readMonica(
    `INSERT IGNORE INTO \`contacts\` (\`id\`,\`first_name\`,\`uuid\`) VALUES\n${rows.join(',\n')};`,
    newUid,
  )
  assert.deepEqual([read?.length, read?.at(-1)?.line], [5_000, 5_001])
})

test('an account on a single line costs no more than one on many', () => {
  const values = Array.from({ length: 5_000 }, (_, at) => ({ uuid: `u${at}`, properties: { first_name: `P${at}` } }))
  const json = JSON.stringify({ account: { data: [{ type: 'contact', values }] } })
  assert.equal(readMonica(json, newUid)?.length, 5_000)
  const rows = values.map(({ uuid }, at) => `(${at},'P','${uuid}')`).join(',')
  assert.equal(readMonica(`INSERT IGNORE INTO contacts (id,first_name,uuid) VALUES ${rows};`, newUid)?.length, 5_000)
})
