import { davNode, hrefNode, type XmlNode } from '@lazo/davxml'
import { type Privilege, privilegeNodes, supportedPrivileges } from './acl/privileges.ts'
import { hrefOf } from './address.ts'
import type { LiveProperty, Report, Visit } from './ground.ts'
import { fixedProperty, liveProperty } from './live-property.ts'
import { ownPrincipalHref } from './principals/principal.ts'

/** What the properties that every resource has are told by. */
export interface CommonFacts<T> {
  /** What kind of resource it is: `DAV:collection`, `CARDDAV:addressbook`, `DAV:principal`; none for a plain one. */
  readonly types: readonly XmlNode[]
  readonly reports: readonly Report[]
  /** What who asks may do with it. */
  privilegesOf(resource: T): readonly Privilege[]
  /** Whether it belongs to who asks; owners that may not be seen are not named. */
  isOwn(resource: T): boolean
}

/** The properties of RFC 4918, 3253, 3744 and 5397 that every resource has. */
export function commonProperties<T>({ types, reports, privilegesOf, isOwn }: CommonFacts<T>): LiveProperty<T>[] {
  const supported = reports.map(({ name }) => davNode('supported-report', davNode('report', name)))
  return [
    fixedProperty('D:resourcetype', types, { isCommon: true }),
    fixedProperty('D:supported-report-set', supported),
    liveProperty('D:current-user-principal', (_, visit) => hrefNode(ownPrincipalHref(visit))),
    fixedProperty('D:principal-collection-set', hrefNode(hrefOf({ area: 'principals' }))),
    liveProperty('D:owner', (resource, visit) => (isOwn(resource) ? hrefNode(ownPrincipalHref(visit)) : [])),
    liveProperty('D:current-user-privilege-set', (resource) => privilegeNodes(privilegesOf(resource))),
    fixedProperty('D:supported-privilege-set', supportedPrivileges()),
    liveProperty('D:acl', (resource, visit) => ownAce(privilegesOf(resource), visit)),
    fixedProperty('D:acl-restrictions', [davNode('grant-only'), davNode('no-invert')]),
    fixedProperty('D:inherited-acl-set', []),
  ]
}

/** Who may do what is decided in the product and not by ACL, so the one entry that is told is protected (RFC 3744 §5.5.3). */
function ownAce(held: readonly Privilege[], visit: Visit): XmlNode {
  const who = davNode('principal', hrefNode(ownPrincipalHref(visit)))
  return davNode('ace', who, davNode('grant', ...privilegeNodes(held)), davNode('protected'))
}
