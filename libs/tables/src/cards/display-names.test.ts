import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCards, utf8 } from '../testing/read-cards.ts'

const read = async (name: string, display: string) => {
  const header = 'First Name,Last Name,E-mail Address,E-mail Type,E-mail Display Name'
  const { rows } = await readCards(utf8(`${header}\n${name},ana@example.com,SMTP,"${display.replaceAll('"', '""')}"\n`))
  const { name: found, 'lazo.app:custom': custom } = rows[0]?.card ?? {}
  return [found?.full, custom?.['E-mail Display Name']]
}

test('what a mail program shows is not kept where it says nothing new', async () => {
  for (const shown of ['Ana Ruiz (ana@example.com)', 'Ruiz, Ana', "'ana@example.com'", 'ana@example.com', 'ANA', ''])
    assert.deepEqual(await read('Ana,Ruiz', shown), ['Ana Ruiz', undefined], shown)
})

test('it is kept under its name where it does', async () => {
  assert.deepEqual(await read('Ana,Ruiz', 'Ana de la forja <ana@example.com>'), [
    'Ana Ruiz',
    'Ana de la forja <ana@example.com>',
  ])
})

test('it names who has no name', async () => {
  assert.deepEqual(await read(',', 'Ana Ruiz (ana@example.com)'), ['Ana Ruiz', undefined])
  assert.deepEqual(await read(',', '(Ana)'), ['(Ana)', undefined])
})
