const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** A browser and where it runs. */
interface NamedBrowser {
  readonly browser: string | null
  readonly system: string | null
}

/** What people call the browser that calls itself so; browsers claim to be those before them, so the order counts. Pure. */
export function nameBrowser(client: string): NamedBrowser {
  return { browser: firstOf(BROWSERS, client), system: firstOf(SYSTEMS, client) }
}

function firstOf(names: readonly (readonly [RegExp, string])[], client: string): string | null {
  return names.find(([sign]) => sign.test(client))?.[1] ?? null
}
