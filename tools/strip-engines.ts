/**
 * Removes the `engines` of dependencies from the lock file, so that npm under an older Node does not warn about them:
 * the product runs under its own Node 24, whatever Node runs npm. Run it after each `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Record<string, unknown>> }
for (const [place, entry] of Object.entries(lock.packages)) {
  if (place.startsWith('node_modules/') || place.includes('/node_modules/')) delete entry.engines
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
