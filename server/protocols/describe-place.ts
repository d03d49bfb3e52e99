import type { Language } from '@lazo/contract'
import type { ColumnMapping } from '@lazo/tables'
import { commonPartWords, partWords, spanishLabels, targetWords } from './place-words.table.ts'

type Place = Pick<ColumnMapping, 'target' | 'part' | 'label'>

/** Says in a language where a column goes: `teléfono (trabajo)`. Pure. */
export function describePlace({ target, part, label }: Place, language: Language): string {
  const own = partWords[`${target}/${part}`]?.[language]
  const place = own ?? targetWords[target][language]
  const common = own === undefined && part !== undefined ? commonPartWords[part]?.[language] : undefined
  const more = [common, label === undefined ? undefined : labelIn(label, language)].filter((one) => one !== undefined)
  return more.length === 0 ? place : `${place} (${more.join(', ')})`
}

/** The same as `--map` takes it: `phone`, `name/given`. Pure. */
export function placeCode({ target, part }: Place): string {
  return part === undefined ? target : `${target}/${part}`
}

function labelIn(label: string, language: Language): string {
  if (language === 'en') return label
  return label.replaceAll(/\p{L}+/gu, (word) => spanishLabels[word.toLowerCase()] ?? word)
}
