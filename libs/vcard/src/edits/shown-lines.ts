import type { RawParam, RawProperty } from '../raw/raw-card.ts'
import { splitUnescaped } from '../values/text.ts'
import { type Program, type ProgramFamily, programs, type Shown } from './programs.table.ts'

/** Parameters that say how a value is written, not what a program shows. */
const OF_THE_VALUE = new Set(['VALUE', 'ENCODING', 'PROP-ID', 'TYPE'])

/**
 * Gives of the properties that a program was given those it shows, as it sends them back while nobody edits them.
 * `sent` tells what it did send.
 */
export function shownLines(
  given: readonly RawProperty[],
  family: ProgramFamily,
  sent: readonly RawProperty[],
): RawProperty[] {
  const { shows } = programs[family]
  if (!shows) return [...given]
  const keys = new Set(sent.map(({ key }) => key))
  const ruleOf = ({ key }: RawProperty) => (Object.hasOwn(shows, key) ? shows[key] : undefined)
  const isShown = (rule: Shown | undefined, { key }: RawProperty) => rule && !(rule.onlyIfSent && !keys.has(key))
  const labelled = new Set(given.filter((line) => line.group && ruleOf(line)?.hasLabel).map(({ group }) => group))
  return given.flatMap((line) => {
    if (line.key === 'UID') return [line]
    if (line.key === 'X-ABLABEL') return labelled.has(line.group) ? [line] : []
    const rule = ruleOf(line)
    if (!isShown(rule, line)) return []
    return [{ ...cutLine(line, rule!), group: labelled.has(line.group) ? line.group : '' }]
  })
}

/** Takes out of properties what the program adds by itself, and the mark of what was made from the rest. */
export function withoutHabits(lines: readonly RawProperty[], family: ProgramFamily): RawProperty[] {
  const { addsTypes = [], addsLabels = [] }: Program = programs[family]
  const [types, labels] = [new Set(addsTypes), new Set(addsLabels)]
  return lines.flatMap((line) => {
    if (line.key === 'X-ABLABEL' && labels.has(line.value)) return []
    return [{ ...line, params: line.params.flatMap((param) => withoutTypes(param, types)) }]
  })
}

function cutLine(line: RawProperty, { params = [], types, parts }: Shown): RawProperty {
  const kept = line.params.filter(({ key }) => OF_THE_VALUE.has(key) || params.includes(key))
  const known = types && new Set(types)
  return {
    ...line,
    params: known ? kept.flatMap((param) => withOnlyTypes(param, known)) : kept,
    value: parts === undefined ? line.value : cutValue(line.value, parts),
  }
}

function cutValue(value: string, parts: number): string {
  const all = splitUnescaped(value, ';')
  return all.length > parts ? all.slice(0, parts).join(';') : value
}

function withOnlyTypes(param: RawParam, known: ReadonlySet<string>): RawParam[] {
  return filterTypes(param, (type) => known.has(type))
}

function withoutTypes(param: RawParam, types: ReadonlySet<string>): RawParam[] {
  if (param.key === 'DERIVED') return []
  return types.size ? filterTypes(param, (type) => !types.has(type)) : [param]
}

function filterTypes(param: RawParam, isKept: (type: string) => boolean): RawParam[] {
  if (param.key !== 'TYPE') return [param]
  const values = param.values.filter((value) => isKept(value.toLowerCase()))
  return values.length ? [{ ...param, values }] : []
}
