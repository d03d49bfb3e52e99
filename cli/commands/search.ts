import type { Command } from 'commander'
import { ProductError } from '#base/errors.ts'
import { searchCards } from '#domain/search/search-cards.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { formatTable, plain } from '../output.ts'

/** `lazo search QUERY --as EMAIL [--limit N] [--json]`. */
export function searchCommand(line: CommandLine): Command {
  const words = line.words.search
  return newMemberCommand(line, 'search', words.about)
    .argument('<query>')
    .option('--limit <n>', words.limit, countOf, 20)
    .option('--json', line.words.json)
    .action((query: string, options: CommonOptions & { limit: number }) =>
      withMember(options, async ({ domain }, actor) => {
        const results = await searchCards(domain, actor, { query, limit: options.limit, language: line.language })
        if (options.json) return line.out(JSON.stringify(results))
        if (results.length === 0) return line.out(words.none)
        const rows = results.map(({ card, matched }) => [
          plain(card.display),
          matched[0] ? words.fields[matched[0].field] : '',
          plain(matched[0]?.text ?? ''),
        ])
        line.out(formatTable(words.columns, rows))
      }),
    )
}

function countOf(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count
  throw new ProductError('input-invalid', `--limit ${text}: 1 … 100`)
}
