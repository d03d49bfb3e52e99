import type { Card } from '../types.ts'

/** The towns and regions of a card's addresses, each once, as they are written. */
export function placesOf({ addresses = {} }: Card): string[] {
  const parts = Object.values(addresses).flatMap(({ components = [] }) => components)
  const names = parts.filter(({ kind }) => kind === 'locality' || kind === 'region').map(({ value }) => value.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
