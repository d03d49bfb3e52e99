import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import lighthouse, { desktopConfig, type Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import type { BenchContext, Benchmark } from './harness/benchmark.ts'
import { CHROMIUM, WebHouse } from './web/web-house.ts'

const CARDS = 500
const SCRATCH = join(import.meta.dirname, '../.cache/bench')
const KINDS = ['accessibility', 'best-practices', 'performance'] as const

/** Lighthouse on the page to sign in and on the list of people; accessibility must be whole. */
export const lighthouseBench: Benchmark = {
  name: 'lighthouse',
  async run(context) {
    const house = await WebHouse.open(CARDS, context.note)
    mkdirSync(SCRATCH, { recursive: true })
    const profile = mkdtempSync(join(SCRATCH, 'profile-'))
    try {
      await measurePages(context, house, profile)
    } finally {
      await house.close()
      rmSync(profile, { recursive: true, force: true })
    }
  },
}

async function measurePages(context: BenchContext, house: WebHouse, profile: string): Promise<void> {
  const port = await freePort()
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
    baseURL: house.url,
    locale: 'en-GB',
  })
  try {
    const look = async (name: string) => report(context, name, await audit(new URL('/people', house.url).href, port))
    await look('page to sign in')
    await house.signIn(browser.pages()[0] ?? (await browser.newPage()))
    await look('list of people')
  } finally {
    await browser.close()
  }
}

async function audit(url: string, port: number): Promise<Result> {
  const flags = { port, onlyCategories: [...KINDS], disableStorageReset: true, logLevel: 'error' as const }
  const run = await lighthouse(url, flags, desktopConfig)
  if (!run) throw new Error(`Lighthouse said nothing of ${url}`)
  return run.lhr
}

async function report(context: BenchContext, name: string, { categories, audits }: Result): Promise<void> {
  for (const kind of KINDS) {
    const points = Math.round((categories[kind]?.score ?? 0) * 100)
    await context.measure({
      label: `${name}, ${kind}`,
      unit: 'points',
      control: 'none',
      ...(kind === 'accessibility' ? { budget: { figure: { atLeast: 100 } } } : {}),
      work: () => points,
    })
    const lost = (categories[kind]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
    )
    for (const { id } of lost) context.note(`${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
