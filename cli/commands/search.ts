import type { Command } from 'commander'
import { searchCards } from '#domain/search/search-cards.ts'
import { countBetween } from '../choices.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { formatJson, formatTable } from '../output.ts'

const MOST = 100
const USUAL = 20

/** `lazo search QUERY --as EMAIL [--limit N] [--json]`. */
export function searchCommand(line: CommandLine): Command {
  const words = line.words.search
  return newMemberCommand(line, 'search', words.about)
    .argument('<query>')
    .option('--limit <n>', words.limit, countBetween('--limit', 1, MOST), USUAL)
    .option('--json', line.words.json)
    .action((query: string, options: CommonOptions & { limit: number }) =>
      withMember(options, async ({ domain }, actor) => {
        const results = await searchCards(domain, actor, { query, limit: options.limit, language: line.language })
        if (options.json) return line.out(formatJson(results))
        if (results.length === 0) return line.out(words.none)
        const rows = results.map(({ card, matched: [first] }) => [
          card.display,
          first ? words.fields[first.field] : '',
          first?.text ?? '',
        ])
        line.out(formatTable(words.columns, rows))
      }),
    )
}
