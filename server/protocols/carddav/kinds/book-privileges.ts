import { type Right, reaches } from '#domain/sharing/right.ts'
import { type Privilege, READING } from '../../webdav/acl/privileges.ts'

/** What each rung of the ladder of rights adds for a program. */
const granted: readonly (readonly [Right, readonly Privilege[]])[] = [
  ['view', READING],
  ['edit', ['write-content', 'bind']],
  ['delete', ['unbind']],
  ['manage', ['write-properties']],
]

/** The privileges that a right in a book gives there. Pure. */
export function privilegesOf(right: Right): readonly Privilege[] {
  return granted.flatMap(([rung, privileges]) => (reaches(right, rung) ? privileges : []))
}
