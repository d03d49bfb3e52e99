import { type Card, type PatchObject, splitPath } from '@lazo/jscontact'
import { EXPORT_FIELDS, type ExportField, IDENTITY } from './export-fields.table.ts'

const fieldOf = new Map<string, ExportField>(
  Object.entries(EXPORT_FIELDS).flatMap(([field, names]) => names.map((name) => [name, field as ExportField] as const)),
)

/** A card with these parts alone, and what it is known by; in translations too. Pure. */
export function keepFields(card: Card, fields: ReadonlySet<ExportField>): Card {
  const isKept = (name: string) => IDENTITY.includes(name) || fields.has(fieldOf.get(name) ?? 'custom')
  const kept = Object.fromEntries(Object.entries(card).filter(([name]) => isKept(name))) as unknown as Card
  if (!card.localizations) return kept
  const { localizations: _, ...rest } = kept
  const localizations = keepTranslated(card.localizations, isKept)
  return Object.keys(localizations).length > 0 ? { ...kept, localizations } : rest
}

function keepTranslated(
  localizations: NonNullable<Card['localizations']>,
  isKept: (name: string) => boolean,
): Record<string, PatchObject> {
  const all = Object.entries(localizations).map(([tag, patch]) => {
    const paths = Object.entries(patch).filter(([path]) => isKept(splitPath(path)?.[0] ?? path))
    return [tag, Object.fromEntries(paths)] as const
  })
  return Object.fromEntries(all.filter(([, patch]) => Object.keys(patch).length > 0))
}
