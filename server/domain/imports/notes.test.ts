import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { withClient } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readImportNotes, readImportState } from './read-imports.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const LIST = 'Nombre,Correo,Notas\nAna,sin correo,\n,,solo esto\n'

describe('what an import has to tell', () => {
  let space: TestWorkspace
  let importId: string

  before(async () => {
    space = await openTestWorkspace()
    const started = await startImport(space.domain, space.owner, {
      bookId: await space.book(space.owner, 'Avisos'),
      fileName: 'lista.csv',
      bytes: (async function* () {
        yield Buffer.from(LIST)
      })(),
      kind: 'auto',
      policy: 'fill',
      isQueued: false,
    })
    importId = started.importId
    await runImport(space.domain, space.owner, { importId })
  })
  after(() => space.close())

  const notes = async () => {
    const kinds = ['rejected', 'warning'] as const
    const found = await readImportNotes(space.domain, space.owner, { importId, kinds, after: 0, limit: 10 })
    return found.map(({ line, remark }) => ({ line, ...remark }))
  }
  const behindTheWalls = (statement: string) => withClient(space.ownerUrl, (client) => client.query(statement))

  it('is kept as codes with their facts, and no sentence', async () => {
    assert.deepEqual(await notes(), [
      { line: 2, code: 'no-email', facts: { text: 'sin correo', column: 'Correo' } },
      { line: 3, code: 'no-contact', facts: {} },
    ])
    const { rows } = await behindTheWalls('select distinct message from lazo.import_note')
    assert.deepEqual(rows, [{ message: null }])
  })

  it('is told with its sentence where an earlier version kept nothing else', async () => {
    await behindTheWalls("update lazo.import_note set code = null, facts = null, message = 'A sentence of old.'")
    const [first] = await notes()
    assert.deepEqual(first, { line: 2, code: 'as-told', facts: { message: 'A sentence of old.' } })
    await behindTheWalls("update lazo.import_job set state = 'failed', failure = 'It broke.'")
    const { failure } = await readImportState(space.domain, space.owner, importId)
    assert.deepEqual(failure, { code: null, facts: {}, message: 'It broke.' })
  })

  it('is never nothing', async () => {
    await assert.rejects(behindTheWalls('update lazo.import_note set message = null'), /import_note_says/)
  })
})
