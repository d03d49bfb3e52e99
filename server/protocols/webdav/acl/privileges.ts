import { davNode, type XmlNode } from '@lazo/davxml'

/** What somebody may do with a resource (RFC 3744 §3), the parts only: what holds them is derived. */
export type Privilege =
  | 'read'
  | 'read-acl'
  | 'read-current-user-privilege-set'
  | 'write-properties'
  | 'write-content'
  | 'bind'
  | 'unbind'

/** What everybody may who sees a resource at all. */
export const READING: readonly Privilege[] = ['read', 'read-acl', 'read-current-user-privilege-set']

/** The parts of `DAV:write`, each with what it is for people. */
const WRITING: readonly (readonly [Privilege, string])[] = [
  ['write-properties', 'Change its name and other properties'],
  ['write-content', 'Change its content'],
  ['bind', 'Put members into it'],
  ['unbind', 'Take members out of it'],
]

/** The privileges somebody holds, with `DAV:write` where all its parts are held (RFC 3744 §5.4). */
export function privilegeNodes(held: readonly Privilege[]): XmlNode[] {
  const isWriter = WRITING.every(([name]) => held.includes(name))
  return [...held, ...(isWriter ? (['write'] as const) : [])].map((name) => davNode('privilege', davNode(name)))
}

/** What privileges there are, and which hold which (RFC 3744 §5.3). */
export function supportedPrivileges(): XmlNode {
  const read = supported('read', 'Read it', [
    supported('read-acl', 'See who may do what'),
    supported('read-current-user-privilege-set', 'See what one may do oneself'),
  ])
  const parts = WRITING.map(([name, words]) => supported(name, words))
  return supported('all', 'Everything', [read, supported('write', 'Change it', parts)], davNode('abstract'))
}

function supported(
  name: string,
  words: string,
  parts: readonly XmlNode[] = [],
  ...traits: readonly XmlNode[]
): XmlNode {
  const description: XmlNode = { ...davNode('description', words), lang: 'en' }
  return davNode('supported-privilege', davNode('privilege', davNode(name)), ...traits, description, ...parts)
}
