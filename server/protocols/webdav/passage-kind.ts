import { davNode } from '@lazo/davxml'
import { READING } from './acl/privileges.ts'
import { commonProperties } from './common-properties.ts'
import type { ResourceKind } from './ground.ts'
import { fixedProperty, tableOf } from './live-property.ts'
import { collectionReports } from './reports/ground-reports.ts'

/** A place that only leads on: the root, and the places where all principals or all homes are. */
export function passageKind(
  title: string,
  walkChildren: NonNullable<ResourceKind<null>['walkChildren']>,
): ResourceKind<null> {
  return {
    properties: tableOf<null>(
      ...commonProperties<null>({
        types: [davNode('collection')],
        reports: collectionReports,
        privilegesOf: () => READING,
        isOwn: () => false,
      }),
      fixedProperty('D:displayname', title, { isCommon: true }),
    ),
    reports: collectionReports,
    methods: {},
    find: async () => null,
    walkChildren,
  }
}
