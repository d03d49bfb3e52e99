import type { Right } from '../replica/replica-card.ts'
import { RIGHTS } from './rights.table.ts'

/** Whether a right holds another. Pure. */
export function holdsRight(right: Right, wanted: Right): boolean {
  return RIGHTS.indexOf(right) >= RIGHTS.indexOf(wanted)
}
