import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { codeOfStep, stepAt } from '#access/second-factor/totp.ts'
import { FLOW_LANGUAGES, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { signIn } from './sign-in.ts'

const WORDS = {
  en: {
    email: 'E-mail',
    signIn: 'Sign in',
    code: 'Code',
    search: 'Search everything',
    begin: 'Set it up',
    password: 'Your password, once more',
    goOn: 'Go on',
    appCode: 'Code of the app',
    confirm: 'Confirm',
    kept: 'I have kept them',
    left: '10 recovery codes are left.',
    leftAfter: '9 recovery codes are left.',
    remove: 'Switch it off',
  },
  es: {
    email: 'Correo',
    signIn: 'Entrar',
    code: 'Código',
    search: 'Buscar en todo',
    begin: 'Configurarlo',
    password: 'Su contraseña, otra vez',
    goOn: 'Seguir',
    appCode: 'Código de la aplicación',
    confirm: 'Confirmar',
    kept: 'Ya los he guardado',
    left: 'Quedan 10 códigos de recuperación.',
    leftAfter: 'Quedan 9 códigos de recuperación.',
    remove: 'Desactivarlo',
  },
}

describe('a second factor', () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house?.close())

  for (const language of FLOW_LANGUAGES) {
    test(`is set up in the settings, asked for at the sign-in, and taken away (${language})`, async () => {
      const words = WORDS[language]
      const { page, troubles } = await house.visit({ language })
      const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
      const prove = async (act: string) => {
        await page.getByLabel(words.password).fill(OWNER.password)
        await press(act)
      }
      await signIn(page, language, '/settings')
      await press(words.begin)
      await prove(words.goOn)
      const secret = fromBase32((await page.locator('section code').innerText()).replaceAll(' ', ''))
      await page.getByLabel(words.appCode).fill('000000')
      await press(words.confirm)
      await page.getByRole('alert').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `second-factor-scan-${language}`)
      await page.getByLabel(words.appCode).fill(codeOfStep(secret, stepAt(new Date())))
      await press(words.confirm)
      await page.getByRole('button', { name: words.kept }).waitFor()
      const [recovery] = await page.locator('section li code').allInnerTexts()
      await takePicture(page, `second-factor-codes-${language}`)
      await press(words.kept)
      await page.getByText(words.left).waitFor()

      const other = await house.visit({ language })
      await other.page.goto('/people')
      await other.page.getByLabel(words.email).fill(OWNER.email)
      await other.page.locator('input[name=password]').fill(OWNER.password)
      await other.page.keyboard.press('Enter')
      await other.page.getByLabel(words.code).fill('not-a-code')
      assert.deepEqual(await lookForBarriers(other.page), [])
      await takePicture(other.page, `second-factor-asked-${language}`)
      await other.page.keyboard.press('Enter')
      await other.page.getByRole('alert').waitFor()
      await other.page.getByLabel(words.code).fill(recovery!)
      await other.page.getByRole('button', { name: words.signIn }).click()
      await other.page.getByLabel(words.search).waitFor()

      await page.reload()
      await page.getByText(words.leftAfter).waitFor()
      await press(words.remove)
      await prove(words.remove)
      await page.getByRole('button', { name: words.begin }).waitFor()
      assert.deepEqual([troubles, other.troubles], [[], []])
    })
  }
})

/** What a code of letters stands for (RFC 4648 §6). */
function fromBase32(text: string): Uint8Array {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(text, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
