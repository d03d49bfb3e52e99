import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { exportCards } from '../exports/export-cards.ts'
import type { ExportFormat } from '../exports/export-formats.ts'
import { readImportNotes } from './read-imports.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const person = (name: string, more: string) => `dn: cn=${name},mail=${name.toLowerCase()}@example.org
objectClass: inetOrgPerson
cn: ${name}
sn: ${name}
mail: ${name.toLowerCase()}@example.org
${more}

`
const GROUP = `dn: cn=Coro
objectClass: groupOfNames
cn: Coro
member: cn=Ana,mail=ana@example.org
member: cn=Bea,mail=bea@example.org

`

/** A grey picture of one pixel, its value folded. */
const photo = `jpegPhoto:: /9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAAL
 CAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z`

describe('an LDIF file', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const bring = async (bookId: string, text: string) => {
    const bytes = (async function* () {
      yield Buffer.from(text)
    })()
    const request = { bookId, fileName: 'all.ldif', bytes, kind: 'auto', policy: 'fill', isQueued: false } as const
    const { importId } = await startImport(space.domain, space.owner, request)
    return runImport(space.domain, space.owner, { importId })
  }
  const send = async (bookId: string, format: ExportFormat) =>
    (await Array.fromAsync(exportCards(space.domain, space.owner, { bookIds: [bookId], format }))).join('')
  const cardsIn = async (bookId: string) => {
    const cards = JSON.parse(await send(bookId, 'jscontact')) as Card[]
    return new Map(cards.map((card) => [card.name?.full, card]))
  }

  it('brings people with photos, and groups that know their members', async () => {
    const bookId = await space.book(space.owner, 'Directorio')
    const file = `version: 1\n\n${GROUP}${person('Ana', photo)}${person('Bea', 'userPassword: x')}dn: ou=people\nobjectClass: organizationalUnit\nou: people\n`
    const done = await bring(bookId, file)
    assert.deepEqual(
      [done.state, done.counts['new'], done.counts['rejected'], done.counts['warnings']],
      ['done', 3, 1, 1],
    )
    const cards = await cardsIn(bookId)
    const [ana, bea, coro] = ['Ana', 'Bea', 'Coro'].map((name) => cards.get(name))
    assert.deepEqual(coro?.members, { [ana!.uid!]: true, [bea!.uid!]: true })
    assert.match(Object.values(ana!.media!)[0]!.uri, /^data:image\/jpeg;base64,/)
    const kinds = ['rejected', 'warning'] as const
    const notes = await readImportNotes(space.domain, space.owner, {
      importId: done.importId,
      kinds,
      after: 0,
      limit: 9,
    })
    assert.deepEqual(
      notes.map(({ line, remark }) => [line, remark.code]).toSorted(),
      [
        [17, 'ldif-secret'],
        [24, 'ldif-no-contact'],
      ].toSorted(),
    )
    const again = await bring(bookId, file)
    assert.deepEqual([again.counts['new'], again.counts['updated'], again.counts['unchanged']], [0, 0, 3])
  })

  it('that we wrote loses nothing on its way into another book, nor on its way back', async () => {
    const [here, there] = [await space.book(space.owner, 'Aquí'), await space.book(space.owner, 'Allí')]
    await bring(here, `${GROUP}${person('Ana', photo)}${person('Bea', 'favouriteColour: azul')}`)
    const written = await send(here, 'ldif')
    const moved = await bring(there, written)
    assert.deepEqual([moved.counts['new'], moved.counts['warnings']], [3, 0])
    const stampless = (card: Card) => ({ ...card, created: '', updated: '' })
    const sorted = async (bookId: string) => {
      const cards = [...(await cardsIn(bookId)).values()].map(stampless)
      return cards.toSorted((a, b) => (a.uid! < b.uid! ? -1 : 1))
    }
    assert.deepEqual(await sorted(there), await sorted(here))
    const back = await bring(here, written)
    assert.deepEqual([back.counts['new'], back.counts['updated'], back.counts['rejected']], [0, 0, 0])
  })
})
