import { writeZip } from '@lazo/archive'
import { type BundleShape, contactParts } from './import-shape.ts'
import type { Bundle } from './incoming.ts'

/** What becomes of files of a bundle that hold no contacts: they are left, or kept with the import for later. */
export type RestChoice = 'leave' | 'keep'

/**
 * A bundle as one archive, piece by piece: what is left is not in it, and so nowhere in the data. Links and devices never are, and
 * nor is what may not be read.
 */
export function packBundle(bundle: Bundle, shape: BundleShape, rest: RestChoice): AsyncGenerator<Uint8Array> {
  const contacts = new Set(contactParts(shape).map(({ path }) => path))
  const unreadable = new Set(
    shape.parts.flatMap((part) => ('left' in part && part.left === 'unreadable' ? part.path : [])),
  )
  const files = bundle.files.filter(({ path, isSpecial }) => !isSpecial && !unreadable.has(path))
  const wanted = files.filter(({ path }) => rest === 'keep' || contacts.has(path))
  return writeZip(wanted.map((file) => ({ path: file.path, bytes: bundle.read(file) })))
}
