import { contactKindsProperty, customProperty, functionsProperty, sectorsProperty, splitPath } from '@lazo/jscontact'

/** Maps whose keys are what the card says. */
const KEYED_BY_CONTENT: ReadonlySet<string> = new Set([
  'keywords',
  'members',
  'relatedTo',
  contactKindsProperty,
  sectorsProperty,
  functionsProperty,
  customProperty,
])

/** More than these tell nobody anything. */
const MOST = 20

/** The paths of changes as a log may keep them: nothing that the card says stands in them. Pure. */
export function toldPaths(paths: readonly string[]): string[] {
  const told = paths.map((path) => {
    const [property = path] = splitPath(path) ?? []
    return KEYED_BY_CONTENT.has(property) ? property : path
  })
  return [...new Set(told)].slice(0, MOST)
}
