import type { Access } from '../access.ts'
import { countTry } from './count-try.ts'
import { formLimits } from './try-limits.ts'

/** Counts what a stranger sends by a form, whatever comes of it. Throws `too-many-tries` with `retryAfterSeconds`. */
export async function countEntry(access: Access, formId: string, address: string): Promise<void> {
  await countTry(access, formLimits(formId, address))
}
