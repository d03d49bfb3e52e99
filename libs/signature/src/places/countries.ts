import { foldText } from '@lazo/normal'

/** Countries that signatures name, by ISO 3166; their names come from the language data of the platform. */
const CODES =
  'ES PT FR DE IT GB IE NL BE LU AT CH DK SE NO FI IS PL CZ SK HU RO BG GR SI HR RS LT LV EE MT CY AD MC SM UA RU TR IL US CA MX AR CL PE UY PY BO EC VE CR PA GT HN NI SV DO CU BR AU NZ ZA MA DZ TN EG JP CN KR IN SG AE SA QA'.split(
    ' ',
  )
const LANGUAGES = ['es', 'en', 'de', 'fr', 'pt', 'it', 'ca', 'gl', 'eu']
const ALSO: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['great britain', 'GB'],
  ['inglaterra', 'GB'],
  ['usa', 'US'],
  ['u.s.a.', 'US'],
  ['eeuu', 'US'],
  ['ee.uu.', 'US'],
  ['united states of america', 'US'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['holanda', 'NL'],
  ['suisse/schweiz', 'CH'],
  ['czech republic', 'CZ'],
  ['republica checa', 'CZ'],
  ['brasil', 'BR'],
]

let byName: ReadonlyMap<string, string> | undefined

/** The country that a text names, as ISO 3166 alpha-2, in any of nine languages; null when it names none. */
export function countryNamed(text: string): string | null {
  byName ??= namesOfCountries()
  return byName.get(foldText(text).replace(/[.,;]+$/, '')) ?? byName.get(foldText(text)) ?? null
}

function namesOfCountries(): Map<string, string> {
  const names = LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region' })
    return CODES.map((code): [string, string] => [foldText(display.of(code) ?? code), code])
  })
  return new Map([...names, ...ALSO])
}

/** The region whose mail and web addresses end so; undefined for endings that are no country's. */
export function regionOfDomain(domain: string): string | undefined {
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toUpperCase()
  if (ending === 'UK') return 'GB'
  if (ending === 'CAT' || ending === 'GAL' || ending === 'EUS') return 'ES'
  return ending !== 'CO' && ending !== 'AI' && ending !== 'IO' && CODES.includes(ending) ? ending : undefined
}
