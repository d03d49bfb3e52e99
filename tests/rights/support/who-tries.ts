import type { Rung } from './model.ts'
import type { Way } from './ways.ts'

/** Who tries which ways: a member all of them; what a role makes of it shows by fewer. */
const FEWER = [
  'granted to the member',
  'granted to everyone',
  'linked into a book of theirs',
  'never given',
  'never given, of what the keeper keeps in a personal book',
  'left',
]
const GUEST_TOO = ['shared alone', 'of another workspace', 'taken back']

/** Whether somebody of this role tries a way. */
export function triesWay(role: string, way: string): boolean {
  return role === 'member' || FEWER.includes(way) || (role === 'guest' && GUEST_TOO.includes(way))
}

/** With which rights they try it. */
export function rightsOf(role: string, { rights }: Way): readonly Rung[] {
  return role === 'member' ? rights : rights.filter((right) => ['view', 'manage'].includes(right))
}
