import type { JCardParameters } from '@lazo/jscontact'
import { paramsToJcard } from '../../jcard/jcard-params.ts'
import type { RawParam, RawProperty } from '../../raw/raw-card.ts'
import { modernType } from '../../values/value-rule.ts'

const NONE: readonly string[] = []

/** The parameters of one property, from which readers take what they understand; the rest is kept with the entry. */
export class ParamTaker {
  /** The name of the property in capitals. */
  readonly key: string
  #left: RawParam[]
  #types: readonly string[] = NONE

  constructor({ key, params }: Pick<RawProperty, 'key' | 'params'>) {
    this.key = key
    this.#left = params
    if (!params.some(isType)) return
    this.#left = params.filter((param) => !isType(param))
    this.#types = params.filter(isType).flatMap(({ values }) => values.flatMap(splitTypes))
  }

  /** Gives the first value without taking it. */
  peek(key: string): string | undefined {
    for (const param of this.#left) if (param.key === key) return param.values[0]
    return undefined
  }

  /** Gives all values without taking them. */
  peekAll(key: string): string[] {
    return this.#left.filter((param) => param.key === key).flatMap(({ values }) => values)
  }

  /** Takes a parameter and gives its first value; undefined when it is not there or empty. */
  take(key: string): string | undefined {
    const value = this.peek(key)
    if (value !== undefined) this.#drop(key)
    return value || undefined
  }

  /** Takes a parameter, however often it is there, and gives all its values. */
  takeAll(key: string): string[] {
    const values = this.peekAll(key)
    if (values.length) this.#drop(key)
    return values
  }

  /** Takes VALUE, and gives the type by its name in vCard 4.0. */
  takeType(): string | undefined {
    const type = this.take('VALUE')
    return type === undefined ? undefined : modernType(type)
  }

  /** Takes those values of TYPE that are wanted, and gives them in small letters. */
  takeTypes(isWanted: (type: string) => boolean): readonly string[] {
    if (!this.#types.length) return NONE
    const wanted = this.#types.map((type) => type.toLowerCase()).filter(isWanted)
    if (wanted.length) this.#types = this.#types.filter((type) => !isWanted(type.toLowerCase()))
    return wanted
  }

  /** Takes the first value of TYPE that is wanted, and gives it as it is. */
  takeOneType(isWanted: (type: string) => boolean): string | undefined {
    const found = this.#types.findIndex((type) => isWanted(type.toLowerCase()))
    const type = this.#types[found]
    if (type !== undefined) this.#types = this.#types.toSpliced(found, 1)
    return type
  }

  /** Gives what nobody took, as jCard has it, which knows no VALUE; null when nothing is left. */
  rest(): JCardParameters | null {
    if (!this.#left.length && !this.#types.length) return null
    const left = this.#left.filter(({ key }) => key !== 'VALUE')
    if (this.#types.length) left.unshift({ name: 'TYPE', key: 'TYPE', values: [...this.#types] })
    return left.length ? paramsToJcard(left) : null
  }

  #drop(key: string): void {
    this.#left = this.#left.filter((param) => param.key !== key)
  }
}

function isType({ key }: RawParam): boolean {
  return key === 'TYPE'
}

/** Some writers quote the whole list: `TYPE="voice,home"`. */
function splitTypes(value: string): string[] {
  if (!value.includes(',')) return value.trim() ? [value.trim()] : []
  return value
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '')
}
