import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How a file is sent: as it is, or packed. */
export type Packing = 'br' | 'gzip' | 'identity'

/** A file of the built app. */
export interface AppFile {
  readonly mediaType: string
  readonly bytes: Buffer
  readonly etag: string
  /** Whether its name changes with its content, so that browsers may keep it for ever. */
  readonly isLasting: boolean
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const PACKED = ['.css', '.html', '.js', '.svg', '.webmanifest']

/** The built web app, read once: a few megabytes. Only what was there at the start is ever sent, so no path leads elsewhere. */
export class AppFiles {
  readonly #files = new Map<string, AppFile>()
  readonly #packed = new Map<string, Promise<Buffer>>()
  readonly #index: string

  /** Throws what the file system throws when the folder holds no app. */
  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) this.#add(folder, entry)
    this.#index = readFileSync(join(folder, 'index.html'), 'utf8')
  }

  /** The file at a path such as `/assets/main-4f3a.js`. */
  find(path: string): AppFile | undefined {
    return this.#files.get(path)
  }

  /** The page itself, with the nonce its style sheets need. */
  page(nonce: string): string {
    return this.#index.replace('__NONCE__', nonce)
  }

  /** The bytes of a file in a packing; packed once, when somebody first wants it so. */
  async pack(path: string, file: AppFile, packing: Packing): Promise<Buffer> {
    if (packing === 'identity' || !isPackable(path)) return file.bytes
    const key = `${packing} ${path}`
    const packed = this.#packed.get(key) ?? (packing === 'br' ? packBrotli(file.bytes) : packGzip(file.bytes))
    this.#packed.set(key, packed)
    return packed
  }

  #add(folder: string, entry: Dirent): void {
    const path = `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`
    const mediaType = MEDIA_TYPES[extname(entry.name)]
    // The page is sent with a nonce, and the list of what the build made is nobody's business.
    if (!entry.isFile() || mediaType === undefined || path === '/index.html') return
    const bytes = readFileSync(join(folder, path))
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    this.#files.set(path, { mediaType, bytes, etag, isLasting: path.startsWith('/assets/') })
  }
}

/** Whether a file gets smaller by packing: pictures and fonts are packed already. */
export function isPackable(path: string): boolean {
  return PACKED.includes(extname(path))
}

const packGzip = promisify((bytes: Buffer, done: (error: Error | null, packed: Buffer) => void) =>
  gzip(bytes, { level: 9 }, done),
)

const packBrotli = promisify((bytes: Buffer, done: (error: Error | null, packed: Buffer) => void) =>
  brotliCompress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }, done),
)
