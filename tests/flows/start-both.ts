import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'
import { type Lazo, type RunningServer, stop, untilReady } from '../../cli/testing/lazo.ts'

/** The browser of Debian. */
const CHROMIUM = '/usr/bin/chromium'

/** So long server and browser may take to start, in milliseconds. */
const START_MS = 60_000

/** So long they are asked to go, in milliseconds. */
const STOP_MS = 20_000

/** What is special about them. */
interface StartOptions {
  /** Settings of the server. */
  readonly environment?: Readonly<Record<string, string>>
  /** Further arguments of the browser. */
  readonly args?: readonly string[]
}

/** A server that answers, and a browser. */
interface Both {
  readonly server: RunningServer
  readonly browser: Browser
}

/** Starts server and browser. When one of them does not start, the other is stopped. */
export async function startBoth(lazo: Lazo, { environment = {}, args = [] }: StartOptions = {}): Promise<Both> {
  const starting = lazo.start(['serve'], { environment })
  const [server, browser] = await Promise.allSettled([
    within(START_MS, untilReady(starting), 'the server did not start'),
    chromium.launch({
      executablePath: CHROMIUM,
      // Containers give browsers no sandbox of their own, and little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
      timeout: START_MS,
    }),
  ])
  if (server.status === 'fulfilled' && browser.status === 'fulfilled') {
    return { server: server.value, browser: browser.value }
  }
  await stopBoth(lazo, starting, browser.status === 'fulfilled' ? browser.value : null)
  throw new AggregateError([server, browser].flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
}

/** Stops both, by force what does not go, and removes the data. */
export async function stopBoth(lazo: Lazo, server: Parameters<typeof stop>[0], browser: Browser | null): Promise<void> {
  await Promise.allSettled([
    within(STOP_MS, browser?.close() ?? Promise.resolve(), 'the browser did not close'),
    within(STOP_MS, stop(server), 'the server did not stop').catch(() => stop(server, 'SIGKILL')),
  ])
  await lazo.clear()
}

/** What comes. Throws when it takes longer. */
async function within<T>(ms: number, coming: Promise<T>, otherwise: string): Promise<T> {
  const late = new AbortController()
  const tooLate = sleep(ms, null, { signal: late.signal }).then(() => {
    throw new Error(`${otherwise} within ${ms / 1000} s`)
  })
  try {
    return await Promise.race([coming, tooLate])
  } finally {
    late.abort()
  }
}
