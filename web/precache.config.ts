import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const KEPT = /\.(?:js|css|woff2)$/

/** Makes the service worker, which knows the files that the build made, so that the app opens without the server. */
export function makeServiceWorker(): Plugin {
  return {
    name: 'lazo-service-worker',
    apply: 'build',
    async generateBundle(_, bundle) {
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await bundleWorker(listKept(Object.keys(bundle))) })
    },
  }
}

/** What is kept, under a version that changes with it. */
function listKept(built: readonly string[]): { readonly version: string; readonly files: readonly string[] } {
  const icons = readdirSync(join(import.meta.dirname, 'public', 'icons')).map((name) => `/icons/${name}`)
  const made = built.filter((file) => KEPT.test(file)).map((file) => `/${file}`)
  const files = [...made, ...icons, '/manifest.webmanifest'].toSorted()
  // Their names hold what is in them, so another version has another list.
  return { version: createHash('sha256').update(files.join()).digest('hex').slice(0, 12), files }
}

/** One script that imports nothing: a piece shared with the app would be the app. */
async function bundleWorker(precache: object): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    define: { __PRECACHE__: JSON.stringify(precache) },
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'worker', 'service-worker.ts'), output: { format: 'iife' } },
    },
  })
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [worker] = chunks.filter((chunk) => chunk.type === 'chunk')
  if (!worker) throw new Error('the build made no service worker')
  return worker.code
}
