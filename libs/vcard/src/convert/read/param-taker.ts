import type { JCardParameters } from '@lazo/jscontact'
import { paramsToJcard } from '../../jcard/jcard-params.ts'
import type { RawParam, RawProperty } from '../../raw/raw-card.ts'
import { modernType } from '../../values/value-rule.ts'

/** The parameters of one property, from which readers take what they understand; the rest is kept with the entry. */
export class ParamTaker {
  /** The name of the property in capitals. */
  readonly key: string
  #left: RawParam[]

  constructor({ key, params }: Pick<RawProperty, 'key' | 'params'>) {
    this.key = key
    this.#left = params
  }

  /** Gives the first value without taking it. */
  peek(key: string): string | undefined {
    return this.#left.length ? this.#left.find((param) => param.key === key)?.values[0] : undefined
  }

  /** Gives all values without taking them. */
  peekAll(key: string): string[] {
    return this.#left.filter((param) => param.key === key).flatMap(({ values }) => values)
  }

  /** Takes a parameter and gives its first value; undefined when it is not there or empty. */
  take(key: string): string | undefined {
    return this.takeAll(key)[0] || undefined
  }

  /** Takes a parameter, however often it is there, and gives all its values. */
  takeAll(key: string): string[] {
    if (!this.#left.some((param) => param.key === key)) return []
    const taken = this.#left.filter((param) => param.key === key)
    this.#left = this.#left.filter((param) => param.key !== key)
    return taken.flatMap(({ values }) => values)
  }

  /** Takes VALUE, and gives the type by its name in vCard 4.0. */
  takeType(): string | undefined {
    const type = this.take('VALUE')
    return type === undefined ? undefined : modernType(type)
  }

  /** Takes those values of TYPE that are wanted, and gives them in small letters. */
  takeTypes(isWanted: (type: string) => boolean): string[] {
    const types = this.takeAll('TYPE').flatMap(splitTypes)
    const left = types.filter((type) => !isWanted(type.toLowerCase()))
    if (left.length) this.#left = [...this.#left, { name: 'TYPE', key: 'TYPE', values: left }]
    return types.map((type) => type.toLowerCase()).filter(isWanted)
  }

  /** Gives a value back that was taken but is not wanted. */
  give(key: string, value: string): void {
    this.#left = [...this.#left, { name: key, key, values: [value] }]
  }

  /** Gives what nobody took, as jCard has it, which knows no VALUE; null when nothing is left. */
  rest(): JCardParameters | null {
    const left = this.#left.filter(({ key }) => key !== 'VALUE')
    return left.length ? paramsToJcard(left) : null
  }
}

/** Some writers quote the whole list: `TYPE="voice,home"`. */
function splitTypes(value: string): string[] {
  return value
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '')
}
