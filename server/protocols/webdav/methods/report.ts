import { NS_DAV, readReport } from '@lazo/davxml'
import { ProductError } from '#base/errors.ts'
import { DavRefusal } from '../dav-refusal.ts'
import type { Handler, ResourceKind } from '../ground.ts'
import { readBody } from '../request-facts.ts'

/** Some clients ask for all cards of a book in one multiget: 100,000 addresses take some 13 MB. */
const LIMITS = { bytes: 14 * 2 ** 20, elements: 120_000 }

/** REPORT: what a kind of resource can tell besides its properties (RFC 3253 §3.6). */
export function report<T>(kind: ResourceKind<T>): Handler {
  return async (visit) => {
    const root = readBody(visit, LIMITS)
    if (!root) throw new ProductError('request-unreadable', 'A REPORT needs a body that says what is asked.')
    const asked = readReport(root)
    const found = kind.reports.find((one) => one.kind === asked.kind)
    if (found) return found.run(visit, asked)
    const condition = { namespace: NS_DAV, name: 'supported-report' }
    throw new DavRefusal(403, 'noReport', { condition, facts: { report: root.name } })
  }
}
