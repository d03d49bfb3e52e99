/** A part of an address that has a field of its own. */
export type AddressPart =
  | 'name'
  | 'number'
  | 'apartment'
  | 'postOfficeBox'
  | 'district'
  | 'postcode'
  | 'locality'
  | 'region'

type Lines = readonly (readonly AddressPart[])[]

/** Street before its number, postcode before the town: most of Europe and of Latin America. */
export const DEFAULT_LINES: Lines = [
  ['name', 'number', 'apartment'],
  ['postOfficeBox'],
  ['district'],
  ['postcode', 'locality'],
  ['region'],
]

/** Number before the street, postcode last. */
const NUMBER_FIRST: Lines = [['number', 'name'], ['apartment'], ['postOfficeBox'], ['locality', 'region', 'postcode']]

const BRITISH: Lines = [
  ['apartment'],
  ['number', 'name'],
  ['postOfficeBox'],
  ['district'],
  ['locality'],
  ['region'],
  ['postcode'],
]

const FRENCH: Lines = [['apartment'], ['number', 'name'], ['postOfficeBox'], ['district'], ['postcode', 'locality']]

const EAST_ASIAN: Lines = [
  ['postcode'],
  ['region', 'locality', 'district'],
  ['name', 'number', 'apartment'],
  ['postOfficeBox'],
]

/** How addresses are written in countries that do it otherwise than `DEFAULT_LINES`. */
export const ADDRESS_LINES: Readonly<Record<string, Lines>> = {
  US: NUMBER_FIRST,
  CA: NUMBER_FIRST,
  AU: NUMBER_FIRST,
  NZ: NUMBER_FIRST,
  GB: BRITISH,
  IE: BRITISH,
  IN: BRITISH,
  FR: FRENCH,
  LU: FRENCH,
  MC: FRENCH,
  JP: EAST_ASIAN,
  CN: EAST_ASIAN,
  KR: EAST_ASIAN,
  TW: EAST_ASIAN,
}
