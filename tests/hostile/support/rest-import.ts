import assert from 'node:assert/strict'
import { until } from '#kit/database/embedded-folder.ts'
import type { Question } from './ask.ts'
import { bookCalled } from './books.ts'
import { office } from './office.ts'

/** How an import ended. */
export interface EndedImport {
  readonly state: string
  readonly failure: string | null
  readonly counts: Readonly<Record<'rows' | 'new' | 'rejected', number>>
  readonly notes: readonly { readonly line: number; readonly kind: string; readonly message: string }[]
}

/** Uploads a file, and gives the id of the upload. */
export async function uploadFile(name: string, bytes: NonNullable<Question['bytes']>): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream' }
  const told = await office.ask('POST', `/uploads?fileName=${name}`, { bytes, headers })
  assert.equal(told.status, 201, told.text)
  return String(told.json.id)
}

/** Imports an upload into a book, waits until that has ended, and gives how. */
export async function importUpload(uploadId: string, fileName: string, book: string): Promise<EndedImport> {
  const body = { uploadId, fileName, bookId: await bookCalled(book) }
  const begun = await office.ask('POST', '/imports', { body })
  assert.equal(begun.status, 201, begun.text)
  const path = `/imports/${begun.json.id}`
  const look = async () => (await office.ask('GET', path)).json as unknown as EndedImport
  await until(async () => !['waiting', 'running'].includes((await look()).state))
  const { items: notes } = (await office.ask('GET', `${path}/notes`)).json as unknown as { items: EndedImport['notes'] }
  return { ...(await look()), notes }
}
