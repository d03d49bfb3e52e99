import { LDIF_LIMITS, type LdifLimits } from '../ldif-limits.ts'
import { PhysicalLines } from '../lines/physical-lines.ts'
import { RecordGatherer } from '../lines/record-gatherer.ts'
import { type LdifRead, readRecord } from './read-record.ts'

/** The records of a file (RFC 2849), each with what was wrong in it. Holds one record and one chunk in memory. */
export async function* readLdifStream(
  chunks: AsyncIterable<Uint8Array>,
  limits: Partial<LdifLimits> = {},
): AsyncGenerator<LdifRead> {
  const reader = new LdifReader({ ...LDIF_LIMITS, ...limits })
  for await (const chunk of chunks) yield* reader.push(chunk)
  yield* reader.end()
}

/** The same of bytes that are all there. */
export function readLdif(bytes: Uint8Array, limits: Partial<LdifLimits> = {}): LdifRead[] {
  const reader = new LdifReader({ ...LDIF_LIMITS, ...limits })
  return [...reader.push(bytes), ...reader.end()]
}

class LdifReader {
  readonly #limits: LdifLimits
  readonly #lines: PhysicalLines
  readonly #gatherer: RecordGatherer

  constructor(limits: LdifLimits) {
    this.#limits = limits
    this.#lines = new PhysicalLines(limits.lineBytes)
    this.#gatherer = new RecordGatherer(limits)
  }

  *push(chunk: Uint8Array): Generator<LdifRead> {
    for (const line of this.#lines.push(chunk)) yield* this.#readNext(this.#gatherer.push(line))
  }

  *end(): Generator<LdifRead> {
    for (const line of this.#lines.end()) yield* this.#readNext(this.#gatherer.push(line))
    yield* this.#readNext(this.#gatherer.end())
  }

  *#readNext(record: Parameters<typeof readRecord>[0] | null): Generator<LdifRead> {
    const read = record && readRecord(record, this.#limits)
    if (read) yield read
  }
}
