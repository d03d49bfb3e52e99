import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LOG_KINDS, type LogKind } from '#domain/collections/log/log-kinds.table.ts'
import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'
import { describeLogEntry } from './describe-log-entry.ts'

const entry = (kind: LogKind, facts: object, more: Partial<LogEntryView> = {}): LogEntryView => ({
  entryId: 'e',
  at: new Date(0),
  kind,
  about: LOG_KINDS[kind],
  facts: { ...facts },
  bookId: 'b',
  bookName: 'Amigos',
  cardId: 'c',
  display: 'Ana Ruiz',
  toUndo: null,
  undoneAt: null,
  ...more,
})

/** Every fact that any kind has. */
const ALL = {
  name: 'x.vcf',
  paths: ['emails/e1/address', 'emails/e2', 'lazo.app:custom/Talla', 'unheard-of'],
  from: 'uno',
  to: 'dos',
  label: 'Prensa',
  segment: 'amigos',
  cards: 1,
  changed: 2,
  gone: 3,
  fields: 4,
  added: 1,
  removed: 2,
  batchId: 'b',
  code: 'book-read-only',
}

describe('an entry of the log of a device', () => {
  it('is one sentence or two in either language, whatever its kind, without gaps', () => {
    for (const kind of Object.keys(LOG_KINDS) as LogKind[])
      for (const language of ['es', 'en'] as const) {
        const text = describeLogEntry(entry(kind, ALL), language)
        assert.match(text, /^\p{Lu}.*\.$/u, kind)
        assert.doesNotMatch(text, /undefined|null|\[object|[{}]/, kind)
      }
  })

  it('names contact and book as people do, or says what they are when they are out of sight', () => {
    const added = entry('card-added', {})
    assert.equal(describeLogEntry(added, 'es'), 'Añadió «Ana Ruiz» a «Amigos».')
    assert.equal(describeLogEntry(added, 'en'), 'It added “Ana Ruiz” to “Amigos”.')
    const unseen = { ...added, bookName: null, display: null }
    assert.equal(describeLogEntry(unseen, 'es'), 'Añadió un contacto a una libreta.')
    assert.equal(describeLogEntry(unseen, 'en'), 'It added a contact to a book.')
  })

  it('says that it was undone', () => {
    const deleted = entry('card-deleted', { batchId: 'b' }, { undoneAt: new Date(0) })
    assert.match(describeLogEntry(deleted, 'es'), /papelera\. Después se deshizo\.$/)
    assert.match(describeLogEntry(deleted, 'en'), /trash\. This was undone since\.$/)
  })

  it('says fields, errors and numbers in words', () => {
    const edited = entry('card-edited', { paths: ['emails/e1', 'emails/e2', 'name/full'] })
    assert.equal(describeLogEntry(edited, 'es'), 'Cambió «Ana Ruiz» en «Amigos»: correo, nombre.')
    const refused = entry('refused', { code: 'uid-taken', segment: 'amigos' })
    assert.match(describeLogEntry(refused, 'en'), /^Something it wanted was refused: [a-z]/)
    const sent = entry('changes-sent', { changed: 12, gone: 1 })
    assert.equal(describeLogEntry(sent, 'en'), 'It was given 12 contacts of “Amigos”, and told that 1 contact is gone.')
  })
})
