import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { codeOfStep, stepAt } from '#access/second-factor/totp.ts'
import { FLOW_LANGUAGES, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: { email: 'E-mail', signIn: 'Sign in', code: 'Code', search: 'Search everything' },
  es: { email: 'Correo', signIn: 'Entrar', code: 'Código', search: 'Buscar en todo' },
}

describe('a second factor', () => {
  let house: House
  let codes: string[]
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { secret } = await house.ask<{ secret: string }>('POST', '/me/second-factor', { password: OWNER.password })
    const code = codeOfStep(fromBase32(secret), stepAt(new Date()))
    codes = (await house.ask<{ codes: string[] }>('POST', '/me/second-factor/confirmation', { code })).codes
  })
  after(() => house?.close())

  for (const language of FLOW_LANGUAGES) {
    test(`is asked for at the sign-in, and a wrong code is told (${language})`, async () => {
      const words = WORDS[language]
      const { page, troubles } = await house.visit({ language })
      await page.goto('/people')
      await page.getByLabel(words.email).fill(OWNER.email)
      await page.locator('input[name=password]').fill(OWNER.password)
      await page.keyboard.press('Enter')
      const code = page.getByLabel(words.code)
      await code.fill('not-a-code')
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `second-factor-${language}`)
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      await code.fill(codes.pop()!)
      await page.getByRole('button', { name: words.signIn }).click()
      await page.getByLabel(words.search).waitFor()
      assert.deepEqual(troubles, [])
    })
  }
})

/** What a code of letters stands for (RFC 4648 §6). */
function fromBase32(text: string): Uint8Array {
  const bits = Array.from(text, (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('')
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
