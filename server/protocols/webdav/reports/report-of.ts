import type { DavReport } from '@lazo/davxml'
import type { DavAnswer, Report, Visit } from '../ground.ts'
import { longName, type ShortName } from '../live-property.ts'

type ReportOf<Kind extends DavReport['kind']> = Extract<DavReport, { kind: Kind }>

/** A row for the table of reports: its name, and what is done when it is asked. */
export function reportOf<Kind extends DavReport['kind']>(
  short: ShortName,
  kind: Kind,
  run: (visit: Visit, asked: ReportOf<Kind>) => Promise<DavAnswer>,
): Report {
  return { name: longName(short), kind, run: (visit, asked) => run(visit, asked as ReportOf<Kind>) }
}
