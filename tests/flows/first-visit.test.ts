import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { signIn } from './sign-in.ts'

describe('the first visit', () => {
  let house: House
  before(async () => {
    house = await House.open()
  })
  after(() => house.close())

  test('shows the owner where to type the code of the log, in the language of the browser', async () => {
    for (const language of FLOW_LANGUAGES) {
      const { page, troubles } = await house.visit({ language })
      await page.goto('/setup')
      await page.getByLabel(language === 'es' ? 'Código del registro' : 'Code from the log').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `set-up-${language}`)
      assert.deepEqual(troubles, [])
    }
  })

  test('makes the account with the code, by keyboard alone, and is in', async () => {
    const { page } = await house.visit()
    await page.goto('/')
    await page.getByLabel('Code from the log').waitFor()
    for (const text of [house.setupCode, OWNER.name, OWNER.email, 'Ruiz Office', OWNER.password]) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.getByLabel('Search everything').waitFor()
    assert.equal(new URL(page.url()).pathname, '/people')
  })

  test('says in words what was wrong with the password, and lets in with the right one', async () => {
    for (const language of FLOW_LANGUAGES) {
      const { page } = await house.visit({ language })
      await page.goto('/')
      await page.getByLabel(language === 'es' ? 'Correo' : 'E-mail').fill(OWNER.email)
      await page.locator('input[name=password]').fill('wrong')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await signIn(page, language)
    }
  })
})
