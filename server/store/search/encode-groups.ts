import type { AskedWord, WordGroup, WordPart } from '@lazo/jscontact'

const WEIGHTS: Record<WordPart, string> = { name: 'A', organization: 'B', reach: 'C' }

/** The groups as `lazo.word_query` reads them. A group without words is answered by no card, so it asks for one that none has. */
export function encodeGroups(groups: readonly WordGroup[]): string[] {
  return groups.map((group) => (group.length > 0 ? group.map(encodeWord).join(' ') : '=nothing'))
}

function encodeWord({ word, isBeginning, part }: AskedWord): string {
  return `${word}${isBeginning ? '*' : ''}${part ? WEIGHTS[part] : ''}`
}
