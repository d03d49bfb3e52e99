/** Where the postcode stands: before the town, behind town and region, behind the town, or on a line of its own. */
type PostcodePlace = 'before-town' | 'behind-region' | 'behind-town' | 'own-line'

/** How a country writes its addresses. */
export interface AddressForm {
  readonly isNumberFirst: boolean
  readonly postcode: PostcodePlace
  /** Whether the region belongs to an address: on the line of the town, in brackets behind it, or not at all. */
  readonly region: 'same-line' | 'brackets' | 'none'
}

const european: AddressForm = { isNumberFirst: false, postcode: 'before-town', region: 'none' }
const american: AddressForm = { isNumberFirst: true, postcode: 'behind-region', region: 'same-line' }
const british: AddressForm = { isNumberFirst: true, postcode: 'own-line', region: 'none' }
const french: AddressForm = { isNumberFirst: true, postcode: 'before-town', region: 'none' }
const withProvince: AddressForm = { isNumberFirst: false, postcode: 'before-town', region: 'brackets' }

/** The forms of countries (Universal Postal Union, S42), by ISO 3166 alpha-2. */
export const ADDRESS_FORMS: Readonly<Record<string, AddressForm>> = {
  ES: withProvince,
  IT: withProvince,
  MX: { isNumberFirst: false, postcode: 'before-town', region: 'same-line' },
  AR: european,
  CL: european,
  UY: european,
  CR: european,
  CO: { isNumberFirst: false, postcode: 'behind-town', region: 'same-line' },
  PE: { isNumberFirst: false, postcode: 'behind-town', region: 'none' },
  BR: { isNumberFirst: false, postcode: 'own-line', region: 'same-line' },
  US: american,
  CA: american,
  AU: american,
  PR: american,
  IN: american,
  GB: british,
  IE: british,
  IM: british,
  JE: british,
  GG: british,
  NZ: { isNumberFirst: true, postcode: 'behind-town', region: 'none' },
  ZA: { isNumberFirst: true, postcode: 'own-line', region: 'none' },
  FR: french,
  LU: french,
  MC: french,
  MA: french,
  TN: french,
  DZ: french,
  IL: french,
}

/** The form of all others. */
export const USUAL_FORM: AddressForm = european
