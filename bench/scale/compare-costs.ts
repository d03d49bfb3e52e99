import type { BenchContext } from '../harness/benchmark.ts'
import { costOf, type VerbCost } from './costs.ts'
import type { Office } from './offices.ts'
import type { Read } from './reads.table.ts'

const MORE_PAGES = 3

/**
 * Asks the same of two offices and holds against each other what it costs: no more rows, and nearly the same pages. A look-up
 * by a key costs a page more for each level that an index is deeper, so the bound is for each time that one is entered.
 */
export async function compareCosts(
  context: BenchContext,
  { reads, few, many }: { reads: readonly Read[]; few: Office; many: Office },
): Promise<void> {
  for (const read of reads) {
    const ask = (office: Office) => costOf(office.database, (domain) => read.ask(domain, office))
    report(context, read.name, await ask(few), await ask(many))
  }
}

function report(context: BenchContext, name: string, few: VerbCost, many: VerbCost): void {
  const [more, entered] = [many.pages - few.pages, Math.max(1, many.descents)]
  const isSame = many.rows <= few.rows && more <= MORE_PAGES * entered
  if (!isSame) context.miss()
  const verdict = isSame && more > MORE_PAGES ? `holds for each of ${entered} look-ups` : 'holds'
  context.note(
    `${name}: rows ${few.rows} → ${many.rows}, pages ${few.pages} → ${many.pages} — no more rows, at most ${MORE_PAGES} more pages: ${isSame ? verdict : 'misses'}`,
  )
}
