import type { JCardParameters } from '@lazo/jscontact'
import { paramKey } from '../raw/param-key.ts'
import type { RawParam } from '../raw/raw-card.ts'

/** Gives parameters as jCard has them: names in small letters, one value or a list (RFC 7095 §3.4). */
export function paramsToJcard(params: readonly RawParam[]): JCardParameters {
  const lists = Map.groupBy(params, ({ key }) => key.toLowerCase())
  return Object.fromEntries(
    [...lists].map(([name, same]) => {
      const values = same.length === 1 ? same[0]!.values : same.flatMap((param) => param.values)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

/** Gives jCard's parameters in vCard's form, `group` left out; what is neither text nor list of texts is shown as text. */
export function paramsFromJcard(parameters: { [name: string]: unknown }): RawParam[] {
  return Object.entries(parameters)
    .filter(([name]) => name !== 'group')
    .map(([name, value]) => makeParam(name, (Array.isArray(value) ? value : [value]).map(String)))
}

/** Makes a parameter; its name is written in capitals. */
export function makeParam(name: string, values: string[]): RawParam {
  const key = paramKey(name)
  return { name: key, key, values }
}

/** Gives the group that jCard keeps among the parameters, if it is a possible name of one. */
export function groupOf(parameters: { [name: string]: unknown } | undefined): string | undefined {
  const group = parameters?.['group']
  return typeof group === 'string' && /^[\w-]+(?:\.[\w-]+)*$/.test(group) ? group : undefined
}
