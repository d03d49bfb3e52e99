/** How streets, buildings and boxes are written, tried on folded text. Those marked need a number (or `s/n`) to count. */
export const STREETS: readonly { readonly pattern: RegExp; readonly needsNumber: boolean }[] = [
  {
    pattern:
      /^(?:c\/|c\. |cl\.? |calle |avda?\.? |avd?\.? |avenida |avinguda |avgda\.? |paseo |pso?\.? |pº |passeig |pg\.? |pza\.? |plza?\.? |plaza |placa |pl\. ?|ronda |camino |cami |ctra\.? |carretera |glorieta |travesia |trav\. |rambla |gran via|carrer |costanilla |callejon |urbanizacion |urb\.? |barrio |kalea |etorbidea )/,
    needsNumber: false,
  },
  {
    pattern: /^(?:via |viale |v\.le |corso |c\.so |piazza |p\.zza |p\.za |largo |vicolo |strada |contrada )/,
    needsNumber: true,
  },
  { pattern: /^(?:rua |r\. |praca |travessa |alameda |estrada |avenida |av\. |largo )/, needsNumber: true },
  {
    pattern: /^(?:rue |boulevard |bd\.? |blvd |avenue |allee |chemin |quai |impasse |cours |place |route |square )/,
    needsNumber: true,
  },
  {
    pattern:
      /^\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:rue|av|avenue|bd|boulevard|place|quai|chemin|allee|impasse|cours|route|square|villa|passage|faubourg)\b/,
    needsNumber: false,
  },
  {
    pattern:
      /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq|court|ct|terrace|parkway|pkwy|broadway|row|wharf|highway|hwy|crescent|mews|quay|walk|way|close)\b/,
    needsNumber: true,
  },
  {
    pattern:
      /(?:str\.?|strasse|[^ ]weg|platz|allee|gasse|[^ ]ring|damm|ufer|markt|chaussee|steig|graben|hof|laan|straat|gracht) ?\d+/,
    needsNumber: true,
  },
  {
    pattern:
      /^(?:poligono|pol\.? ?ind|parque (?:empresarial|tecnologico|industrial)|pg\.? ind|centro (?:de negocios|empresarial)|edificio |edif\.? |edifici |torre |nave |gebaude |zona industriale|z\.i\.)/,
    needsNumber: false,
  },
  {
    pattern: /^(?:apartado|apdo\.?|p\.? ?o\.? box|postfach|bp |b\.p\. |casella postale|caixa postal|apartat)\b/,
    needsNumber: true,
  },
  {
    pattern:
      /^(?:suite|floor|unit|planta|piso|local|oficina|despacho|etage|batiment|bat\.?|esc\.?|level) (?:\d{1,4}[a-z]?|[a-z])\b/,
    needsNumber: false,
  },
  { pattern: /^\d{1,2}(?:st|nd|rd|th) floor\b|^\d{1,2}\.? ?(?:º|ª|o|etage|stock|piso|planta)\b/, needsNumber: false },
  { pattern: /\b(?:house|tower|building|business park|campus)\b/, needsNumber: true },
]

/** Postcodes with their town, on the text as it stands. */
export const TOWNS: readonly { readonly pattern: RegExp; readonly country?: string }[] = [
  { pattern: /(?<![\d-])\d{4}-\d{3}\s+\p{Lu}/u, country: 'PT' },
  { pattern: /(?<![\p{L}\d])(?:E-?\s?)?(?:0[1-9]|[1-4]\d|5[0-2])\d{3}(?!\d)[\s,·–-]+\p{Lu}/u },
  { pattern: /(?<![\p{L}\d])(?:[A-Z]{1,3}-)?\d{5}(?:-\d{4})?(?!\d)[\s,]+\p{Lu}/u },
  { pattern: /(?<![\p{L}\d])(?:CH|A|B|L|DK|LU|BE|AT)-\s?\d{4}\s+\p{Lu}/u },
  { pattern: /\p{Lu}[\p{L}. '’-]+[\s,]+[(]?\d{5}(?!\d)/u },
  { pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/u, country: 'GB' },
  { pattern: /,?\s[A-Z]{2}\s+\d{5}(?:-\d{4})?(?!\d)/u, country: 'US' },
  { pattern: /(?<![\p{L}\d])\d{4}\s?[A-Z]{2}\s+\p{Lu}/u, country: 'NL' },
]

/** A town behind a postcode of four digits, which many other numbers have too: only beside a street. */
export const SHORT_TOWN = /(?<![\p{L}\d-])\d{4}\s+\p{Lu}\p{L}+/u

/** The same at the end of a street: a number before the street is its own. */
export const STREET_AND_SHORT_TOWN = /.[\s,–-]\d{4}\s+\p{Lu}\p{L}+/u
