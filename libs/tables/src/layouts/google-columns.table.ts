import type { ColumnMapping } from '../table-shape.ts'
import type { Place } from './place-columns.ts'

/** Columns that occur once; the export since 2024 on the left, the one before on the right where they differ. */
export const GOOGLE_COLUMNS: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['Name', { target: 'name', part: 'full' }],
  ...both('First Name', 'Given Name', { target: 'name', part: 'given' }),
  ...both('Middle Name', 'Additional Name', { target: 'name', part: 'given2' }),
  ...both('Last Name', 'Family Name', { target: 'name', part: 'surname' }),
  ...both('Phonetic First Name', 'Given Name Yomi', { target: 'name', part: 'phoneticGiven' }),
  ...both('Phonetic Middle Name', 'Additional Name Yomi', { target: 'name', part: 'phoneticGiven2' }),
  ...both('Phonetic Last Name', 'Family Name Yomi', { target: 'name', part: 'phoneticSurname' }),
  ['Name Prefix', { target: 'name', part: 'title' }],
  ['Name Suffix', { target: 'name', part: 'suffix' }],
  ['File As', { target: 'name', part: 'fileAs' }],
  ['Nickname', { target: 'nickname' }],
  ['Organization Name', { target: 'organization', part: 'name' }],
  ['Organization Title', { target: 'organization', part: 'title' }],
  ['Organization Department', { target: 'organization', part: 'unit' }],
  ['Occupation', { target: 'organization', part: 'role', slot: 'occupation' }],
  ['Birthday', { target: 'birthday' }],
  ['Hobby', { target: 'hobby' }],
  ['Language', { target: 'language' }],
  ['Notes', { target: 'note' }],
  ['Photo', { target: 'photo' }],
  ...both('Labels', 'Group Membership', { target: 'keywords' }),
])

/** Columns that occur as often as the contact with most values needs: `Phone 2 - Value`. */
export const GOOGLE_NUMBERED: ReadonlyMap<string, ColumnMapping['target']> = new Map([
  ['E-mail', 'email'],
  ['Phone', 'phone'],
  ['Address', 'address'],
  ['IM', 'im'],
  ['Organization', 'organization'],
  ['Relation', 'relation'],
  ['Website', 'website'],
  ['Event', 'event'],
  ['Custom Field', 'customField'],
])

/** What stands behind the number, and our name for that part. */
export const GOOGLE_PARTS: ReadonlyMap<string, string> = new Map([
  ['Label', 'label'],
  ['Type', 'label'],
  ['Value', 'value'],
  ['Service', 'service'],
  ['Formatted', 'formatted'],
  ['Street', 'street'],
  ['City', 'locality'],
  ['PO Box', 'postOfficeBox'],
  ['Region', 'region'],
  ['Postal Code', 'postcode'],
  ['Country', 'country'],
  ['Extended Address', 'extended'],
  ['Name', 'name'],
  ['Yomi Name', 'phonetic'],
  ['Title', 'title'],
  ['Department', 'unit'],
  ['Symbol', 'symbol'],
  ['Location', 'location'],
  ['Job Description', 'jobDescription'],
])

function both(now: string, before: string, place: Place): [string, Place][] {
  return [
    [now, place],
    [before, place],
  ]
}
