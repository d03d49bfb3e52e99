import type { Note } from '@lazo/jscontact'
import { entryFamily } from '../entry-family.ts'
import { createdFacet, type Facet } from '../facets.ts'
import { textRow } from '../rows.ts'

/** `author` ⇄ AUTHOR and AUTHOR-NAME (RFC 9554 §4.1, §4.2). */
const authorFacet: Facet<Note> = {
  read(params, entry) {
    const [uri, name] = [params.take('AUTHOR'), params.take('AUTHOR-NAME')]
    if (uri === undefined && name === undefined) return
    entry.author = { ...(name !== undefined && { name }), ...(uri !== undefined && { uri }) }
  },
  write({ author }, params) {
    if (author?.uri) params.add('AUTHOR', author.uri)
    if (author?.name) params.add('AUTHOR-NAME', author.name)
  },
}

/** NOTE ⇄ `notes`. */
export const notes = entryFamily<Note>({
  collection: 'notes',
  hasLabel: false,
  rows: [textRow('note', { property: 'NOTE', facets: [createdFacet, authorFacet] })],
})
