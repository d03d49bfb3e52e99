import { createHash } from 'node:crypto'
import type { AuditAct, AuditPayload } from '#store/audit/reader.ts'

/**
 * What is hashed, to the byte, so that anybody can check it with other tools. A list of fields is written one after the other,
 * each as its length in bytes (4 bytes, big-endian) and its bytes; texts in UTF-8; a missing one as the length 0xffffffff.
 *
 *     payload hash = SHA-256 (salt, JSON text)
 *     row hash     = SHA-256 ("lazo audit 1", workspace, position, id, microseconds since 1970, actor, act, subject, number, payload hash)
 *     hash         = SHA-256 (previous hash, row hash)
 *
 * Identifiers are lower-case text, numbers decimal text, hashes 32 bytes; before the first stand 32 zero bytes. The payload hash
 * stays in the seal, so salt and JSON text can be erased; without the salt it does not tell what the text was.
 */
const VERSION = 'lazo audit 1'
const MISSING = 0xffff_ffff

/** What stands before the first seal of a chain. */
export const CHAIN_START: Buffer = Buffer.alloc(32)

/** The hash of salt and payload that outlives both; null for an act that has none. */
export function hashPayload(payload: AuditPayload | null): Buffer | null {
  return payload && hashFields([payload.salt, payload.text])
}

/** The hash of an act at its place in the chain of a workspace. */
export function hashAct(
  place: { workspaceId: string; position: number },
  act: AuditAct,
  payloadHash: Buffer | null,
): Buffer {
  const { auditId, at, actorId, act: name, subject, number } = act
  const fields = [
    VERSION,
    place.workspaceId,
    String(place.position),
    auditId,
    at,
    actorId,
    name,
    subject,
    number,
    payloadHash,
  ]
  return hashFields(fields)
}

/** The next hash of a chain. */
export function chainHash(previous: Buffer, rowHash: Buffer): Buffer {
  return hashFields([previous, rowHash])
}

function hashFields(fields: readonly (string | Buffer | null)[]): Buffer {
  const hash = createHash('sha256')
  for (const field of fields) {
    const bytes = typeof field === 'string' ? Buffer.from(field, 'utf8') : field
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes?.length ?? MISSING)
    hash.update(length)
    if (bytes) hash.update(bytes)
  }
  return hash.digest()
}
