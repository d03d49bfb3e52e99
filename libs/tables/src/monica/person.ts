/** A day in Monica. */
export interface MonicaDay {
  /** `1990-03-04`, perhaps with a time behind it. */
  date: string
  isYearUnknown: boolean
  /** Only the age was known: the year is about right, and the day means nothing. */
  isAgeBased: boolean
}

/** A person of a Monica account with all that hangs on them, whichever of its exports they came from. */
export interface MonicaPerson {
  uuid: string
  /** The line of the file the person begins on, from 1. */
  line: number
  /** Texts by the names of Monica’s columns: `first_name`, `job` … */
  texts: { [name: string]: string }
  birth: MonicaDay | null
  death: MonicaDay | null
  firstMet: MonicaDay | null
  gender: string
  tags: string[]
  /** `type` is `email` or `phone`, or empty when the name says what it is. */
  fields: { type: string; name: string; value: string }[]
  /** Texts by the names of Monica’s columns: `street`, `postal_code` … */
  addresses: { [name: string]: string }[]
  notes: string[]
  pets: string[]
  /** Whom the person has as what: `{uuid, type: 'spouse'}` is their spouse. */
  relations: { uuid: string; type: string }[]
  /** How many calls, activities, gifts, tasks and the like are left in the export. */
  left: number
}

/** The columns of a person that are texts of their own. */
export const PERSON_TEXTS = [
  'first_name',
  'middle_name',
  'last_name',
  'nickname',
  'description',
  'job',
  'company',
  'food_preferences',
  'first_met_where',
  'first_met_additional_info',
  'is_starred',
] as const
