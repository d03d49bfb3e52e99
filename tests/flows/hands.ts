import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** So many presses of Tab lead around any page. */
const MOST_TABS = 120

/** From now on the page complains in its console, and so in its troubles, when a mouse or a finger touches it. To be called before the first page is opened. */
export async function putMouseAway(page: Page): Promise<void> {
  await page.addInitScript(
    `for (const kind of ['pointerdown', 'mousedown', 'mousemove', 'touchstart'])
      addEventListener(kind, () => console.error('there was a ' + kind), true)`,
  )
}

/** Presses Tab until the target has the focus, as people do who have no mouse. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.first().evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press(key)
  }
  assert.fail(`${target} is not reached by ${key}`)
}

/** Goes to a field by Tab and types another text over what it holds. */
export async function typeOver(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}
