import { type Card, entriesByPreference, isLanguageTag, type Relation } from '@lazo/jscontact'
import { addEntry, keepCustom, setMember } from '../card-draft.ts'
import type { Family } from '../family.ts'

const RELATIONS: readonly (readonly [attribute: string, relation: NonNullable<Relation['relation']>])[] = [
  ['spousename', { spouse: true }],
  ['assistantname', { agent: true }],
]

/** Notes, languages, categories, and the people beside a person. */
export const words: Family = {
  read(bag, { card }) {
    for (const note of bag.texts('description')) addEntry(card, 'notes', { note: note.replaceAll(/\r\n?/g, '\n') })
    for (const text of bag.texts('preferredlanguage')) readLanguages(card, text)
    for (const text of bag.texts('categories')) addKeywords(card, text.split(/[,;]/))
    for (const [attribute, relation] of RELATIONS)
      for (const name of bag.texts(attribute)) setMember((card.relatedTo ??= {}), name, { relation: { ...relation } })
  },
  write(card, add) {
    for (const { note } of Object.values(card.notes ?? {})) add('description', note)
    const languages = entriesByPreference(card.preferredLanguages).map(({ language }) => language)
    add('preferredLanguage', languages.map(weigh).join(', '))
    add('categories', Object.keys(card.keywords ?? {}).join(', '))
  },
}

/** As HTTP writes it: `es, en;q=0.8` (RFC 2798 §2.7). */
function readLanguages(card: Card, text: string): void {
  const weighed = text.split(',').map((part) => {
    const [tag = '', weight] = part.split(/;\s*q\s*=/i)
    return { language: tag.trim(), weight: weight === undefined ? 1 : Number.parseFloat(weight) || 0 }
  })
  const sorted = weighed.filter(({ language }) => language !== '').toSorted((one, other) => other.weight - one.weight)
  if (!sorted.every(({ language }) => isLanguageTag(language))) return keepCustom(card, 'preferredLanguage', text)
  for (const [at, { language }] of sorted.entries())
    addEntry(card, 'preferredLanguages', { language, ...(sorted.length > 1 ? { pref: Math.min(at + 1, 100) } : {}) })
}

function weigh(language: string, at: number): string {
  return at === 0 ? language : `${language};q=${Math.max(0.1, 1 - at / 10).toFixed(1)}`
}

function addKeywords(card: Card, parts: readonly string[]): void {
  const keywords = parts.map((part) => part.trim()).filter(Boolean)
  if (keywords.length > 0) card.keywords ??= {}
  for (const keyword of keywords) setMember<true | undefined>(card.keywords!, keyword, true)
}
