import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const HEIGHT = 900
/** The ways people look at a screen; barriers are looked for where most differs: wide and light, narrow and dark. */
const WAYS = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark', isChecked: true },
  { width: 768, scheme: 'dark' },
  { width: 768, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
  { width: 1440, scheme: 'light', isChecked: true },
] as const

/** Stores the screen narrow, middling and wide, in light and dark; it must fit each, and keep nobody out. */
export async function lookEverywhere(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!
  for (const { width, scheme, ...way } of WAYS) {
    await page.setViewportSize({ width, height: HEIGHT })
    await page.emulateMedia({ colorScheme: scheme })
    // Colours go over into each other.
    await page.evaluate(
      'new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))',
    )
    const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.ok(Number(overhang) <= 0, `${name} is ${String(overhang)} pixels wider than ${width}`)
    if ('isChecked' in way) assert.deepEqual(await lookForBarriers(page), [], `${name}, ${width}, ${scheme}`)
    await takePicture(page, `${name}-${width}-${scheme}`)
  }
  await page.setViewportSize(before)
}
