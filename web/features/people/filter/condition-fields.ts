/** What a person can ask of a card in the filter builder, in the order it is offered. */
export const cardFields = [
  'label',
  'book',
  'contactKind',
  'sector',
  'function',
  'seniority',
  'place',
  'stage',
  'organization',
  'handledBy',
  'hasNo',
  'kind',
  'internal',
  'favorite',
] as const

/** The same of one's own relation with the person. */
export const tieFields = [
  'mark',
  'rung',
  'warmth',
  'cadence',
  'closeness',
  'lastContact',
  'silence',
  'interactions',
  'followUp',
  'oneSided',
  'forMe',
  'forThem',
  'metChannel',
  'metEvent',
  'metPlace',
  'metStage',
  'introducedBy',
] as const

/** All fields. */
export const conditionFields: readonly ConditionField[] = [...cardFields, ...tieFields]

/** What can be asked of a card or of a tie. */
export type ConditionField = (typeof cardFields)[number] | (typeof tieFields)[number]

/** Terms that are true or not, said in one field by their names. */
export const marks = ['key', 'marked', 'fading', 'resting', 'contacted'] as const

/** The end of a range. */
export type RangeEnd = 'atLeast' | 'atMost' | 'over' | 'under' | 'after' | 'before'

const NUMBERS: readonly RangeEnd[] = ['over', 'under']
const ENDS: { readonly [Field in ConditionField]?: readonly RangeEnd[] } = {
  rung: ['atLeast', 'atMost'],
  warmth: NUMBERS,
  silence: NUMBERS,
  interactions: NUMBERS,
  lastContact: ['after', 'before'],
}

/** The ends of a range that may be asked for; none where only values are. */
export function endsOf(field: ConditionField): readonly RangeEnd[] {
  return ENDS[field] ?? []
}

/** What is typed for the end of a range; `choices` where it is chosen, or where there is no range. */
export function typedIn(field: ConditionField): 'number' | 'day' | 'choices' {
  if (field === 'lastContact') return 'day'
  return ENDS[field] === NUMBERS ? 'number' : 'choices'
}
