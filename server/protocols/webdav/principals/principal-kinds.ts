import { davNode, hrefNode } from '@lazo/davxml'
import { READING } from '../acl/privileges.ts'
import { hrefOf } from '../address.ts'
import { commonProperties } from '../common-properties.ts'
import type { LiveProperty, PropertyKeeping, ResourceKind } from '../ground.ts'
import { fixedProperty, liveProperty, tableOf } from '../live-property.ts'
import { passageKind } from '../passage-kind.ts'
import { resourceReports } from '../reports/ground-reports.ts'
import { findPrincipal, ownPrincipal, ownPrincipalHref, type Principal } from './principal.ts'

/** The kinds of the area of principals: all of them, of whom one sees oneself, and one. */
export function principalKinds(
  ofServices: readonly LiveProperty<Principal>[],
  keeping: PropertyKeeping<Principal>,
): readonly ResourceKind<unknown>[] {
  const principal: ResourceKind<Principal> = { ...principalKind(ofServices), ...keeping }
  const all = passageKind('Principals', async (visit, _, sink) =>
    sink.take(principal, [
      { href: ownPrincipalHref(visit), resource: await principal.find(visit, ownPrincipal(visit)) },
    ]),
  )
  return [all, principal]
}

function principalKind(ofServices: readonly LiveProperty<Principal>[]): ResourceKind<Principal> {
  return {
    properties: tableOf<Principal>(
      ...commonProperties<Principal>({
        types: [davNode('principal')],
        reports: resourceReports,
        privilegesOf: () => READING,
        isOwn: () => true,
      }),
      liveProperty('D:displayname', ({ name }) => name, { isCommon: true }),
      liveProperty('D:principal-URL', ({ memberId }) => hrefNode(hrefOf({ area: 'principals', memberId }))),
      liveProperty('D:alternate-URI-set', ({ email }) => hrefNode(`mailto:${encodeURI(email)}`)),
      fixedProperty('D:group-member-set', []),
      fixedProperty('D:group-membership', []),
      liveProperty('D:resource-id', ({ memberId }) => hrefNode(`urn:uuid:${memberId}`)),
      liveProperty('CS:email-address-set', ({ email }) => ({
        namespace: 'http://calendarserver.org/ns/',
        name: 'email-address',
        children: [email],
      })),
      ...ofServices,
    ),
    reports: resourceReports,
    methods: {},
    find: findPrincipal,
  }
}
