import type { Benchmark } from './harness/benchmark.ts'
import { measureBrowser } from './web/browser-speed.ts'
import { measureIndex } from './web/index-speed.ts'

/** The web app with a hundred thousand cards: its index alone, and the whole in a real browser: `web [index|browser [CARDS]]`. */
export const webBench: Benchmark = {
  name: 'web',
  async run(context) {
    const [part, cards] = context.args
    if (part !== 'browser') await measureIndex(context)
    if (part !== 'index') await measureBrowser(context, cards === undefined ? undefined : Number(cards))
  },
}
