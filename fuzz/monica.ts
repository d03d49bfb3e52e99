import assert from 'node:assert/strict'
import { checkCard } from '@lazo/jscontact'
import { looksLikeMonica, readMonica } from '@lazo/tables'
import type { FuzzTarget } from './harness/target.ts'

const UUID = '11111111-2222-4333-8444-00000000000a'
const json = JSON.stringify({
  account: {
    uuid: UUID,
    data: [
      {
        type: 'contact',
        values: [
          {
            uuid: UUID,
            properties: {
              first_name: 'Ana',
              tags: ['a'],
              birthdate: { date: '1990-03-04T00:00:00Z', is_year_unknown: true },
            },
            data: [
              { type: 'contact_field', values: [{ properties: { data: 'a@example.com', type: 't' } }] },
              { type: 'note', values: [{ properties: { body: 'n' } }] },
            ],
          },
        ],
      },
      { type: 'relationship', values: [{ properties: { type: 'friend', contact_is: 'x', of_contact: UUID } }] },
    ],
    instance: { contact_field_types: [{ uuid: 't', properties: { type: 'email' } }] },
  },
})
const sql = `SET FOREIGN_KEY_CHECKS=0;
INSERT IGNORE INTO contacts (id,first_name,uuid,birthday_special_date_id) VALUES
 (7,'Ana \\'la\\' (b)','${UUID}',3),
 (8,NULL,'x',NULL);
INSERT IGNORE INTO special_dates (id,is_year_unknown,date) VALUES
 (3,1,'1990-03-04');
INSERT IGNORE INTO notes (contact_id,body) VALUES
 (7,'; INSERT');
`

/** Reads any text as an account of Monica: every card is valid, and every person without one tells why. */
export const target: FuzzTarget = {
  name: 'monica',
  seeds: [json, sql],
  tokens: [
    "'",
    '\\',
    '\\0',
    '(',
    ')',
    ';',
    ',',
    'NULL',
    '`',
    ') VALUES\n',
    '__proto__',
    '"data":',
    '"values":',
    '[]',
    '{}',
  ],
  async run(input) {
    const text = new TextDecoder().decode(input)
    looksLikeMonica(text)
    for (const { card, reason } of readMonica(text, () => 'new') ?? []) {
      if (card === null) assert.ok(reason)
      else assert.deepEqual(checkCard(card), [])
    }
  },
}
