import type { Target } from '@lazo/tables'

/** The parts of targets that columns may hold one each; the first is meant when none is named. All other targets have only their value. */
export const COLUMN_PARTS: Readonly<Partial<Record<Target, readonly [string, ...string[]]>>> = {
  name: [
    'full',
    'title',
    'given',
    'given2',
    'surname',
    'surnames',
    'surname2',
    'suffix',
    'generation',
    'credential',
    'fileAs',
    'phoneticGiven',
    'phoneticGiven2',
    'phoneticSurname',
  ],
  organization: ['name', 'key', 'unit', 'title', 'role', 'label', 'phonetic'],
  address: [
    'value',
    'street',
    'number',
    'street2',
    'street3',
    'extended',
    'postOfficeBox',
    'district',
    'postcode',
    'locality',
    'region',
    'country',
    'countryCode',
    'label',
  ],
  birthday: ['value', 'year', 'month', 'day'],
  email: ['value', 'label', 'displayName'],
  phone: ['value', 'label'],
  website: ['value', 'label'],
  profile: ['value', 'label', 'service'],
  im: ['value', 'label', 'service'],
  relation: ['value', 'label'],
  event: ['value', 'label'],
  customField: ['value', 'label'],
}

/** Targets whose columns make one entry together unless a slot divides them; of all others each column makes its own. */
export const SHARED_TARGETS: ReadonlySet<Target> = new Set(['name', 'organization', 'address', 'birthday'])
