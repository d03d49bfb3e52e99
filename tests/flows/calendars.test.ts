import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: { add: 'New address', name: 'Name', make: 'Make it', done: 'Done', end: 'End' },
  es: { add: 'Nueva dirección', name: 'Nombre', make: 'Crear', done: 'Listo', end: 'Anular' },
} as const satisfies Record<FlowLanguage, Record<string, string>>

describe('a calendar to subscribe to', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`is made, read by whoever has its address, and ended (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/devices', { language })
      await page.getByRole('button', { name: words.add }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: words.name }).fill(`Casa ${language}`)
      await page.keyboard.press('Enter')
      const address = await dialog.getByRole('link').innerText()
      assert.match(await (await fetch(address)).text(), new RegExp(`X-WR-CALNAME:Casa ${language}`))
      await dialog.getByRole('button', { name: words.done }).click()
      await dialog.waitFor({ state: 'hidden' })
      await lookEverywhere(page, `calendars-${language}`)
      await page.getByRole('button', { name: `${words.end} Casa ${language}` }).click()
      await page.getByRole('dialog').getByRole('button', { name: words.end, exact: true }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      assert.equal((await fetch(address)).status, 404)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
