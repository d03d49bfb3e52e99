import { gzipSync } from 'node:zlib'
import type { BuiltFile } from './build-web.ts'

/** What the first view is made of: the entry, and the page that is shown first. */
const FACADES = ['web/index.html', 'web/features/people/people-page.tsx']

/** The script that must be there before people see their contacts. */
export interface FirstView {
  /** Packed as it goes over the wire. */
  readonly bytes: number
  readonly files: readonly string[]
  /** Modules with the size each would have if it were packed alone, the largest first. */
  readonly largest: readonly { readonly module: string; readonly bytes: number }[]
}

/** Weighs entry and first page with all that they import at once. Throws when one of them is not there. */
export function weighFirstView(built: readonly BuiltFile[]): FirstView {
  const byName = new Map(built.map((file) => [file.name, file]))
  const needed = new Set<BuiltFile>()
  const need = (file: BuiltFile | undefined) => {
    if (!file || needed.has(file)) return
    needed.add(file)
    for (const name of file.imports) need(byName.get(name))
  }
  for (const facade of FACADES) {
    const file = built.find((one) => one.facade === facade)
    if (!file) throw new Error(`the build has no ${facade}`)
    need(file)
  }
  const files = [...needed]
  const modules = files.flatMap((file) => [...file.modules])
  return {
    bytes: files.reduce((sum, { text }) => sum + packed(text), 0),
    files: files.map(({ name }) => name),
    largest: modules
      .map(([module, code]) => ({ module, bytes: packed(code) }))
      .toSorted((one, other) => other.bytes - one.bytes),
  }
}

function packed(text: string): number {
  return gzipSync(text).byteLength
}
