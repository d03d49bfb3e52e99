import type { BuiltFile } from './build-web.ts'
import { knownAddresses } from './known-addresses.table.ts'

const KNOWN = new Set(knownAddresses.map(({ origin }) => origin))
const READ = /\.(?:js|css|html|webmanifest)$/

/** What in the built files would be loaded from elsewhere, or run from within the page, each as a sentence. */
export function findOutside(built: readonly BuiltFile[]): string[] {
  return built.filter(({ name }) => READ.test(name)).flatMap((file) => [...foreign(file), ...inline(file)])
}

function foreign({ name, text }: BuiltFile): string[] {
  const origins = [...text.matchAll(/\bhttps?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi)].map(([origin]) => origin)
  const unknown = [...new Set(origins)].filter((origin) => !KNOWN.has(origin))
  return unknown.map((origin) => `${name} has the address ${origin}, which known-addresses.table.ts does not explain`)
}

function inline({ name, text }: BuiltFile): string[] {
  if (!name.endsWith('.html')) return []
  const scripts = [...text.matchAll(/<script\b([^>]*)>/gi)].filter(([, attributes]) => !/\bsrc=/.test(attributes ?? ''))
  const handlers = [...text.matchAll(/<[^>]*\s(on[a-z]+)=/gi)].map(([, handler]) => handler)
  const loaded = [...text.matchAll(/\b(?:src|href)="(\/\/[^"]*)"/gi)].map(([, address]) => address)
  return [
    ...scripts.map(() => `${name} has a script of its own`),
    ...handlers.map((handler) => `${name} has a script in ${handler}`),
    ...loaded.map((address) => `${name} loads ${address}`),
  ]
}
