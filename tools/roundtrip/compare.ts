import type { RawCard } from '@lazo/vcard'
import { type Fact, factsOf } from './facts.ts'
import { compareGroups } from './groups.ts'
import type { Loss } from './loss.ts'
import { rules } from './rules.ts'

/** What came of one card. */
export interface Comparison {
  /** Values, parameters and memberships of groups in the source. */
  total: number
  losses: Loss[]
}

/** Compares a card with what became of it: values, parameters and groups, after the rules. */
export function compareCards(source: RawCard, result: RawCard): Comparison {
  const cards = [factsOf(source), factsOf(result)] as const
  const language = cards
    .flat()
    .find(({ name }) => name === 'LANGUAGE')
    ?.values[0]?.toLowerCase()
  const context = { language, version: result.version }
  const plain = (facts: Fact[]) => rules.reduce((all, rule) => rule.apply(all, context), facts)
  const [before, after] = [plain(cards[0]), plain(cards[1])]
  const pairs = matchFacts(before, after)
  const used = new Set(pairs.values())
  const losses = [
    ...before.flatMap((fact) => lossOf(fact, pairs.get(fact))),
    ...after.filter((fact) => !used.has(fact) && !isAllowed(fact, before)).map(addition),
    ...compareGroups(before, pairs),
  ]
  return { total: before.reduce((sum, fact) => sum + sizeOf(fact) + (fact.group ? 1 : 0), 0), losses }
}

/** What a writer adds by the standards: an id, a name made from the rest, the language its alternatives imply, JSPROP. */
function isAllowed({ name, params }: Fact, before: Fact[]): boolean {
  if (name === 'JSPROP' || name === 'LANGUAGE') return true
  if (name === 'UID') return !before.some((fact) => fact.name === 'UID')
  return params.get('DERIVED')?.[0] === 'true'
}

/** Pairs facts of one name: equal ones first, then those with equal values, then what is left in order. */
function matchFacts(before: Fact[], after: Fact[]): Map<Fact, Fact> {
  const pairs = new Map<Fact, Fact>()
  const free = new Set(after)
  const keys: ((fact: Fact) => string)[] = [
    (fact) => JSON.stringify([fact.name, fact.values, paramsOf(fact)]),
    (fact) => JSON.stringify([fact.name, fact.values]),
    (fact) => fact.name,
  ]
  for (const key of keys) {
    const left = Map.groupBy(free, key)
    for (const fact of before) {
      const match = pairs.has(fact) ? undefined : left.get(key(fact))?.shift()
      if (!match) continue
      pairs.set(fact, match)
      free.delete(match)
    }
  }
  return pairs
}

function lossOf(fact: Fact, match: Fact | undefined): Loss[] {
  if (!match) return [{ kind: 'lost', says: show(fact), count: sizeOf(fact) }]
  const values = difference(fact.values, match.values)
  const params = difference(
    paramsOf(fact),
    paramsOf(match).filter((param) => !param.startsWith('PROP-ID=') || fact.params.has('PROP-ID')),
  )
  const count = values + params
  return count ? [{ kind: 'changed', says: `${show(fact)} became ${show(match)}`, count }] : []
}

function addition(fact: Fact): Loss {
  return { kind: 'added', says: show(fact), count: sizeOf(fact) }
}

/** How many items of either list have no equal in the other, a changed one counting once. */
function difference(one: string[], other: string[]): number {
  const left = [...other]
  let missing = 0
  for (const item of one) {
    const at = left.indexOf(item)
    if (at < 0) missing += 1
    else left.splice(at, 1)
  }
  return Math.max(missing, left.length)
}

function paramsOf({ params }: Fact): string[] {
  return [...params].flatMap(([name, values]) => values.map((value) => `${name}=${value}`)).sort()
}

function sizeOf(fact: Fact): number {
  return Math.max(fact.values.length, 1) + paramsOf(fact).length
}

function show(fact: Fact): string {
  const text = [[fact.name, ...paramsOf(fact)].join(';'), fact.values.join(' | ')].join(':')
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text)
}
