import assert from 'node:assert/strict'

const PLACE = /\{(\w+|\*)\}/g

/** What `{name}` stands for in a trace: values that the server chose, each under one name. */
export class KnownValues {
  readonly #values: Map<string, string>

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values))
  }

  /** The text with all values in their places. Throws for what nobody told yet. */
  fill(text: string): string {
    const filled = this.#fillKnown(text)
    const unknown = filled.match(PLACE)
    if (unknown) throw new Error(`Nobody has told what ${unknown.join(' and ')} is.`)
    return filled
  }

  /**
   * Holds what came against what a trace expects, to the last character. A name that comes up for the first time is learnt, and
   * must stand for another value than all others; `{*}` stands for anything within one element.
   */
  expect(came: string, expected: string): void {
    const filled = this.#fillKnown(expected)
    const found = patternOf(filled).exec(came)
    if (!found) assert.equal(came, filled)
    for (const [name, value] of Object.entries(found?.groups ?? {})) this.#learn(name, value)
  }

  #fillKnown(text: string): string {
    return text.replaceAll(PLACE, (place, name: string) => this.#values.get(name) ?? place)
  }

  #learn(name: string, value: string): void {
    const [other] = [...this.#values].find(([, known]) => known === value) ?? []
    assert.equal(other, undefined, `${name} is the same as ${other}: ${value}`)
    this.#values.set(name, value)
  }
}

function patternOf(text: string): RegExp {
  const named = new Set<string>()
  const parts = text.split(PLACE).map((part, at) => {
    if (at % 2 === 0) return RegExp.escape(part)
    if (part === '*') return '[^<>]*'
    if (named.has(part)) return `\\k<${part}>`
    named.add(part)
    return `(?<${part}>[^<>"\\s]+)`
  })
  return new RegExp(`^${parts.join('')}$`)
}
