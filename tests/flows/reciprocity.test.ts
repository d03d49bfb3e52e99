import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: { ask: 'Who knows about it?', can: /Can do: Derecho de aduanas/, given: 'Only given', stuck: /Moved up|Stuck/ },
  es: {
    ask: '¿Quién sabe de esto?',
    can: /Puede: Derecho de aduanas/,
    given: 'Solo ha dado',
    stuck: /Ha avanzado|Sin avanzar/,
  },
} as const

describe('giving and receiving', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const book = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'personal' })
    const card = { bookIds: [book.id], name: { full: 'Paz Soler' } }
    const { id } = await house.ask<{ id: string }>('POST', '/cards', card)
    await house.ask('PATCH', `/cards/${id}/tie`, { isKey: true, forMe: ['Derecho de aduanas'] })
    const contributions = [{ kind: 'advice', direction: 'given', text: 'Where to begin' }]
    await house.ask('POST', '/interactions', { cardIds: [id], medium: 'call', contributions })
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`tell who knows about something, and who was only given to (${language})`, async () => {
      const { page, troubles } = await house.enter('/reciprocity', { language })
      await page.getByRole('textbox', { name: words.ask }).fill('¿Quién sabe de aduana?')
      await page.keyboard.press('Enter')
      await page.getByText(words.can).waitFor()
      await page.getByRole('region', { name: words.given }).getByRole('link', { name: 'Paz Soler' }).waitFor()
      await lookEverywhere(page, `reciprocity-${language}`)
      assert.deepEqual(troubles, [])
    })

    test(`tell how key contacts came along (${language})`, async () => {
      const { page, troubles } = await house.enter('/key-contacts', { language })
      await page.getByRole('link', { name: 'Paz Soler' }).waitFor()
      await page.getByText(words.stuck).waitFor()
      await lookEverywhere(page, `key-contacts-${language}`)
      assert.deepEqual(troubles, [])
    })
  }
})
