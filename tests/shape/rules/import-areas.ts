import { type Import, isTestPath, type Module } from '../source/read-module.ts'
import { type AreaRule, areaRules } from './import-areas.table.ts'

/** Doors that stand on the shared ground of another. */
const DOORS_ON_GROUND: Record<string, readonly string[]> = { carddav: ['webdav'], caldav: ['webdav'] }

/** Imports that look the wrong way, each as a sentence. */
export function findForeignImports(modules: Module[], rules: readonly AreaRule[] = areaRules): string[] {
  return modules.flatMap((module) => {
    const rule = ruleOf(module.path, rules)
    if (!rule) return [`${module.path} lies in no area of the table of imports`]
    return module.imports.flatMap((one) => foreignImport(module, one, rule) ?? [])
  })
}

function foreignImport(module: Module, one: Import, rule: AreaRule): string | null {
  if (one.path === null) return null
  const path = one.path
  const may = [rule.area, ...rule.may, ...(module.isTest ? (rule.testsMay ?? []) : [])]
  const isAllowed = may.some((area) => isWithin(path, area))
  if (!module.isTest && isProduct(module.path) && isTestPath(path)) {
    return `${module.path}:${one.line} imports ${path}, which is there for tests`
  }
  if (isAllowed && !isOtherDoor(module.path, path)) return null
  return `${module.path}:${one.line} imports ${path}, which ${rule.area} may not`
}

function ruleOf(path: string, rules: readonly AreaRule[]): AreaRule | null {
  const matching = rules.filter(({ area }) => isWithin(path, area))
  return matching.reduce<AreaRule | null>(
    (best, rule) => (rule.area.length > (best?.area.length ?? 0) ? rule : best),
    null,
  )
}

/** No door knows another, and no feature of the web app another. */
function isOtherDoor(from: string, to: string): boolean {
  const [feature, another] = [featureOf(from), featureOf(to)]
  if (feature !== null && another !== null && feature !== another) return true
  const [own, other] = [doorOf(from), doorOf(to)]
  if (own === null || other === null || own === other) return false
  return !DOORS_ON_GROUND[own]?.includes(other)
}

/** The feature of the web app a module belongs to; null outside of them. */
function featureOf(path: string): string | null {
  return /^web\/features\/([^/]+)\//.exec(path)?.[1] ?? null
}

/** The door a module belongs to; null outside the doors and in the files that all doors share. */
function doorOf(path: string): string | null {
  return /^server\/protocols\/([^/]+)\//.exec(path)?.[1] ?? null
}

function isProduct(path: string): boolean {
  return /^(?:libs|server|cli|web)\//.test(path)
}

function isWithin(path: string, area: string): boolean {
  return path === area || path.startsWith(`${area}/`)
}
