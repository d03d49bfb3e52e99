import { hasName, matchText, type PrincipalSearch } from '@lazo/davxml'
import { multistatusAnswer } from '../multistatus-answer.ts'
import { findPrincipal, type Principal } from '../principals/principal.ts'
import { searchable } from '../principals/searchable.ts'
import { tellPrincipal } from '../principals/tell-principal.ts'
import { reportOf } from './report-of.ts'

/** Principals by what their properties hold (RFC 3744 §9.4). Everybody finds only themselves, wherever they search. */
export const principalPropertySearch = reportOf(
  'D:principal-property-search',
  'principal-property-search',
  async (visit, { searches, test, names, isAppliedToPrincipals }) => {
    const isWhereTheyAre = isAppliedToPrincipals || ['', 'principals'].includes(visit.address.area)
    return multistatusAnswer(async (send) => {
      const principal = await findPrincipal(visit)
      const matches = (search: PrincipalSearch) => isFound(principal, search)
      const found = test === 'anyof' ? searches.some(matches) : searches.every(matches)
      if (isWhereTheyAre && found) await send(await tellPrincipal(visit, names))
    })
  },
)

function isFound(principal: Principal, { names, match: text, matchType }: PrincipalSearch): boolean {
  return names.every((wanted) => {
    const property = searchable.find(({ name }) => hasName(name, wanted.namespace, wanted.name))
    if (!property) return false
    return matchText(property.textOf(principal), { text, matchType, collation: 'i;unicode-casemap' })
  })
}
