/** The habits of the programs that edit cards, as far as they differ. */
export type ProgramFamily = 'apple' | 'android' | 'thunderbird' | 'evolution' | 'plain'

/** What a program shows of a property, and so sends back unless its user took it away. */
export interface Shown {
  /** Parameters that it keeps beside TYPE, in capitals. */
  params?: readonly string[]
  /** The values of TYPE that it has words for; all when not told. */
  types?: readonly string[]
  /** Whether it keeps the X-ABLabel of the group. */
  hasLabel?: true
  /** How many of the leading components of the value it has fields for. */
  parts?: number
  /** How many of the property it has fields for. */
  most?: number
  /** Some versions of it drop the property: only one that sends it at all is believed to have taken something away. */
  onlyIfSent?: true
}

/** A family of programs. */
export interface Program {
  /** What it shows, by property. Null when it sends back whatever it was given. */
  shows: { readonly [property: string]: Shown } | null
  /** It makes FN from the name's parts at every save, so that FN alone is nobody's edit. */
  makesFullName?: true
  /** Values of TYPE that it adds by itself. */
  addsTypes?: readonly string[]
  /** Labels that it writes where there was none. */
  addsLabels?: readonly string[]
}

const PLACES = ['home', 'work', 'other', 'internet']
const NUMBERS = ['home', 'work', 'other', 'cell', 'main', 'fax', 'pager']
const OLD_MESSENGERS = ['X-AIM', 'X-ICQ', 'X-JABBER', 'X-MSN', 'X-YAHOO', 'X-SKYPE', 'X-GADUGADU', 'X-GROUPWISE']
const SOUNDS = ['X-PHONETIC-FIRST-NAME', 'X-PHONETIC-MIDDLE-NAME', 'X-PHONETIC-LAST-NAME']

/** Contacts of iOS and macOS: the fields of its edit sheet; it writes vCard 3.0. */
const apple: Program = {
  makesFullName: true,
  // Every first number and address is written with type=pref, every number with type=VOICE, whatever it came with.
  addsTypes: ['pref', 'voice', 'internet'],
  // What has no label is shown, and written, under the first label of its list.
  addsLabels: ['_$!<HomePage>!$_', '_$!<Other>!$_'],
  shows: {
    // Prefix, first, middle, last, suffix; a second surname has no field.
    N: { parts: 5 },
    FN: {},
    NICKNAME: { most: 1 },
    'X-MAIDENNAME': {},
    ...all(SOUNDS, {}),
    // Company and department.
    ORG: { parts: 2, most: 1 },
    TITLE: { most: 1 },
    TEL: { types: [...NUMBERS, 'iphone', 'voice'], hasLabel: true },
    EMAIL: { types: PLACES, hasLabel: true },
    URL: { types: PLACES, hasLabel: true },
    // The country chooses the form of the fields and travels as X-ABADR.
    ADR: { types: PLACES, hasLabel: true, parts: 7 },
    'X-ABADR': {},
    BDAY: { params: ['X-APPLE-OMIT-YEAR'], most: 1 },
    'X-ABDATE': { params: ['X-APPLE-OMIT-YEAR'], hasLabel: true },
    'X-ABRELATEDNAMES': { hasLabel: true },
    'X-SOCIALPROFILE': { params: ['X-USER'], hasLabel: true },
    IMPP: { types: PLACES, params: ['X-SERVICE-TYPE'], hasLabel: true },
    ...all(OLD_MESSENGERS, { types: PLACES }),
    NOTE: { most: 1 },
    PHOTO: { most: 1 },
    // The switch “Company”, and groups, which are cards of their own.
    'X-ABSHOWAS': {},
    'X-ADDRESSBOOKSERVER-KIND': {},
    'X-ADDRESSBOOKSERVER-MEMBER': {},
  },
}

/** DAVx5 and its relatives on Android's contacts: what its mapping to rows of the contacts provider keeps. */
const android: Program = {
  // The provider makes the display name whenever a part of the name is edited.
  makesFullName: true,
  addsTypes: ['voice', 'internet'],
  shows: {
    N: { parts: 5 },
    FN: {},
    // The provider has one row for nickname, organization and note.
    NICKNAME: { most: 1 },
    ...all(SOUNDS, {}),
    ORG: { parts: 2, most: 1 },
    TITLE: { most: 1 },
    ROLE: { most: 1 },
    TEL: { types: [...NUMBERS, 'car', 'isdn', 'pref', 'voice'], params: ['PREF'], hasLabel: true },
    EMAIL: { types: [...PLACES, 'cell', 'pref'], params: ['PREF'], hasLabel: true },
    ADR: { types: PLACES, hasLabel: true, parts: 7 },
    URL: { hasLabel: true },
    IMPP: { types: PLACES, params: ['SERVICE-TYPE', 'X-SERVICE-TYPE'], hasLabel: true },
    'X-SIP': {},
    BDAY: { params: ['X-APPLE-OMIT-YEAR'], most: 1 },
    ANNIVERSARY: { params: ['X-APPLE-OMIT-YEAR'], most: 1 },
    'X-ABDATE': { params: ['X-APPLE-OMIT-YEAR'], hasLabel: true },
    RELATED: {},
    'X-ABRELATEDNAMES': { hasLabel: true },
    NOTE: { most: 1 },
    PHOTO: { most: 1 },
    // Kept only when the account is set to groups as categories; by default they are cards of their own.
    CATEGORIES: { onlyIfSent: true },
    KIND: {},
    MEMBER: {},
    'X-ADDRESSBOOKSERVER-KIND': {},
    'X-ADDRESSBOOKSERVER-MEMBER': {},
  },
}

/** Thunderbird since 102: the fields of its edit form. What it has no field for it leaves in the card as it came. */
const thunderbird: Program = {
  shows: {
    N: { parts: 5 },
    FN: {},
    NICKNAME: { most: 1 },
    EMAIL: { types: [...PLACES, 'pref'], params: ['PREF'] },
    TEL: { types: ['home', 'work', 'cell', 'fax', 'pager'] },
    URL: { types: PLACES },
    ADR: { types: PLACES, parts: 7 },
    IMPP: {},
    BDAY: { most: 1 },
    ANNIVERSARY: { most: 1 },
    TZ: { most: 1 },
    NOTE: { most: 1 },
    TITLE: { most: 1 },
    ROLE: { most: 1 },
    // Organization and department.
    ORG: { parts: 2, most: 1 },
    PHOTO: { most: 1 },
    // It has no field for them and sends them back; CardBook, which lives in it, lets people edit them.
    CATEGORIES: { onlyIfSent: true },
    'X-CUSTOM1': {},
    'X-CUSTOM2': {},
    'X-CUSTOM3': {},
    'X-CUSTOM4': {},
  },
}

/** Evolution and GNOME Contacts on evolution-data-server: the fields of the editor, which has a fixed number of each. */
const evolution: Program = {
  addsTypes: ['internet'],
  shows: {
    N: { parts: 5 },
    FN: {},
    'X-EVOLUTION-FILE-AS': {},
    NICKNAME: { most: 1 },
    EMAIL: { types: PLACES, most: 4 },
    TEL: { types: [...NUMBERS, 'car', 'isdn', 'pref', 'voice'], most: 8 },
    ...all(OLD_MESSENGERS, { types: PLACES }),
    'X-TWITTER': {},
    // One home page; the rest of the web addresses have properties of their own.
    URL: { most: 1 },
    CALURI: { most: 1 },
    FBURL: { most: 1 },
    'X-EVOLUTION-BLOG-URL': {},
    'X-EVOLUTION-VIDEO-URL': {},
    // Company, department, office.
    ORG: { parts: 3, most: 1 },
    TITLE: { most: 1 },
    ROLE: { most: 1 },
    'X-EVOLUTION-MANAGER': {},
    'X-EVOLUTION-ASSISTANT': {},
    'X-EVOLUTION-SPOUSE': {},
    BDAY: { most: 1 },
    'X-EVOLUTION-ANNIVERSARY': {},
    // Home, work and other.
    ADR: { types: PLACES, parts: 7, most: 3 },
    NOTE: { most: 1 },
    PHOTO: { most: 1 },
    CATEGORIES: {},
  },
}

/**
 * What each family shows and keeps, as far as is publicly known: from what its forms have fields for, its source where that
 * is open, and what it is known to send. Whatever is not here was never shown, so that its lack is nobody's wish.
 */
export const programs: { readonly [family in ProgramFamily]: Program } = {
  apple,
  android,
  thunderbird,
  evolution,
  // Command line programs, synchronizers and whoever is unknown: files come back as their user left them.
  plain: { shows: null },
}

function all(properties: readonly string[], shown: Shown): { [property: string]: Shown } {
  return Object.fromEntries(properties.map((property) => [property, shown]))
}
