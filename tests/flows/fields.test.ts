import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'

const WORDS = {
  en: {
    start: 'Start with the usual',
    save: 'Save',
    without: 'Without E-mail: 1',
    share: '50% have all that is required',
    missing: 'Still missing',
    add: 'Add: E-mail',
    complete: '50% complete',
  },
  es: {
    start: 'Empezar con lo habitual',
    save: 'Guardar',
    without: 'Sin Correo: 1',
    share: 'El 50 % tiene todo lo necesario',
    missing: 'Falta por saber',
    add: 'Añadir: Correo',
    complete: '50 % completos',
  },
}

for (const language of FLOW_LANGUAGES) {
  describe(`what contacts should have, in ${language}`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    let bare: string
    before(async () => {
      house = await House.open()
      await house.addOwner()
      const book = await house.ask<{ id: string }>('POST', '/books', { name: 'Clientes', kind: 'shared' })
      const make = (name: string, emails = {}) =>
        house.ask<{ id: string }>('POST', '/cards', {
          '@type': 'Card',
          version: '1.0',
          bookIds: [book.id],
          name: { full: name },
          emails,
        })
      await make('Ana Ruiz', { e1: { address: 'ana@example.org' } })
      bare = (await make('Eva Gil')).id
    })
    after(() => house.close())

    test('is said by rules, counted, and leads to who lacks it', async () => {
      const { page } = await house.enter('/fields', { language })
      await page.getByRole('button', { name: words.start }).click()
      await page.getByRole('button', { name: words.save }).click()
      await page.getByText(words.share).waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `fields-${language}`)
      await page.getByRole('link', { name: words.without }).click()
      await page.getByText('Eva Gil').first().waitFor()
      assert.equal(await page.getByText('Ana Ruiz').count(), 0)
      await page.goto('/books')
      await page.getByRole('link', { name: words.complete }).first().waitFor()
    })

    test('shows on a contact what is missing, a press away from being added', async () => {
      const { page } = await house.enter(`/people/${bare}`, { language })
      await page.getByRole('region', { name: words.missing }).waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `missing-${language}`)
      await page.getByRole('button', { name: words.add }).click()
      await page.locator('article input:not([type=file])').first().waitFor()
    })
  })
}
