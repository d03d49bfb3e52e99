import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { putMouseAway } from './hands.ts'
import { FLOW_LANGUAGES, FLOW_TIME, House, OWNER } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { signIn } from './sign-in.ts'

const WORDS = {
  en: { code: 'Code from the log', email: 'E-mail', search: 'Search everything' },
  es: { code: 'Código del registro', email: 'Correo', search: 'Buscar en todo' },
}

for (const language of FLOW_LANGUAGES) {
  const words = WORDS[language]
  describe(`the first visit (${language})`, FLOW_TIME, () => {
    let house: House
    before(async () => {
      house = await House.open()
    })
    after(() => house.close())

    test('shows the owner where to type the code of the log', async () => {
      const { page, troubles } = await house.visit({ language })
      await page.goto('/setup')
      await page.getByLabel(words.code).waitFor()
      await lookEverywhere(page, `set-up-${language}`)
      assert.deepEqual(troubles, [])
    })

    test('makes the account with the code, by keyboard alone, and is in', async () => {
      const { page, troubles } = await house.visit({ language })
      await putMouseAway(page)
      await page.goto('/')
      await page.getByLabel(words.code).and(page.locator(':focus')).waitFor()
      for (const text of [await house.setupCode(), OWNER.name, OWNER.email, 'Ruiz Office', OWNER.password]) {
        await page.keyboard.type(text)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await page.getByLabel(words.search).waitFor()
      assert.equal(new URL(page.url()).pathname, '/people')
      assert.deepEqual(troubles, [])
    })

    test('says in words what was wrong with the password, and lets in with the right one', async () => {
      const { page, troubles } = await house.visit({ language })
      await page.goto('/')
      await page.getByLabel(words.email).fill(OWNER.email)
      await page.locator('input[name=password]').fill('wrong')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      await lookEverywhere(page, `sign-in-${language}`)
      await signIn(page, language)
      assert.deepEqual(troubles, [])
    })
  })
}
