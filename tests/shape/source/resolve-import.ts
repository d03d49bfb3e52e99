import { posix } from 'node:path'

const SERVER_AREAS = ['boot', 'base', 'store', 'domain', 'access', 'protocols', 'outside', 'jobs']

/** What package.json says under `imports`. */
const AREAS = new Map([
  ['kit', 'tests/kit'],
  ['web', 'web'],
  ...SERVER_AREAS.map((area) => [area, `server/${area}`] as const),
])

/** Where a specifier in a module leads: to a module of ours, or to a package. */
export function resolveImport(from: string, specifier: string): { path: string | null; package: string | null } {
  const path = ownPath(from, specifier)
  return path === null ? { path, package: packageName(specifier) } : { path, package: null }
}

function ownPath(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  if (specifier.startsWith('@lazo/')) return libraryPath(specifier.slice('@lazo/'.length))
  if (!specifier.startsWith('#')) return null
  const [area = '', ...rest] = specifier.slice(1).split('/')
  const folder = AREAS.get(area)
  if (folder === undefined) throw new Error(`${from}: nobody knows where ${specifier} leads`)
  return posix.join(folder, ...rest)
}

/** `@lazo/vcard` is its front door; what lies behind another export of a library has the name of the export. */
function libraryPath(name: string): string {
  const [library, ...rest] = name.split('/')
  return rest.length ? `libs/${library}/src/${rest.join('/')}.ts` : `libs/${library}/src/index.ts`
}

/** `@types/node/fs` → `@types/node`; `fs` and `node:fs/promises` → `node:fs`. */
function packageName(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!
}
