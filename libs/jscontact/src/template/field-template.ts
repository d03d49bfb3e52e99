import type { CardFilter } from '../filter/card-filter.ts'
import type { CardPart } from '../filter/card-parts.ts'

/** How much a part is wanted. Neither ever keeps a card from being saved. */
export type Need = 'required' | 'recommended'

/** What the cards of one kind should have. */
export interface FieldRule {
  readonly kind: 'individual' | 'org'
  /** Only those of this kind of business contact; all of them without it. */
  readonly contactKind?: string | undefined
  readonly required: readonly CardPart[]
  readonly recommended: readonly CardPart[]
}

/** What a workspace wants to know of its contacts; of a card every rule that is about it counts. */
export type FieldTemplate = readonly FieldRule[]

/** What is known of a card when it is held against a template. */
export interface CardAbout {
  readonly kind: string
  readonly contactKinds: readonly string[]
  readonly lacks: readonly string[]
}

/** How complete a card is. */
export interface Completeness {
  /** Of the parts that are wanted, the share that is there, 0 to 1; null where nothing is wanted. */
  readonly share: number | null
  /** What is missing, what is required first. */
  readonly missing: readonly { readonly part: CardPart; readonly need: Need }[]
}

/** Holds a card against a template. Pure. */
export function completenessOf(card: CardAbout, template: FieldTemplate): Completeness {
  const wanted = wantedOf(card, template)
  const missing = [...wanted].filter(([part]) => card.lacks.includes(part)).map(([part, need]) => ({ part, need }))
  const share = wanted.size === 0 ? null : (wanted.size - missing.length) / wanted.size
  return { share, missing: missing.sort((a, b) => Number(b.need === 'required') - Number(a.need === 'required')) }
}

/** The cards that lack something the template wants; null where it wants nothing. `need`: only what is required, or also what is recommended. */
export function incompleteFilter(template: FieldTemplate, need: Need = 'required'): CardFilter | null {
  const filters = template.flatMap((rule) => {
    const parts = partsOfRule(rule, need)
    return parts.length === 0 ? [] : [{ all: [...aboutOf(rule), anyOf(parts.map((part) => ({ hasNo: part })))] }]
  })
  return filters.length === 0 ? null : anyOf(filters)
}

/** The cards a rule is about, as conditions that hold together. */
export function aboutOf({ kind, contactKind }: Pick<FieldRule, 'kind' | 'contactKind'>): CardFilter[] {
  return [{ kind }, ...(contactKind === undefined ? [] : [{ contactKind }])]
}

function wantedOf({ kind, contactKinds }: CardAbout, template: FieldTemplate): Map<CardPart, Need> {
  const wanted = new Map<CardPart, Need>()
  for (const rule of template) {
    if (rule.kind !== kind || (rule.contactKind !== undefined && !contactKinds.includes(rule.contactKind))) continue
    for (const part of rule.recommended) if (!wanted.has(part)) wanted.set(part, 'recommended')
    for (const part of rule.required) wanted.set(part, 'required')
  }
  return wanted
}

function partsOfRule({ required, recommended }: FieldRule, need: Need): CardPart[] {
  return [...new Set(need === 'required' ? required : [...required, ...recommended])]
}

function anyOf(filters: readonly CardFilter[]): CardFilter {
  return filters.length === 1 ? filters[0]! : { any: filters }
}
