import { makeParam } from '../../jcard/jcard-params.ts'
import type { RawParam } from '../../raw/raw-card.ts'
import type { VcardVersion } from '../../raw/vcard-version.ts'

/** The parameters of a property that is being written. */
export class ParamList {
  readonly #version: VcardVersion
  readonly #types: string[] = []
  readonly #params: RawParam[] = []

  constructor(version: VcardVersion) {
    this.#version = version
  }

  add(name: string, ...values: string[]): void {
    this.#params.push(makeParam(name, values))
  }

  has(key: string): boolean {
    return key === 'TYPE' ? this.#types.length > 0 : this.#params.some((param) => param.key === key)
  }

  /** Adds a registered value of TYPE; vCard 3.0 programs write them in capitals. */
  addType(type: string): void {
    this.#types.push(this.#version === '3.0' ? type.toUpperCase() : type)
  }

  /** Adds a value of TYPE as it is. */
  addOtherType(type: string): void {
    this.#types.push(type)
  }

  /** Gives all of them, TYPE first: one list in vCard 4.0, one parameter for each in 3.0, as phones do. */
  toParams(): RawParam[] {
    if (!this.#types.length) return this.#params
    const lists = this.#version === '4.0' ? [this.#types] : this.#types.map((type) => [type])
    return [...lists.map((values) => makeParam('TYPE', values)), ...this.#params]
  }
}
