import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { codeOfStep, stepAt } from '#access/second-factor/totp.ts'
import { FLOW_LANGUAGES, type FlowLanguage, House, OWNER, takePicture } from './house.ts'
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
    barred: 'One more step',
    enter: 'Go on',
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
    barred: 'Falta un paso',
    enter: 'Continuar',
  },
}

describe('a second factor', () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house?.close())

  /** Somebody without a second factor comes to a workspace that asks for one. */
  async function letMemberIn(language: FlowLanguage): Promise<void> {
    const words = WORDS[language]
    const [email, password] = [`luis-${language}@example.org`, 'battery of the horse']
    const args = ['user', 'add', email, '--name', 'Luis', '--workspace', 'Ruiz Office', '--password-stdin']
    const { code, err } = await house.lazo.run(args, { input: password })
    assert.equal(code, 0, err)
    const { page, context } = await house.visit({ language })
    await page.goto('/people')
    await page.getByLabel(words.email).fill(email)
    await page.locator('input[name=password]').fill(password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words.barred }).waitFor()
    assert.deepEqual(await lookForBarriers(page), [])
    await takePicture(page, `second-factor-barred-${language}`)
    await confirm(page, language, await begin(page, language, password))
    await page.getByRole('button', { name: words.enter, exact: true }).click()
    await page.getByLabel(words.search).waitFor()
    await context.close()
  }

  for (const language of FLOW_LANGUAGES) {
    test(`is set up in the settings, asked for at the sign-in, and taken away (${language})`, async () => {
      const words = WORDS[language]
      const { page, troubles } = await house.visit({ language })
      const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
      await signIn(page, language, '/settings')
      const secret = await begin(page, language, OWNER.password)
      await page.getByLabel(words.appCode).fill('000000')
      await press(words.confirm)
      await page.getByRole('alert').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `second-factor-scan-${language}`)
      await confirm(page, language, secret)
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

      await requireIt(page, true)
      await letMemberIn(language)
      await requireIt(page, false)
      await page.reload()
      await page.getByText(words.leftAfter).waitFor()
      await press(words.remove)
      await page.getByLabel(words.password).fill(OWNER.password)
      await press(words.remove)
      await page.getByRole('button', { name: words.begin }).waitFor()
      assert.deepEqual([troubles, other.troubles], [[], []])
    })
  }
})

/** Asks for a second factor, and gives its secret. */
async function begin(page: Page, language: FlowLanguage, password: string): Promise<Uint8Array> {
  const words = WORDS[language]
  await page.getByRole('button', { name: words.begin }).press('Enter')
  await page.getByLabel(words.password).fill(password)
  await page.getByRole('button', { name: words.goOn, exact: true }).first().press('Enter')
  return fromBase32((await page.locator('section code').innerText()).replaceAll(' ', ''))
}

/** Types the code that an app would show now. */
async function confirm(page: Page, language: FlowLanguage, secret: Uint8Array): Promise<void> {
  const words = WORDS[language]
  await page.getByLabel(words.appCode).fill(codeOfStep(secret, stepAt(new Date())))
  await page.getByRole('button', { name: words.confirm, exact: true }).press('Enter')
  await page.getByRole('button', { name: words.kept }).waitFor()
}

async function requireIt(page: Page, isSecondFactorRequired: boolean): Promise<void> {
  const body = JSON.stringify({ isSecondFactorRequired, domains: [] })
  const headers = { 'content-type': 'application/json' }
  const answer = await page.request.put('/api/v1/sign-in-policy', { data: body, headers })
  assert.ok(answer.ok(), await answer.text())
}

/** What a code of letters stands for (RFC 4648 §6). */
function fromBase32(text: string): Uint8Array {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(text, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
