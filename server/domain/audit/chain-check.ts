import type { AuditHead, SealedAct } from '#store/audit/reader.ts'
import { CHAIN_START, chainHash, hashAct, hashPayload } from './seal-hash.ts'

/**
 * Something in the audit is not as it was written. At `position`: seals missing from there on (`seal-missing`), the act of a
 * seal missing (`act-missing`), an act or its place not what was sealed (`act-altered`), a payload not what was sealed
 * (`payload-altered`), or a chain that is not the one known before (`head-differs`). Without position: an act that was put in
 * past the product (`act-unsealed`).
 */
export interface AuditProblem {
  readonly kind: 'seal-missing' | 'act-missing' | 'act-altered' | 'payload-altered' | 'head-differs' | 'act-unsealed'
  readonly position: number | null
  readonly auditId: string | null
}

/** So many are listed: who needs more starts from a backup. */
export const MOST_PROBLEMS = 1000

/** Follows a chain seal by seal and collects what does not fit. One bad place does not make those after it bad. Pure. */
export class ChainCheck {
  readonly problems: AuditProblem[] = []
  position = 0
  count = 0
  erased = 0
  readonly #workspaceId: string
  readonly #heads: Map<number, Buffer>
  /** The hash before the next seal; null after a gap, when it is not known. */
  #previous: Buffer | null = CHAIN_START

  constructor(workspaceId: string, heads: readonly AuditHead[]) {
    this.#workspaceId = workspaceId
    this.#heads = new Map(heads.map(({ position, hash }) => [position, hash]))
  }

  /** Takes the next seal, in the order of positions. */
  take(seal: SealedAct): void {
    if (seal.position > this.position + 1) this.#miss(this.position + 1)
    this.#checkAct(seal)
    this.#checkHead(seal)
    this.#previous = seal.hash
    this.position = seal.position
    this.count += 1
  }

  /** Ends the chain: heads that lie beyond its end were cut off. */
  end(): void {
    for (const position of this.#heads.keys()) {
      if (position > this.position) this.#note({ kind: 'head-differs', position, auditId: null })
    }
  }

  #checkAct({ position, auditId, hash, payloadHash, act, payload }: SealedAct): void {
    if (!act) {
      this.#note({ kind: 'act-missing', position, auditId })
      return
    }
    if (payload && !isSame(hashPayload(payload), payloadHash))
      this.#note({ kind: 'payload-altered', position, auditId })
    if (!payload && payloadHash) this.erased += 1
    if (!this.#previous) return
    const expected = chainHash(this.#previous, hashAct({ workspaceId: this.#workspaceId, position }, act, payloadHash))
    if (!expected.equals(hash)) this.#note({ kind: 'act-altered', position, auditId })
  }

  #checkHead({ position, hash, auditId }: SealedAct): void {
    const known = this.#heads.get(position)
    if (known && !known.equals(hash)) this.#note({ kind: 'head-differs', position, auditId })
  }

  #note(problem: AuditProblem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem)
  }

  #miss(position: number): void {
    this.#note({ kind: 'seal-missing', position, auditId: null })
    this.#previous = null
  }
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one !== null && other !== null && one.equals(other)
}
