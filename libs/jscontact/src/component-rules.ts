import { isJsonObject, type JsonObject } from './json-object.ts'
import type { ReportAt } from './value-types.ts'

/** What the components of a name and of an address have to keep to (RFC 9553 §2.2.1, §2.5.1). */
export function componentRules(composed: JsonObject, report: ReportAt): void {
  const components = readComponents(composed)
  if (components) {
    checkSeparators(components, composed['isOrdered'] === true, report)
    checkPhonetics(composed, components, report)
  }
  if (composed['defaultSeparator'] === undefined) return
  if (!components) {
    report(['defaultSeparator'], 'together', 'must not be there without components')
  } else if (composed['isOrdered'] !== true) {
    report(['defaultSeparator'], 'together', 'must not be there unless isOrdered is true')
  }
}

/** Each key of a name's `sortAs` names a kind of component the name has (RFC 9553 §2.2.1.1). */
export function sortAsRules(name: JsonObject, report: ReportAt): void {
  if (!isJsonObject(name['sortAs'])) return
  const components = readComponents(name)
  if (!components) return report(['sortAs'], 'together', 'must not be there without components')
  const kinds = new Set(components.map((component) => component?.['kind']))
  for (const kind of Object.keys(name['sortAs'])) {
    if (!kinds.has(kind)) report(['sortAs', kind], 'together', `must not be there: no component is of kind "${kind}"`)
  }
}

function readComponents(composed: JsonObject): (JsonObject | null)[] | null {
  const components = composed['components']
  return Array.isArray(components) ? components.map((item) => (isJsonObject(item) ? item : null)) : null
}

function checkSeparators(components: (JsonObject | null)[], isOrdered: boolean, report: ReportAt): void {
  if (components.every(isSeparator)) {
    report(['components'], 'missing', 'must have a component other than a separator')
  }
  for (const [index, component] of components.entries()) {
    if (!isSeparator(component)) continue
    if (!isOrdered) report(['components', index], 'together', 'must not be a separator unless isOrdered is true')
    if (index > 0 && isSeparator(components[index - 1] ?? null)) {
      report(['components', index], 'together', 'must not be a separator after a separator')
    }
  }
}

function checkPhonetics(composed: JsonObject, components: (JsonObject | null)[], report: ReportAt): void {
  if (composed['phoneticSystem'] !== undefined || composed['phoneticScript'] !== undefined) return
  const index = components.findIndex((component) => component?.['phonetic'] !== undefined)
  if (index >= 0) {
    report(
      ['components', index, 'phonetic'],
      'together',
      'needs a phoneticSystem or a phoneticScript beside the components',
    )
  }
}

function isSeparator(component: JsonObject | null): boolean {
  return component?.['kind'] === 'separator'
}
