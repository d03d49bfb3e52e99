/** One parser under fuzzing. A file `fuzz/NAME.ts` exports one or more of them. */
export type FuzzTarget = {
  /** Shown in reports and given to `npm run fuzz -- NAME`. */
  name: string
  /** Well-formed inputs that the mutations start from. */
  seeds: readonly (string | Uint8Array)[]
  /** Words of the grammar, which mutations insert: `BEGIN:VCARD`, `;`, `"@type"`. */
  tokens?: readonly string[]
  /** Feeds one input to the parser and checks what must hold. Whatever it throws is a finding. */
  run(input: Uint8Array): void | Promise<void>
}

/** Tells whether a module's export is a fuzz target. */
export function isFuzzTarget(value: unknown): value is FuzzTarget {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && 'seeds' in value && 'run' in value && typeof value.run === 'function'
}
