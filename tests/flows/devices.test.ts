import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Vdirsyncer } from '../clients/debian/vdirsyncer.ts'
import { tabTo } from './hands.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    connect: 'Connect a device',
    name: 'What you call it',
    all: /^All books/,
    make: 'Make its password',
    done: 'Done',
    layer: 'Show on it what only you see',
  },
  es: {
    connect: 'Conectar un dispositivo',
    name: 'Cómo lo llama',
    all: /^Todas las libretas/,
    make: 'Crear su contraseña',
    done: 'Listo',
    layer: 'Mostrar en él lo que solo ve usted',
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

describe('a device', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const file = house.lazo.file(
      'casa.vcf',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Begoña Lasa\r\nTEL:+34 943 11 22 33\r\nEND:VCARD\r\n',
    )
    await house.lazo.get('import', file, '--book', 'Casa', '--as', OWNER.email)
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`is connected in the app, by keyboard alone, and gets the cards with that password (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/devices', { language })
      // It can be pressed once the ways are known.
      await tabTo(page, page.locator('button:enabled').filter({ hasText: words.connect }))
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /vdirsyncer/ }).focus()
      await page.keyboard.press('Enter')
      const label = `Portátil ${language}`
      await page.getByLabel(words.name).fill(label)
      await page.getByLabel(words.all).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: words.make }).focus()
      await page.keyboard.press('Enter')
      const password = await page.locator('code[data-secret]').innerText()
      await lookEverywhere(page, `device-password-${language}`)

      const device = new Vdirsyncer(join(house.lazo.folder, language), {
        url: `${house.url}/`,
        user: OWNER.email,
        password,
      })
      await device.discover()
      await device.sync()
      assert.match(device.card('casa', 'FN:Begoña Lasa'), /943 11 22 33/)

      await page.getByRole('button', { name: words.done }).click()
      await page.getByRole('link', { name: label }).click()
      await page
        .getByText(/vdirsyncer/)
        .first()
        .waitFor()
      await lookEverywhere(page, `device-${language}`)

      const { items } = await house.ask<{ items: readonly { id: string }[] }>('GET', '/cards')
      await house.ask('PUT', `/cards/${items[0]!.id}/overlay`, { patch: { 'notes/n1': { note: `Prima ${language}` } } })
      const turn = page.getByRole('switch', { name: words.layer })
      await turn.focus()
      await page.keyboard.press('Space')
      await page.getByRole('switch', { name: words.layer, checked: true }).waitFor()
      await device.sync()
      assert.match(
        device.card('casa', 'FN:Begoña Lasa').replaceAll('\r\n ', ''),
        new RegExp(`only for me.*Prima ${language}`),
      )
      await page.getByRole('switch', { name: words.layer, checked: true }).press('Space')
      await page.getByRole('switch', { name: words.layer, checked: false }).waitFor()
      await device.sync()
      assert.doesNotMatch(device.card('casa', 'FN:Begoña Lasa'), /Prima/)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
