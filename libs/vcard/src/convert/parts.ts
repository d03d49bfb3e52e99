import type { Component, Composed } from '@lazo/jscontact'
import type { StructuredText } from '../values/structured-text.ts'

/** A place in a structured value: the component, then the value in its list; both count from 0. */
export interface Position {
  component: number
  value: number
}

/** One value of a structured value, and the kind of component it is in a name or an address. */
export interface Part {
  kind: string
  value: string
  position: Position
}

/** Lists what a structured value says, from left to right; `kinds` names its components. */
export function listParts(structured: StructuredText, kinds: readonly string[]): Part[] {
  return structured.flatMap((values, component) =>
    values
      .map((text, value) => ({ kind: kinds[component] ?? '', value: text, position: { component, value } }))
      .filter(({ kind, value }) => kind !== '' && value !== ''),
  )
}

/** What `placeParts` gives. */
export interface PlacedParts {
  structured: StructuredText
  /** The places of the components that are no separators, in their order. */
  positions: Position[]
  /** False when a component has no place, such as one of a vendor's kind. */
  isWhole: boolean
}

/** Puts the components of a name or an address into a structured value of as many components as `kinds` names. */
export function placeParts({ components = [] }: Composed<Component<string>>, kinds: readonly string[]): PlacedParts {
  const structured: StructuredText = kinds.map(() => [])
  const parts = components.filter(({ kind }) => kind !== 'separator')
  const positions = parts.flatMap(({ kind, value }) => {
    const component = value === '' ? -1 : kinds.lastIndexOf(kind)
    const values = structured[component]
    return values ? [{ component, value: values.push(value) - 1 }] : []
  })
  return { structured, positions, isWhole: positions.length === parts.length }
}
