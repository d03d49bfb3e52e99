import { randomInt } from 'node:crypto'
import type { Language } from '../config/parse-setting.ts'
import { fillDemo } from '../demo/fill-demo.ts'
import { makeThrowAwayFolder, removeThrowAwayFolder } from '../demo/throw-away-folder.ts'
import { onStopSignal } from '../stop-signals.ts'
import { type ServeEvents, serve } from './serve.ts'
import type { StopReason } from './until-told-to-stop.ts'

/** What the demonstration tells besides. */
export interface DemoEvents extends ServeEvents {
  onPreparing(): void
  /** How to sign in. */
  onDemo(email: string, password: string): void
}

const REGIONS = { es: 'ES', en: 'GB' } as const
/** Without letters and figures that are taken for others. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Runs the server on throw-away data of a made-up office, whatever database or data folder is set otherwise. */
export async function serveDemo(language: Language, events: DemoEvents): Promise<StopReason> {
  const data = makeThrowAwayFolder()
  process.once('exit', () => removeThrowAwayFolder(data))
  const password = newPassword()
  let email = ''
  // Nothing made so far is worth an ending in order.
  const letGo = onStopSignal(() => process.exit(1))
  try {
    events.onPreparing()
    return await serve(
      {
        data,
        environment: demoEnvironment(language),
        prepare: async (context) => {
          email = await fillDemo(context, language, password)
          letGo()
        },
      },
      {
        ...events,
        onReady(url, setup) {
          events.onReady(url, setup)
          events.onDemo(email, password)
        },
      },
    )
  } finally {
    removeThrowAwayFolder(data)
  }
}

/** An empty text sets nothing: neither another database nor its key may be touched. */
function demoEnvironment(language: Language): NodeJS.ProcessEnv {
  const nowhere = { DATABASE_URL: '', LAZO_DATABASE_OWNER_URL: '', LAZO_SECRET: '' }
  return { LAZO_LOG: 'warn', ...process.env, ...nowhere, LAZO_LANG: language, LAZO_REGION: REGIONS[language] }
}

function newPassword(): string {
  const signs = Array.from({ length: 12 }, () => SIGNS[randomInt(SIGNS.length)])
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].map((part) => part.join('')).join('-')
}
