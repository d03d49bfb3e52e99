import { isoDay } from '@lazo/ties'
import type { Command } from 'commander'
import type { Actor } from '#base/actor.ts'
import { readSomeCards } from '#domain/contacts/read-card.ts'
import type { Domain } from '#domain/domain.ts'
import { summarizeCard } from '#domain/search/card-summary.ts'
import { readToday } from '#domain/today/read-today.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { formatJson, formatTable, plain } from '../output.ts'

type Today = Awaited<ReturnType<typeof readToday>>
type Item = Today['doToday'][number]

/** `lazo today --as EMAIL [--json]`: what today asks of a member, and why. */
export function todayCommand(line: CommandLine): Command {
  return newMemberCommand(line, 'today', line.words.today.about)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withMember(options, async ({ domain }, actor) => {
        const today = await readToday(domain, actor)
        if (options.json) return line.out(formatJson(jsonOf(today)))
        tell(line, today, await readNames(domain, actor, today))
      }),
    )
}

function tell(line: CommandLine, today: Today, names: ReadonlyMap<string, string>): void {
  const words = line.words.today
  const { doToday, putOff, plan, quickTouches, letGo } = today
  line.out(words.heading(isoDay(today.day), today.zone))
  if (doToday.length + putOff.length + plan.length + quickTouches.length + letGo.length === 0)
    return line.out(words.nothing)
  const rowOf = (item: Item, day = item.day) => [
    isoDay(day),
    words.kinds[item.kind],
    plain(names.get(item.cardId ?? '') ?? ''),
    whyOf(line, item),
  ]
  const section = (title: string, rows: readonly string[][]) => {
    if (rows.length > 0) line.out(`\n${title}\n${formatTable(words.columns, rows)}`)
  }
  section(
    words.doToday,
    doToday.map((item) => rowOf(item)),
  )
  section(
    words.putOff(today.brake),
    putOff.map(({ item, day }) => rowOf(item, day)),
  )
  section(
    words.quickTouches,
    quickTouches.map((item) => rowOf(item)),
  )
  section(
    words.plan,
    plan.map((item) => rowOf(item)),
  )
  if (letGo.length > 0) line.out(`\n${words.letGo(letGo.length)}`)
  if (today.notices.some(({ code }) => code === 'everything-urgent')) line.out(`\n${words.everythingUrgent}`)
}

/** The reasons in words, as far as there are some: the kind itself says the rest. */
function whyOf({ words: { today: words } }: CommandLine, { reasons, occasion }: Item): string {
  const told = reasons.map(({ code, facts }) => {
    const days = Number(facts['days'] ?? 0)
    if (code === 'occasion' && occasion) return words.occasions[occasion.kind](occasion.years)
    if (code === 'due' || code === 'cooling' || code === 'dormant') return words.silence(days)
    if (code === 'owed-reply' || code === 'owed-thanks' || code === 'inbound') return words.waiting(days)
    if (code === 'key') return words.key
    if (code === 'marked') return words.marked
    return code === 'promised' ? words.promised : ''
  })
  return told.filter((one) => one !== '').join('; ')
}

async function readNames(domain: Domain, actor: Actor, today: Today): Promise<ReadonlyMap<string, string>> {
  const shown = [...today.doToday, ...today.putOff.map(({ item }) => item), ...today.quickTouches, ...today.plan]
  const cardIds = [...new Set(shown.flatMap(({ cardId }) => (cardId === null ? [] : [cardId])))]
  const views = await readSomeCards(domain, actor, cardIds)
  return new Map(views.map((view) => [view.cardId, summarizeCard(view).display]))
}

/** Days as people write them. */
function jsonOf({ day, putOff, doToday, plan, quickTouches, letGo, ...rest }: Today) {
  const written = (item: Item) => ({ ...item, day: isoDay(item.day) })
  return {
    ...rest,
    day: isoDay(day),
    doToday: doToday.map(written),
    putOff: putOff.map((one) => ({ item: written(one.item), day: isoDay(one.day) })),
    plan: plan.map(written),
    quickTouches: quickTouches.map(written),
    letGo: letGo.map(written),
  }
}
