import type { Language } from '@lazo/contract'
import type { XmlName } from '@lazo/davxml'
import { type RefusalWord, refusalWords } from './refusal-words.table.ts'

/** The precondition that a refusal names, and what stands in its element (RFC 4918 §16). */
export interface Condition extends XmlName {
  /** Addresses the element names: the resource in the way, or the one whose right is missing. */
  readonly hrefs?: readonly string[]
  /** The privilege somebody lacks, inside `DAV:need-privileges` (RFC 3744 §7.1.1). */
  readonly privilege?: XmlName
}

/** What else there is to say of a refusal. */
interface RefusalDetail {
  readonly condition?: Condition
  /** What fills its words. */
  readonly facts?: Readonly<Record<string, string>>
}

/** What this door refuses by the rules of its own protocols; the domain knows nothing of it. */
export class DavRefusal extends Error {
  override readonly name = 'DavRefusal'
  readonly status: number
  readonly condition: Condition | undefined
  readonly #word: RefusalWord
  readonly #facts: Readonly<Record<string, string>>

  constructor(status: number, word: RefusalWord, { condition, facts = {} }: RefusalDetail = {}) {
    super(fill(refusalWords[word].en, facts))
    this.status = status
    this.condition = condition
    this.#word = word
    this.#facts = facts
  }

  /** The same in the language of who reads. */
  tell(language: Language): string {
    return fill(refusalWords[this.#word][language], this.#facts)
  }
}

function fill(words: string, facts: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole)
}
