import type { JsonObject } from './json-object.ts'
import type { ReportAt } from './value-types.ts'

/** A card of version 1.0 has a uid (RFC 9553 §2.1.9); since version 2.0 it need not (RFC 9982). */
export function uidRules(card: JsonObject, report: ReportAt): void {
  if (card['version'] === '1.0' && card['uid'] === undefined) {
    report(['uid'], 'missing', 'is missing, and a card of version "1.0" must have it')
  }
}

/** Only a group has members (RFC 9553 §2.1.6). */
export function memberRules(card: JsonObject, report: ReportAt): void {
  if (card['members'] !== undefined && card['kind'] !== 'group') {
    report(['members'], 'together', 'must not be there unless kind is "group"')
  }
}

/** An author is more than a type: it has a name, a URI, or a vendor's property (RFC 9553 §2.8.3). */
export function authorRules(author: JsonObject, report: ReportAt): void {
  if (Object.keys(author).every((name) => name === '@type')) {
    report([], 'missing', 'must have a name, a uri, or another property')
  }
}
