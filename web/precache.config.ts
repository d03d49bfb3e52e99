import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const KEPT = /\.(?:js|css|woff2)$/

/** Tells the service worker which files the build made, so that the app opens without the server. */
export function listFiles(): Plugin {
  const icons = readdirSync(join(import.meta.dirname, 'public', 'icons')).map((name) => `/icons/${name}`)
  return {
    name: 'lazo-precache',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') return this.error('the build made no service worker')
      const built = Object.keys(bundle).filter((file) => KEPT.test(file) && file !== 'sw.js')
      const files = [...built.map((file) => `/${file}`), ...icons, '/manifest.webmanifest'].toSorted()
      // Their names hold what is in them, so another version has another list.
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      worker.code = worker.code.replaceAll('__PRECACHE__', JSON.stringify({ version, files }))
    },
  }
}
