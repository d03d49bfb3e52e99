import { plainDate, plainMoment } from './dates.ts'
import type { Fact } from './facts.ts'
import { knownNames } from './known-names.table.ts'
import { plainPhoneProperty } from './phone-rules.ts'
import { plainAddress, plainName } from './structured-rules.ts'

/** What a rule may need to know of both cards. */
interface Context {
  /** The language of the card, as LANGUAGE tells it in either. */
  language: string | undefined
  version: string | null
}

/** Spellings that mean the same: what they are, where that is written, and how to bring them into one form. */
export interface Rule {
  says: string
  source: string
  apply(facts: Fact[], context: Context): Fact[]
}

/** What the comparison passes over, in the order it is applied. Everything else counts as lost or changed. */
export const rules: readonly Rule[] = [
  {
    says: 'Values of TYPE may stand in one parameter or in several, quoted or not, in any case and order.',
    source: 'RFC 6350 §5.6, §3.3',
    apply: eachFact((fact) =>
      changeParam(fact, 'TYPE', (types) =>
        unique(
          types
            .flatMap((type) => type.split(','))
            .map((type) => type.trim().toLowerCase())
            .filter(Boolean),
        ).sort(),
      ),
    ),
  },
  {
    says: 'Nicknames and days in X-ANDROID-CUSTOM, and names in SOUND;X-IRMC-N, have properties of their own in vCard 3.0.',
    source: 'what phones of vCard 2.1 wrote; IrMC 1.1',
    apply: (facts) => facts.flatMap(plainPhoneProperty),
  },
  {
    says: 'TYPE=pref is PREF=1.',
    source: 'RFC 6350 §5.3 for RFC 2426 §3.2.1, §3.3.1, §3.3.2',
    apply: eachFact((fact) => {
      const types = fact.params.get('TYPE') ?? []
      if (!types.includes('pref') || fact.params.has('PREF')) return fact
      fact.params.set('PREF', ['1'])
      return changeParam(fact, 'TYPE', () => types.filter((type) => type !== 'pref'))
    }),
  },
  {
    says: 'Every EMAIL has TYPE=INTERNET unless it says otherwise.',
    source: 'RFC 2426 §3.3.2',
    apply: eachFact((fact) =>
      fact.name === 'EMAIL' ? changeParam(fact, 'TYPE', (types) => types.filter((type) => type !== 'internet')) : fact,
    ),
  },
  {
    says: 'CHARSET, QUOTED-PRINTABLE, 7BIT and 8BIT tell how the bytes were written; compared is what they say. BASE64 is another name of B.',
    source: 'RFC 2045 §6, RFC 2426 §5, RFC 6350 §3.1',
    apply: eachFact((fact) => {
      fact.params.delete('CHARSET')
      return changeParam(fact, 'ENCODING', ([encoding = '']) => {
        const name = encoding.toUpperCase()
        if (PLAIN_ENCODINGS.has(name)) return []
        return [name === 'BASE64' ? 'B' : name]
      })
    }),
  },
  {
    says: 'In BASE64 blanks say nothing; in vCard 3.0 it is what PHOTO, LOGO, SOUND and KEY hold even without ENCODING.',
    source: 'RFC 2045 §6.8, RFC 2426 §3.1.4',
    apply: (facts, { version }) => facts.map((fact) => plainBinary(fact, version)),
  },
  {
    says: 'A `data:` URI says what BASE64 with the format as TYPE says.',
    source: 'RFC 2397, RFC 2426 §3.1.4, RFC 6350 §6.2.4',
    apply: eachFact(plainDataUri),
  },
  {
    says: 'VALUE need not be there when the value shows its type. URL is what vCard 2.1 calls URI.',
    source: 'RFC 6350 §5.2, RFC 2426 §3.1.4, vCard 2.1 §2.2.3',
    apply: eachFact((fact) =>
      changeParam(fact, 'VALUE', ([type = '']) =>
        showsType(fact, type.toLowerCase()) ? [] : [type.toLowerCase() === 'url' ? 'uri' : type.toLowerCase()],
      ),
    ),
  },
  {
    says: 'Dates may be in the basic or the extended form.',
    source: 'ISO 8601; RFC 6350 §4.3, RFC 2426 §3.1.5',
    apply: eachFact((fact) => (DATES.has(fact.name) ? changeValues(fact, plainDate) : fact)),
  },
  {
    says: 'A moment is the same in every time zone.',
    source: 'RFC 9555 §2.2.2',
    apply: eachFact((fact) =>
      MOMENTS.has(fact.name) || DATES.has(fact.name) ? changeValues(fact, plainMoment) : fact,
    ),
  },
  {
    says: 'A line break in a text may be CR LF or LF.',
    source: 'RFC 2045 §6.7, RFC 6350 §3.4',
    apply: eachFact((fact) => changeValues(fact, (text) => text.replaceAll('\r\n', '\n'))),
  },
  {
    says: 'An ADR of 7 components says what one of 18 says whose street and extended address repeat the others.',
    source: 'RFC 9554 §2.1, RFC 9555 §2.6.1',
    apply: eachFact((fact) => (fact.name === 'ADR' ? { ...fact, values: plainAddress(fact.values) } : fact)),
  },
  {
    says: 'In N, second surnames and generations may be repeated among the family names and suffixes.',
    source: 'RFC 9554 §2.2, RFC 9555 §2.5.5',
    apply: eachFact((fact) => (fact.name === 'N' ? { ...fact, values: plainName(fact.values) } : fact)),
  },
  {
    says: 'A LABEL parameter of ADR is the LABEL property of vCard 3.0; its line breaks may be escaped either way.',
    source: 'RFC 6350 §6.3.1, RFC 2426 §3.2.2, RFC 6868',
    apply: (facts) => facts.flatMap((fact) => takeOut(fact, 'ADR', 'LABEL')),
  },
  {
    says: 'GEO and TZ parameters of ADR are the GEO and TZ properties of that address.',
    source: 'RFC 9555 §2.8.3',
    apply: (facts) =>
      facts.flatMap((fact) => takeOut(fact, 'ADR', 'GEO')).flatMap((fact) => takeOut(fact, 'ADR', 'TZ')),
  },
  {
    says: '`geo:1,2` of vCard 4.0 is `1;2` of vCard 3.0.',
    source: 'RFC 6350 §6.5.2, RFC 2426 §3.4.2',
    apply: eachFact((fact) =>
      fact.name === 'GEO' ? changeValues(fact, (value) => value.replace(/^geo:/i, '').replace(';', ',')) : fact,
    ),
  },
  {
    says: 'A UTC offset of whole hours is the time zone Etc/GMT with the sign reversed.',
    source: 'RFC 9555 §2.8.2',
    apply: eachFact((fact) => (fact.name === 'TZ' ? changeValues(fact, plainZone) : fact)),
  },
  {
    says: 'A list of NICKNAME or CATEGORIES may be one property or several.',
    source: 'RFC 9555 §3.1, §2.11.1',
    apply: (facts) =>
      facts.flatMap((fact) =>
        LISTS.has(fact.name)
          ? fact.values.map((value) => ({ ...fact, values: [value], params: new Map(fact.params) }))
          : [fact],
      ),
  },
  {
    says: 'X-SERVICE-TYPE was registered as SERVICE-TYPE.',
    source: 'RFC 9554 §4.9',
    apply: eachFact((fact) => {
      const service = fact.params.get('X-SERVICE-TYPE')
      fact.params.delete('X-SERVICE-TYPE')
      if (service) fact.params.set('SERVICE-TYPE', service)
      return fact
    }),
  },
  {
    says: 'Words of an enumeration, language tags and country codes may be in any case.',
    source: 'RFC 6350 §3.3, §4, RFC 5646 §2.1.1, ISO 3166-1',
    apply: eachFact((fact) => {
      for (const name of WORD_PARAMS) changeParam(fact, name, (words) => words.map((word) => word.toLowerCase()))
      return WORDS.has(fact.name) ? changeValues(fact, (word) => word.toLowerCase()) : fact
    }),
  },
  {
    says: 'A LANGUAGE parameter that names the language of the card need not be there.',
    source: 'RFC 9554 §3.3',
    apply: (facts, { language }) =>
      facts.map((fact) => changeParam(fact, 'LANGUAGE', (tags) => tags.filter((tag) => tag !== language))),
  },
  {
    says: 'ALTID tells which properties are alternatives; its value is free.',
    source: 'RFC 6350 §5.4',
    apply: renameAltids,
  },
  {
    says: 'The texts of SORT-AS may be quoted one by one or together.',
    source: 'RFC 6350 §5.9',
    apply: eachFact((fact) => changeParam(fact, 'SORT-AS', (texts) => texts.flatMap((text) => text.split(',')))),
  },
  {
    says: 'A property of the standards without a value says nothing, and neither does an empty component or parameter.',
    source: 'RFC 6350 §6.2.2, §6.3.1',
    apply: (facts) => facts.filter(({ name, values }) => !knownNames.has(name) || values.some((value) => value.trim())),
  },
]

const PLAIN_ENCODINGS = new Set(['QUOTED-PRINTABLE', '7BIT', '8BIT'])
const DATES = new Set([
  'BDAY',
  'ANNIVERSARY',
  'DEATHDATE',
  'X-ABDATE',
  'X-ANNIVERSARY',
  'X-EVOLUTION-ANNIVERSARY',
  'X-KADDRESSBOOK-X-ANNIVERSARY',
  'X-MS-ANNIVERSARY',
])
const MOMENTS = new Set(['REV', 'CREATED'])
const LISTS = new Set(['NICKNAME', 'CATEGORIES'])
const WORDS = new Set(['KIND', 'GRAMGENDER', 'LANG', 'LANGUAGE', 'X-ABADR', 'X-ADDRESSBOOKSERVER-KIND', 'X-ABSHOWAS'])
const WORD_PARAMS = ['LANGUAGE', 'LEVEL', 'CALSCALE', 'MEDIATYPE', 'PHONETIC', 'CC', 'DERIVED']

function eachFact(change: (fact: Fact) => Fact): (facts: Fact[]) => Fact[] {
  return (facts) => facts.map(change)
}

function changeValues(fact: Fact, change: (value: string) => string): Fact {
  return { ...fact, values: fact.values.map(change) }
}

/** Changes the values of a parameter, which goes when none is left. */
function changeParam(fact: Fact, name: string, change: (values: string[]) => string[]): Fact {
  const values = fact.params.get(name)
  if (!values) return fact
  const changed = change(values).filter(Boolean)
  if (changed.length) fact.params.set(name, changed)
  else fact.params.delete(name)
  return fact
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

/** Makes a parameter the property of the same name. */
function takeOut(fact: Fact, owner: string, name: string): Fact[] {
  const values = fact.name === owner ? fact.params.get(name) : undefined
  if (!values) return [fact]
  fact.params.delete(name)
  const text = values.join(',').replaceAll('\\n', '\n').replaceAll('\\,', ',')
  const types = fact.params.get('TYPE')
  const params = name === 'LABEL' && types ? new Map([['TYPE', types]]) : new Map<string, string[]>()
  return [fact, { ...fact, name, values: [text], params, group: '' }]
}

function showsType({ name, values, params }: Fact, type: string): boolean {
  const text = values.join(';')
  const isUri = /^[a-z][a-z0-9+.-]*:\S+$/i.test(text)
  switch (type) {
    case 'uri':
    case 'url':
      return isUri
    case 'text':
    case 'phone-number':
      return !isUri && plainDate(text) === text && !(DATES.has(name) && /^\d/.test(text))
    case 'binary':
      return params.get('ENCODING')?.[0] === 'B' || BINARY.has(name)
    case 'utc-offset':
      return /^[+-]\d\d:?(?:\d\d)?$/.test(text)
    case 'language-tag':
      return true
    default:
      return /^(?:date|date-time|date-and-or-time|timestamp)$/.test(type) && /^[\d-]{4,}(?:T[\d:.Z+-]+)?$/i.test(text)
  }
}

const BINARY = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])

function plainBinary(fact: Fact, version: string | null): Fact {
  const data = fact.values.join('').replace(/\s/g, '')
  const isImplied = version !== '4.0' && BINARY.has(fact.name) && /^[A-Za-z0-9+/]{64,}=*$/.test(data)
  if (isImplied) fact.params.set('ENCODING', ['B'])
  return fact.params.get('ENCODING')?.[0] === 'B' ? { ...fact, values: [data] } : fact
}

function plainDataUri(fact: Fact): Fact {
  const [, format, data] =
    /^data:(?:image|audio)\/([\w+.-]+);base64,([A-Za-z0-9+/=]+)$/.exec(fact.values[0] ?? '') ?? []
  if (!format || !data) return fact
  fact.params.delete('VALUE')
  fact.params.set('ENCODING', ['B'])
  fact.params.set('TYPE', unique([...(fact.params.get('TYPE') ?? []), format.toLowerCase()]).sort())
  return { ...fact, values: [data] }
}

/** Numbers the alternatives of each property in the order they begin. */
function renameAltids(facts: Fact[]): Fact[] {
  const names = new Map<string, string[]>()
  for (const { name, params } of facts)
    names.set(name, unique([...(names.get(name) ?? []), ...(params.get('ALTID') ?? [])]))
  return facts.map((fact) => changeParam(fact, 'ALTID', ([id = '']) => [`#${names.get(fact.name)!.indexOf(id) + 1}`]))
}

function plainZone(text: string): string {
  const [, sign = '', hours = ''] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(text) ?? []
  if (sign) return `${sign === '+' ? '-' : '+'}${hours.padStart(2, '0')}00`
  if (/^(?:Z|Etc\/UTC)$/i.test(text)) return '+0000'
  const [, east, hour, minute = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? []
  return east ? `${hour === '00' && minute === '00' ? '+' : east}${hour}${minute}` : text
}
