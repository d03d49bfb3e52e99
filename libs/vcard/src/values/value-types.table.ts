/** How the text of a value is divided. */
export type ValueShape = 'single' | 'list' | 'components' | 'lists in components'

/** The type a property has without a VALUE parameter, and how its value is divided. */
export interface ValueRule {
  type: string
  shape: ValueShape
}

/** The default value types of vCard 4.0 with all registered extensions (RFC 6350 §6, RFC 6474, 6715, 8605, 9554, 9555). */
const RULES_4: { [type: string]: { [shape in ValueShape]?: string } } = {
  text: {
    single:
      'KIND XML FN EMAIL TEL LABEL TZ TITLE ROLE NOTE PRODID GRAMGENDER PRONOUNS EXPERTISE HOBBY INTEREST BIRTHPLACE ' +
      'DEATHPLACE JSPROP VERSION BEGIN END AGENT CLASS NAME MAILER SORT-STRING PROFILE',
    list: 'NICKNAME CATEGORIES',
    components: 'ORG GENDER CLIENTPIDMAP',
    'lists in components': 'N ADR',
  },
  uri: {
    single:
      'SOURCE PHOTO LOGO SOUND GEO IMPP MEMBER RELATED UID URL KEY FBURL CALADRURI CALURI ORG-DIRECTORY CONTACT-URI ' +
      'SOCIALPROFILE',
  },
  'date-and-or-time': { single: 'BDAY ANNIVERSARY DEATHDATE' },
  timestamp: { single: 'REV CREATED' },
  'language-tag': { single: 'LANG LANGUAGE' },
}

/** What vCard 3.0 has differently (RFC 2426 §3). */
const RULES_3: typeof RULES_4 = {
  text: { single: 'UID', components: 'GEO' },
  binary: { single: 'PHOTO LOGO SOUND KEY' },
  'phone-number': { single: 'TEL' },
  date: { single: 'BDAY' },
  'date-time': { single: 'REV' },
  'utc-offset': { single: 'TZ' },
}

function unfold(rules: typeof RULES_4): [string, ValueRule][] {
  return Object.entries(rules).flatMap(([type, byShape]) =>
    Object.entries(byShape).flatMap(([shape, names]) =>
      names.split(' ').map((name): [string, ValueRule] => [name, { type, shape: shape as ValueShape }]),
    ),
  )
}

/** Value rules of vCard 4.0 by the name of the property in capitals. */
export const valueRules4: ReadonlyMap<string, ValueRule> = new Map(unfold(RULES_4))

/** Value rules of vCard 3.0, those of 4.0 included where 3.0 has none. */
export const valueRules3: ReadonlyMap<string, ValueRule> = new Map([...valueRules4, ...unfold(RULES_3)])
