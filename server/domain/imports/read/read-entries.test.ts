import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readEntries } from './read-entries.ts'
import type { FileKind } from './recognise-file.ts'
import { recogniseFile } from './recognise-file.ts'

let uids = 0
const context = { region: 'ES', newUid: () => `new-${(uids += 1)}` }

async function read(text: string | Uint8Array, asked: FileKind = 'auto') {
  const bytes = Buffer.from(text)
  const shape = recogniseFile(bytes, 'file', asked)
  assert.notEqual(shape.kind, 'xlsx')
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5)
  }
  return Array.fromAsync(readEntries(chunks(), shape as Parameters<typeof readEntries>[1], context))
}

const names = async (text: string | Uint8Array, asked?: FileKind) =>
  (await read(text, asked)).map(({ line, card, reason }) => [line, card?.name?.full ?? reason?.code])

const card = (name: string, uid?: string) =>
  JSON.stringify({ '@type': 'Card', version: '1.0', ...(uid === undefined ? {} : { uid }), name: { full: name } })
const jcard = (name: string) =>
  JSON.stringify([
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', name],
    ],
  ])

describe('a JSContact file', () => {
  it('is one card, an array, or cards line by line, also in UTF-16', async () => {
    const both = [
      [1, 'Ana'],
      [2, 'Íñigo'],
    ]
    assert.deepEqual(await names(card('Ana')), [[1, 'Ana']])
    assert.deepEqual(await names(`[${card('Ana')},\n${card('Íñigo')}]`), both)
    assert.deepEqual(await names(`${card('Ana')}\n${card('Íñigo')}\n`), both)
    assert.deepEqual(await names(Buffer.from(`\uFEFF${card('Ana')}\n${card('Íñigo')}`, 'utf16le'), 'jscontact'), both)
  })

  it('tells the card that is wrong or cut, and reads the others', async () => {
    const bad = '{"@type":"Card","version":"1.0","uid":"x","phones":[]}'
    assert.deepEqual(await names(`${bad}\n${card('Ana')}\n{nonsense}\n{"@type":`), [
      [1, 'card-invalid'],
      [2, 'Ana'],
      [3, 'no-json'],
      [4, 'json-cut'],
    ])
  })

  it('holds no contact where an object is one of another program', async () => {
    assert.deepEqual(await names(`{"theme":"dark"}\n{"name":{"full":"Ana"}}\n{}`), [
      [1, 'no-contact'],
      [2, 'Ana'],
      [3, 'no-contact'],
    ])
  })

  it('may be wrapped in a group, as drafts before the standard had it', async () => {
    const list = `{"@type":"Group","entries":[${card('Ana')},${card('Bea')}]}`
    assert.deepEqual(await names(list), [
      [1, 'Ana'],
      [1, 'Bea'],
    ])
    const [ana, group] = await read(`{"@type":"Group","uid":"g","title":"Coro","entries":[${card('Ana', 'a')}]}`)
    assert.equal(ana?.card?.name?.full, 'Ana')
    const expected = {
      '@type': 'Card',
      version: '1.0',
      uid: 'g',
      kind: 'group',
      name: { full: 'Coro' },
      members: { a: true },
    }
    assert.deepEqual(group?.card, expected)
    const old = {
      '@type': 'CardGroup',
      uid: 'g',
      name: 'Coro',
      members: { a: true },
      card: { notes: { n: { note: 'x' } } },
    }
    const [alone] = await read(JSON.stringify(old))
    assert.deepEqual(alone?.card, { ...expected, notes: { n: { note: 'x' } } })
  })
})

describe('a jCard file', () => {
  it('is one card, an array, or cards one after another (RFC 7095)', async () => {
    const both = [
      [1, 'Ana'],
      [2, 'Bea'],
    ]
    assert.deepEqual(await names(jcard('Ana')), [[1, 'Ana']])
    assert.deepEqual(await names(`[${jcard('Ana')},\n${jcard('Bea')}]`), both)
    assert.deepEqual(await names(`${jcard('Ana')}\n${jcard('Bea')}`), both)
    assert.deepEqual(
      (await names(`["vcardstream",${jcard('Ana')},${jcard('Bea')}]`)).map(([, name]) => name),
      ['Ana', 'Bea'],
    )
    assert.deepEqual(await names(jcard('Ana'), 'jscontact'), [[1, 'Ana']])
  })

  it('tells the card that is none, or too deep, and reads the others', async () => {
    const deep = `["vcard",[["n",{},"text",${'['.repeat(50_000)}${']'.repeat(50_000)}]]]`
    assert.deepEqual(await names(`["vcard",7]\n["vcard",[]]\n${deep}\n${jcard('Ana')}\n["vcard",`), [
      [1, 'no-jcard'],
      [2, 'vcard-empty'],
      [3, 'no-jcard'],
      [4, 'Ana'],
      [5, 'json-cut'],
    ])
  })
})

describe('an LDIF file', () => {
  const ldif = `dn: ou=people
objectClass: organizationalUnit
ou: people

dn: cn=Ana,mail=ana@example.org
objectClass: person
cn: Ana
mail: ana@example.org

dn: cn=Bea,mail=
cn: Bea

dn: cn=Bea
changetype: delete
`
  it('gives entries the same identity each time it is read', async () => {
    assert.deepEqual(await names(ldif), [
      [1, 'ldif-no-contact'],
      [5, 'Ana'],
      [10, 'Bea'],
      [13, 'ldif-change'],
    ])
    const keys = async () => (await read(ldif)).map(({ rowKey, hasOwnUid, card: one }) => [rowKey, hasOwnUid, one?.uid])
    assert.deepEqual(await keys(), await keys())
    assert.ok((await keys()).slice(1, 3).every(([key, isOwn, uid]) => key === `uid:${uid}` && isOwn))
  })
})
