/** The cost of a hash: KiB of memory, passes over it, lanes. */
export interface Argon2Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** A password's hash with all that is needed to compute it again. */
export interface PasswordHash {
  readonly cost: Argon2Cost
  readonly salt: Buffer
  readonly tag: Buffer
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/

/** Writes a hash in the PHC string format: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export function writePhc({ cost, salt, tag }: PasswordHash): string {
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

/** Reads a PHC string of argon2id; null when it is none, or names a cost beyond all reason. */
export function readPhc(text: string): PasswordHash | null {
  const match = PHC.exec(text)
  if (!match) return null
  const [memory, passes, parallelism] = match.slice(1, 4).map(Number) as [number, number, number]
  if (passes < 1 || parallelism < 1 || memory < 8 * parallelism || memory * passes > 4_194_304) return null
  return {
    cost: { memory, passes, parallelism },
    salt: Buffer.from(match[4]!, 'base64'),
    tag: Buffer.from(match[5]!, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
