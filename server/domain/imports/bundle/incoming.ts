import type { ByteSource } from '@lazo/archive'

/** One of the files of a bundle. */
export interface BundleFile {
  /** Its path within the bundle, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Whether it is a link, a device or the like, which is not read. */
  readonly isSpecial?: boolean
  /** Whether the system does not show it; a folder may be such too, with its last slash. */
  readonly isDenied?: boolean
}

/** Files that come together: a folder, or what a zip holds. */
export interface Bundle {
  readonly files: readonly BundleFile[]
  /** The bytes of one of them. */
  read(file: BundleFile): AsyncIterable<Uint8Array>
}

/** What somebody wants to import: one file, or several that come together. */
export type Incoming = ByteSource | Bundle

/** Whether several files come in. */
export function isBundle(incoming: Incoming): incoming is Bundle {
  return 'files' in incoming
}

/** Whether bytes begin as a zip archive does: with a file, with its end when it is empty, or as the first of several. */
export function beginsAsZip(head: Uint8Array): boolean {
  const [p, k, one, two] = head
  return p === 0x50 && k === 0x4b && ((one === 3 && two === 4) || (one === 5 && two === 6) || (one === 7 && two === 8))
}
