import type { RawProperty } from '../../raw/raw-card.ts'

/** Makes a property that says in another form what its source said. */
export function standIn(source: RawProperty, name: string, value: string, group = source.group): RawProperty {
  return { group, name, key: name.toUpperCase(), params: [], value, line: source.line }
}
