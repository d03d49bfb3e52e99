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
    section: 'Introductions',
    who: 'Who could introduce you',
    introduce: 'Introduce to somebody',
    other: 'The other',
    isIntroduced: /You introduce Lia en and Ivo en/,
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
    section: 'Presentaciones',
    who: 'Quién podría presentarle',
    introduce: 'Presentar a alguien',
    other: 'La otra',
    isIntroduced: /Usted presenta a Lia es y Ivo es/,
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

  async function make(full: string, organization: string): Promise<string> {
    const card = { bookIds: [bookId], name: { full }, organizations: { o: { name: organization } } }
    return (await house.ask<{ id: string }>('POST', '/cards', card)).id
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`are asked for by who could make them, made, and taken back (${language})`, async () => {
      const eva = await make(`Eva ${language}`, `Acme ${language}`)
      const max = await make(`Max ${language}`, `Acme ${language}`)
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

    test(`are asked for and made on the card of a person, by keyboard (${language})`, async () => {
      const lia = await make(`Lia ${language}`, `Norte ${language}`)
      await house.ask('POST', '/interactions', {
        cardIds: [await make(`Teo ${language}`, `Norte ${language}`)],
        medium: 'call',
      })
      await make(`Ivo ${language}`, `Sur ${language}`)
      const { page, troubles } = await house.enter(`/people/${lia}`, { language })
      const section = page.getByRole('region', { name: words.section })
      await section.getByRole('button', { name: words.who }).press('Enter')
      await section.getByRole('button', { name: `${words.choose.split(' Max')[0]} Teo ${language}` }).press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: words.save }).press('Enter')
      await section.getByText(words.asked).waitFor()

      await section.getByRole('button', { name: words.introduce }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: words.other }).fill(`Ivo ${language}`)
      await page.getByRole('option', { name: `Ivo ${language}` }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await lookEverywhere(page, `card-introduce-${language}`)
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await section.getByText(words.isIntroduced).waitFor()
      await section.scrollIntoViewIfNeeded()
      await lookEverywhere(page, `card-introductions-${language}`)
      const { items } = await house.ask<{ items: { state: string }[] }>('GET', `/introductions?card=${lia}`)
      assert.deepEqual(
        items.map(({ state }) => state),
        ['asked', 'asked'],
      )
      assert.deepEqual(troubles, [])
    })
  }
})
