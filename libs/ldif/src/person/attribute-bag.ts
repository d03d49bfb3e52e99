import type { Attribute } from '../directory-entry.ts'
import { KNOWN_BY } from './attribute-names.table.ts'

const LANGUAGE = /^lang-/i
/** A longer text is none of an attribute that is understood. */
const LONGEST_TEXT = 256 * 1024

/** The attributes of an entry by the name we know them by; what nobody takes remains. */
export class AttributeBag {
  readonly #byName: Map<string, Attribute[]>
  readonly #others: Attribute[] = []

  constructor(attributes: readonly Attribute[]) {
    const groups = Map.groupBy(attributes, ({ name }) => knownName(name))
    this.#byName = new Map([...groups].map(([name, group]) => [name, this.#ofOneLanguage(group)]))
  }

  /** Takes all texts of an attribute, trimmed, each once. */
  texts(name: string): string[] {
    const texts = this.#take(name, isText)
    return texts.length === 0 ? [] : [...new Set(texts.map((text) => (text as string).trim()))].filter(Boolean)
  }

  /** Takes the first text of an attribute; further ones remain. Empty when there is none. */
  text(name: string): string {
    const all = this.#byName.get(name) ?? []
    const at = all.findIndex(({ value }) => isText(value) && value.trim() !== '')
    if (at < 0) return ''
    return (all.splice(at, 1)[0]!.value as string).trim()
  }

  /** Takes all values of an attribute that are no text. */
  bytes(name: string): Uint8Array[] {
    return this.#take(name, (value) => typeof value !== 'string') as Uint8Array[]
  }

  /** Puts texts back that were taken. */
  giveBack(name: string, texts: readonly string[]): void {
    const all = this.#byName.get(name) ?? []
    this.#byName.set(name, [...all, ...texts.map((value) => ({ name, options: [], value }))])
  }

  /** Whether any of the attributes has a value. */
  hasAny(names: readonly string[]): boolean {
    return names.some((name) => this.#byName.get(name)?.some(({ value }) => value.length > 0))
  }

  /** What nobody took. */
  rest(): Attribute[] {
    return [...[...this.#byName.values()].flat(), ...this.#others]
  }

  #take(name: string, isWanted: (value: Attribute['value']) => boolean): Attribute['value'][] {
    const all = this.#byName.get(name)
    // Most entries have few of all the attributes there are.
    if (all === undefined) return []
    this.#byName.set(
      name,
      all.filter(({ value }) => !isWanted(value)),
    )
    return all.flatMap(({ value }) => (isWanted(value) ? [value] : []))
  }

  /** Values without a language; where all have one, those of the first. The others are what remains. */
  #ofOneLanguage(group: readonly Attribute[]): Attribute[] {
    if (group.every(({ options }) => options.length === 0)) return [...group]
    const languages = group.map(({ options }) => options.find((option) => LANGUAGE.test(option))?.toLowerCase())
    const main = languages.includes(undefined) ? undefined : languages[0]
    this.#others.push(...group.filter((_, at) => languages[at] !== main))
    return group.filter((_, at) => languages[at] === main)
  }
}

function isText(value: Attribute['value']): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT
}

/** The name we know an attribute by, in small letters. */
export function knownName(name: string): string {
  const small = name.toLowerCase()
  return KNOWN_BY.get(small) ?? small
}
