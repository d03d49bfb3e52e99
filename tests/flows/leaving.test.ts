import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { House, OWNER } from './house.ts'
import { signIn } from './sign-in.ts'

const databases = (page: Page) => page.evaluate('indexedDB.databases().then((all) => all.map((one) => one.name))')

/** Signs out by the menu of the account. */
async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Menu of ${OWNER.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
}

describe('leaving a browser', () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  test('signing out in one tab signs the others out, and nothing is left', async () => {
    const { page, context } = await house.visit()
    await signIn(page, 'en')
    const other = await context.newPage()
    await other.goto('/people')
    await other.getByLabel('Search everything').waitFor()
    await leave(page)
    await page.locator('input[name=password]').waitFor()
    await other.locator('input[name=password]').waitFor()
    await page.waitForTimeout(1500)
    assert.deepEqual(await databases(page), [])
    await context.close()
  })

  test('a session that was ended elsewhere takes the copy with it', async () => {
    const { page, context } = await house.visit()
    await signIn(page, 'en')
    await page.waitForTimeout(1500)
    await context.clearCookies()
    await page.reload()
    await page.getByRole('alert').waitFor()
    await page.waitForTimeout(1500)
    assert.deepEqual(await databases(page), [])
    await context.close()
  })

  test('who signs out without the server is signed out when it is back', async () => {
    const { page, context } = await house.visit()
    await signIn(page, 'en')
    await page.waitForTimeout(1500)
    await page.route('**/api/v1/session*', (route) => route.abort())
    await leave(page)
    await page.locator('input[name=password]').waitFor()
    await page.unroute('**/api/v1/session*')
    await page.goto('/people')
    await page.locator('input[name=password]').waitFor()
    assert.equal((await page.request.get('/api/v1/me')).status(), 401)
    await context.close()
  })
})
