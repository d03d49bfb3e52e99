import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCards, utf8 } from '../testing/read-cards.ts'

test('a language below the notes of an Outlook table is kept as text when it is no language tag (RFC 5646)', async () => {
  const header = 'First Name,Last Name,Home City,Car Phone,E-mail Type,Gender,Birthday,Children,Categories,Notes'
  const { rows } = await readCards(
    utf8(
      `${header}\r\nAna,Gil,,,,,,,,"[Lazo]\r\nLanguage: gl-ES"\r\nEva,Gil,,,,,,,,"[Lazo]\r\nLanguage: Lguagaang"\r\n`,
    ),
  )
  const [spoken, drawled] = rows.map(({ card }) => card)
  assert.deepEqual(Object.values(spoken?.preferredLanguages ?? {}), [{ language: 'gl-ES' }])
  assert.equal(drawled?.preferredLanguages, undefined)
  assert.deepEqual(drawled?.['lazo.app:custom'], { Language: 'Lguagaang' })
})
