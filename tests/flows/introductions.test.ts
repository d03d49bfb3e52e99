import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    ask: 'Ask for an introduction',
    to: 'To whom?',
    choose: 'Choose Max en',
    why: /both at Acme en/,
    save: 'Save',
    waits: /Max en introduces you to Eva en/,
    draft: /Hello Max en/,
    made: 'It was made',
    isMade: /Made on/,
    undo: 'Undo',
    asked: /Asked for on/,
  },
  es: {
    ask: 'Pedir una presentación',
    to: '¿A quién?',
    choose: 'Elegir a Max es',
    why: /ambos en Acme es/,
    save: 'Guardar',
    waits: /Max es le presenta a Eva es/,
    draft: /Hola, Max es/,
    made: 'Se hizo',
    isMade: /Hecha el/,
    undo: 'Deshacer',
    asked: /Pedida el/,
  },
} as const

describe('introductions', FLOW_TIME, () => {
  let house: House
  let bookId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'personal' })).id
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`are asked for by who could make them, made, and taken back (${language})`, async () => {
      const make = async (name: string) =>
        (
          await house.ask<{ id: string }>('POST', '/cards', {
            bookIds: [bookId],
            name: { full: `${name} ${language}` },
            organizations: { o: { name: `Acme ${language}` } },
          })
        ).id
      const eva = await make('Eva')
      const max = await make('Max')
      await house.ask('POST', '/interactions', { cardIds: [max], medium: 'call' })
      const { page, troubles } = await house.enter('/introductions', { language })
      await page.getByRole('button', { name: words.ask }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: words.to }).fill(`Eva ${language}`)
      await page.getByRole('option', { name: `Eva ${language}` }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await dialog.getByText(words.why).waitFor()
      await dialog.getByRole('button', { name: words.choose }).press('Enter')
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await page.getByText(words.waits).waitFor()
      await page.getByText(words.draft).waitFor()
      await lookEverywhere(page, `introductions-${language}`)

      const recorded = async () =>
        (await house.ask<{ items: unknown[] }>('GET', `/cards/${eva}/interactions`)).items.length
      const row = page.getByRole('listitem').filter({ hasText: words.waits })
      await row.getByRole('button', { name: words.made }).press('Enter')
      await row.getByText(words.isMade).waitFor()
      assert.equal(await recorded(), 1)
      await page.getByRole('button', { name: words.undo, exact: true }).last().press('Enter')
      await row.getByText(words.asked).waitFor()
      assert.equal(await recorded(), 0)
      assert.deepEqual(troubles, [])
    })
  }
})
