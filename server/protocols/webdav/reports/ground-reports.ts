import type { Report } from '../ground.ts'
import { aclPrincipalPropSet } from './acl-principal-prop-set.ts'
import { expandProperty } from './expand-property.ts'
import { principalMatch } from './principal-match.ts'
import { principalPropertySearch } from './principal-property-search.ts'
import { principalSearchPropertySet } from './principal-search-property-set.ts'

/** The reports of every resource (RFC 3253 §3.8, RFC 3744 §9.2). */
export const resourceReports: readonly Report[] = [expandProperty, aclPrincipalPropSet]

/** The reports of every collection (RFC 3744 §9). */
export const collectionReports: readonly Report[] = [
  ...resourceReports,
  principalMatch,
  principalPropertySearch,
  principalSearchPropertySet,
]
