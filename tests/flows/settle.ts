import type { Page } from 'playwright-core'

/**
 * Runs in the page. A colour that is inherited goes over from parent to child, one after the other: nothing has settled before
 * two frames come in which nothing begins. What turns for ever is not waited for.
 */
const SETTLE = `(async () => {
  const frame = () => new Promise(requestAnimationFrame)
  const moving = () => document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  let quiet = 0
  for (let frames = 0; frames < 100 && quiet < 2; frames += 1) {
    await frame()
    const present = moving()
    quiet = present.length === 0 ? quiet + 1 : 0
    await Promise.allSettled(present.map(({ finished }) => finished))
  }
})()`

/** Waits until whatever moves or changes colour has come to its end. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(SETTLE)
}
