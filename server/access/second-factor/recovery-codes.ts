import type { FactorScope } from '#store/identity/second-factors.ts'
import type { Access } from '../access.ts'
import { randomSigns } from '../secret-text.ts'

const HOW_MANY = 10
const GROUPS = 3
const GROUP = 4

/** Ten fresh recovery codes as they are printed and typed, `K7QM-4TXR-9HWE`: 60 random bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => Array.from({ length: GROUPS }, () => randomSigns(GROUP)).join('-'))
}

/** The hash under which a recovery code is kept, however it was typed; without the key of the installation nobody can try codes against it. */
export function recoveryCodeHash(access: Access, scope: FactorScope, typed: string): Buffer {
  const signs = typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, '')
  return access.secrets.sign(signs, `recovery code ${scope.accountId} ${scope.scopeId}`)
}
