import metadata from 'libphonenumber-js/max/metadata'

/** The numbers of a country whose rules are simple: one country for its calling code, at most a fixed trunk prefix. */
export interface NumberingPlan {
  callingCode: string
  /** Digits dialled before a number at home (`0`); empty when there are none. */
  trunk: string
  /** Whether the digits, without trunk prefix, are a number of some type. */
  isNumber(digits: string): boolean
}

/** Places in the rows of the metadata, format 4 (METADATA.md of libphonenumber-js). */
const CALLING_CODE = 0
const PATTERN = 2
const LENGTHS = 3
const TRUNK = 5
const TRUNK_PATTERN = 7
const TYPES = 11

const plans = new Map<string, NumberingPlan | null>()

/** The plan of a region (ISO 3166 alpha-2), or null when its rules are too involved to be looked up here. */
export function simplePlanOf(region: string): NumberingPlan | null {
  const known = plans.get(region)
  if (known !== undefined) return known
  const plan = Object.hasOwn(metadata.countries, region) ? readPlan(region) : null
  plans.set(region, plan)
  return plan
}

/** The plan behind an international number without its `+`, when its calling code is that of one country with simple rules. */
export function simplePlanBehind(digits: string): NumberingPlan | null {
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length)
    if (!Object.hasOwn(regionsByCode, code)) continue
    const [region, ...others] = regionsByCode[code] ?? []
    return region === undefined || others.length > 0 ? null : simplePlanOf(region)
  }
  return null
}

const regionsByCode: { [code: string]: readonly string[] } = metadata.country_calling_codes

function readPlan(region: string): NumberingPlan | null {
  const row: readonly unknown[] = metadata.countries[region as keyof typeof metadata.countries] ?? []
  const callingCode = String(row[CALLING_CODE])
  const types = row[TYPES]
  const isShared = (regionsByCode[callingCode] ?? []).length !== 1
  if (isShared || row[TRUNK_PATTERN] || !Array.isArray(types)) return null
  const general = wholly(String(row[PATTERN]))
  const ofTypes = types.flatMap((type) => readType(type, row[LENGTHS]))
  return {
    callingCode,
    trunk: typeof row[TRUNK] === 'string' ? row[TRUNK] : '',
    isNumber: (digits) => general.test(digits) && ofTypes.some((fits) => fits(digits)),
  }
}

/** A type has a pattern and, where they differ from those of the country, its lengths. */
function readType(type: unknown, allLengths: unknown): ((digits: string) => boolean)[] {
  if (!Array.isArray(type)) return []
  const [pattern, lengths = allLengths]: unknown[] = type
  if (typeof pattern !== 'string' || !Array.isArray(lengths)) return []
  const whole = wholly(pattern)
  return [(digits) => lengths.includes(digits.length) && whole.test(digits)]
}

function wholly(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`)
}
