import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardOf } from '../../testing/cards.ts'

const custom = (row: string) => cardOf('2.1', `X-ANDROID-CUSTOM:vnd.android.cursor.item/${row}`)

test('reads the nickname of an Android phone', () => {
  assert.deepEqual(custom('nickname;Lucita;1;;;;;;;;;;;;;'), { nicknames: { k1: { name: 'Lucita' } } })
})

test('reads the days of an Android phone', () => {
  const date = { year: 1999, month: 7, day: 10 }
  assert.deepEqual(custom('contact_event;1999-07-10;3;;;;;'), { anniversaries: { k1: { kind: 'birth', date } } })
  assert.equal(custom('contact_event;1999-07-10;1;;;;;').anniversaries!['k1']!.kind, 'wedding')
  assert.deepEqual(custom('contact_event;1999-07-10;0;Mudanza;;;'), {
    'lazo.app:dates': { k1: { date, label: 'Mudanza' } },
  })
})

test('reads the people around the owner of an Android phone', () => {
  assert.deepEqual(custom('relation;Pau Soler;14;;;').relatedTo, { 'Pau Soler': { relation: { spouse: true } } })
  assert.deepEqual(custom('relation;Eva;0;Vecina;;').relatedTo, {
    Eva: { relation: {}, vCardParams: { 'x-ablabel': 'Vecina' } },
  })
})

test('keeps what Android says beyond that as it came', () => {
  for (const row of ['nickname;Lu;0;Corto', 'contact_event;1999-07-10;9', 'relation;;14', 'im;x;1', 'relation;A;1;;x'])
    assert.equal(custom(row).vCardProps?.length, 1, row)
})

test('reads how a Japanese name sounds', () => {
  assert.deepEqual(cardOf('2.1', 'N:山田;太郎;;;', 'SOUND;X-IRMC-N:ﾔﾏﾀﾞ;ﾀﾛｳ;;;').name, {
    components: [
      { kind: 'surname', value: '山田', phonetic: 'ﾔﾏﾀﾞ' },
      { kind: 'given', value: '太郎', phonetic: 'ﾀﾛｳ' },
    ],
    phoneticScript: 'Kana',
  })
})

test('keeps sounds of parts that the name does not have', () => {
  assert.equal(cardOf('2.1', 'FN:太郎', 'SOUND;X-IRMC-N:ﾔﾏﾀﾞ;ﾀﾛｳ;;;').vCardProps?.length, 2)
})
