const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`
const PAIR = new RegExp(`^(?:geo:)?(${NUMBER})\\s*[;,]\\s*(${NUMBER})$`, 'i')
const GEO_URI = /^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?(?:;[^\s;]+)*$/i

/** Gives the `geo:` URI of a GEO value: that URI, or the `latitude;longitude` of vCard 3.0; null for anything else. */
export function readGeo(raw: string): string | null {
  const text = raw.trim().replaceAll('\\', '')
  if (GEO_URI.test(text)) return text
  const pair = PAIR.exec(text)
  return pair && `geo:${plain(pair[1]!)},${plain(pair[2]!)}`
}

/** Gives the `latitude;longitude` of vCard 3.0, or null when the URI says more than that. */
export function writeGeoPair(uri: string): string | null {
  const pair = PAIR.exec(uri)
  return pair && `${pair[1]};${pair[2]}`
}

function plain(number: string): string {
  return number.replace(/^\+/, '')
}
