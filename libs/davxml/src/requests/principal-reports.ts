import type { MatchType } from '../collations/match-text.ts'
import { DavXmlError } from '../dav-xml-error.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { NS_DAV, type XmlName } from '../xml-name.ts'
import { attributeOf, childNamed, childrenNamed, childrenOf, textOf } from './inside.ts'
import { invalid } from './invalid.ts'
import { readNames } from './property-names.ts'

/** The text to find in one of these properties of a principal; case does not matter (RFC 3744 §9.4). */
export type PrincipalSearch = {
  names: XmlName[]
  match: string
  matchType: MatchType
}

/** A search for people; `anyof` and match types are what Apple's clients add to RFC 3744. */
export type PrincipalPropertySearch = {
  kind: 'principal-property-search'
  test: 'allof' | 'anyof'
  searches: PrincipalSearch[]
  names: XmlName[]
  /** Search where `DAV:principal-collection-set` of the address asked points to, and not below the address. */
  isAppliedToPrincipals: boolean
}

/** Resources that are the one who asks (`self`), or whose property, as `DAV:owner`, names them (RFC 3744 §9.3). */
export type PrincipalMatch = { kind: 'principal-match'; by: 'self' | XmlName; names: XmlName[] }

/** Properties of the principals that an access list names (RFC 3744 §9.2). */
export type AclPrincipalPropSet = { kind: 'acl-principal-prop-set'; names: XmlName[] }

/** Which properties principals can be searched by (RFC 3744 §9.5). */
export type PrincipalSearchPropertySet = { kind: 'principal-search-property-set' }

const MOST_SEARCHES = 50
const MATCH_TYPES: readonly MatchType[] = ['contains', 'equals', 'starts-with', 'ends-with']

/** The body of a principal-property-search. */
export function readPrincipalPropertySearch(root: XmlElement): PrincipalPropertySearch {
  const searches = childrenNamed(root, NS_DAV, 'property-search').map(readSearch)
  if (!searches.length) throw invalid('A search for principals must hold a property-search (RFC 3744 §9.4).')
  if (searches.length > MOST_SEARCHES)
    throw new DavXmlError('too-many', `There are more than ${MOST_SEARCHES} searches.`)
  return {
    kind: 'principal-property-search',
    test: attributeOf(root, 'test') === 'anyof' ? 'anyof' : 'allof',
    searches,
    names: namesIn(root),
    isAppliedToPrincipals: childNamed(root, NS_DAV, 'apply-to-principal-collection-set') !== undefined,
  }
}

/** The body of a principal-match. */
export function readPrincipalMatch(root: XmlElement): PrincipalMatch {
  const byProperty = childNamed(root, NS_DAV, 'principal-property')
  const [property] = byProperty ? childrenOf(byProperty) : []
  if (property) {
    return { kind: 'principal-match', by: { namespace: property.namespace, name: property.name }, names: namesIn(root) }
  }
  if (!childNamed(root, NS_DAV, 'self')) throw invalid('A principal-match must hold self or principal-property.')
  return { kind: 'principal-match', by: 'self', names: namesIn(root) }
}

/** The body of an acl-principal-prop-set. */
export function readAclPrincipalPropSet(root: XmlElement): AclPrincipalPropSet {
  return { kind: 'acl-principal-prop-set', names: namesIn(root) }
}

/** The body of a principal-search-property-set, which is empty. */
export function readPrincipalSearchPropertySet(): PrincipalSearchPropertySet {
  return { kind: 'principal-search-property-set' }
}

function readSearch(element: XmlElement): PrincipalSearch {
  const match = childNamed(element, NS_DAV, 'match')
  if (!match) throw invalid('A property-search must hold a match.')
  const given = attributeOf(match, 'match-type')
  return {
    names: namesIn(element),
    match: textOf(match),
    matchType: MATCH_TYPES.find((matchType) => matchType === given) ?? 'contains',
  }
}

function namesIn(element: XmlElement): XmlName[] {
  const prop = childNamed(element, NS_DAV, 'prop')
  return prop ? readNames(prop) : []
}
