import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bytesSource } from '@lazo/archive'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readSomeCards } from '../contacts/read-card.ts'
import { searchCards } from '../search/search-cards.ts'
import type { Bundle } from './bundle/incoming.ts'
import { packBundle } from './bundle/pack-bundle.ts'
import { recogniseIncoming } from './bundle/recognise-incoming.ts'
import { previewImport } from './preview-import.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const ACCOUNTS = `"Id","IsDeleted","Name","Type","BillingCity","ShippingCity","NumberOfEmployees"
"001Xx00000FgHiJIAV","0","Lácteos Miño","Customer","Lugo","","85"
`
const CONTACTS = `"Id","IsDeleted","AccountId","LastName","FirstName","MailingCity","MobilePhone","Email","Department"
"003Xx00000AbCdEIAV","0","001Xx00000FgHiJIAV","Quiroga","Berta","Lugo","","berta@example.com","Fábrica"
`

describe('contacts of Salesforce', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const bring = async (bookId: string, content: string | Uint8Array, fileName: string) => {
    const { importId } = await startImport(space.domain, space.owner, {
      bookId,
      fileName,
      bytes: (async function* () {
        yield Buffer.from(content)
      })(),
      kind: 'auto',
      policy: 'fill',
      isQueued: false,
    })
    return runImport(space.domain, space.owner, { importId })
  }
  const organizationsIn = async (bookId: string) => {
    const found = await searchCards(space.domain, space.owner, { query: 'berta', limit: 20, language: 'es' })
    const cards = await readSomeCards(
      space.domain,
      space.owner,
      found.map(({ card }) => card.cardId),
    )
    const [berta] = cards.filter((card) => card.bookIds.includes(bookId))
    return Object.values(berta!.card.organizations ?? {})
  }
  const both: Bundle = {
    files: [
      { path: 'Contact.csv', size: CONTACTS.length },
      { path: 'Account.csv', size: ACCOUNTS.length },
    ],
    async *read({ path }) {
      yield Buffer.from(path === 'Contact.csv' ? CONTACTS : ACCOUNTS)
    },
  }
  const named = [{ name: 'Lácteos Miño', units: [{ name: 'Fábrica' }] }]

  it('take the names of their organizations from accounts that came before', async () => {
    const bookId = await space.book(space.owner, 'Antes')
    await bring(bookId, ACCOUNTS, 'Account.csv')
    await bring(bookId, CONTACTS, 'Contact.csv')
    assert.deepEqual(await organizationsIn(bookId), named)
  })

  it('take them when they are read again after the accounts, and then say nothing new', async () => {
    const bookId = await space.book(space.owner, 'Después')
    await bring(bookId, CONTACTS, 'Contact.csv')
    assert.deepEqual(await organizationsIn(bookId), [{ units: [{ name: 'Fábrica' }] }])
    await bring(bookId, ACCOUNTS, 'Account.csv')
    assert.equal((await bring(bookId, CONTACTS, 'Contact.csv')).counts['updated'], 1)
    assert.deepEqual(await organizationsIn(bookId), named)
    assert.equal((await bring(bookId, CONTACTS, 'Contact.csv')).counts['unchanged'], 1)
  })

  it('take them from the same archive, in whatever order its files are', async () => {
    const bookId = await space.book(space.owner, 'Juntos')
    const shape = await recogniseIncoming(both, 'export', 'auto')
    assert.ok(shape.kind === 'bundle')
    const zip = Buffer.concat(await Array.fromAsync(packBundle(both, shape, 'leave')))
    const request = { bookId, fileName: 'export.zip', file: bytesSource(zip), kind: 'auto', policy: 'fill' } as const
    const { samples } = await previewImport(space.domain, space.owner, request)
    assert.ok(
      samples.some((card) => JSON.stringify(card).includes('"organizations":{"o1":{"name":"Lácteos Miño","units"')),
    )
    const { counts } = await bring(bookId, zip, 'export.zip')
    assert.deepEqual([counts['new'], counts['rejected']], [2, 0])
    assert.deepEqual(await organizationsIn(bookId), named)
  })

  it('take none from a book of others', async () => {
    const other = await space.book(space.owner, 'Otra')
    const bookId = await space.book(space.owner, 'Sola')
    await bring(other, ACCOUNTS, 'Account.csv')
    await bring(bookId, CONTACTS, 'Contact.csv')
    assert.deepEqual(await organizationsIn(bookId), [{ units: [{ name: 'Fábrica' }] }])
  })
})
