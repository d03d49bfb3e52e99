import { readFileSync, statSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { ProductError } from '#base/errors.ts'
import type { Logger } from '#base/log.ts'

/** Certificates are renewed weeks before they end; a minute is soon enough. */
const LOOK_EVERY_MS = 60_000

/** Where certificate and key stand, as PEM; the certificate with those of its issuers behind it. */
interface TlsPaths {
  readonly cert: string
  readonly key: string
}

/** A certificate and its key, read from files. */
export interface TlsPair {
  readonly cert: Buffer
  readonly key: Buffer
}

/** What takes a new pair while it runs. */
interface SecureServer {
  setSecureContext(pair: TlsPair): void
}

/** A certificate and its key in files that somebody renews, such as certbot: read at the start, and again whenever they change. */
export class TlsFiles {
  readonly pair: TlsPair
  readonly #paths: TlsPaths
  #state: string
  #timer: NodeJS.Timeout | undefined

  /** Throws `configuration-invalid` when a file cannot be read or the two do not belong together. */
  constructor(paths: TlsPaths) {
    this.#paths = paths
    this.#state = stateOf(paths)
    this.pair = readPair(paths)
  }

  /** Gives a server the new pair whenever the files change. One that is half written or wrong is told of and left for the next look. */
  follow(server: SecureServer, log: Pick<Logger, 'info' | 'warn'>, lookEvery = LOOK_EVERY_MS): void {
    this.#timer = setInterval(() => this.#look(server, log), lookEvery)
    this.#timer.unref()
  }

  /** Looks no more. */
  stop(): void {
    clearInterval(this.#timer)
  }

  #look(server: SecureServer, log: Pick<Logger, 'info' | 'warn'>): void {
    try {
      const state = stateOf(this.#paths)
      if (state === this.#state) return
      server.setSecureContext(readPair(this.#paths))
      this.#state = state
      log.info({ file: this.#paths.cert }, 'took the new certificate')
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'the new certificate cannot be used; the old one stays')
    }
  }
}

function readPair({ cert, key }: TlsPaths): TlsPair {
  try {
    const pair = { cert: readFileSync(cert), key: readFileSync(key) }
    createSecureContext(pair)
    return pair
  } catch (error) {
    const reason = (error as Error).message
    throw new ProductError(
      'configuration-invalid',
      `The certificate in LAZO_TLS_CERT (${cert}) with the key in LAZO_TLS_KEY (${key}) cannot be used: ${reason}.`,
      { cause: error },
    )
  }
}

/** Changes when one of the files is written or replaced; follows links, which certbot turns to new files. */
function stateOf({ cert, key }: TlsPaths): string {
  const one = (path: string) => {
    const stat = statSync(path, { throwIfNoEntry: false, bigint: true })
    return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : 'none'
  }
  return `${one(cert)}; ${one(key)}`
}
