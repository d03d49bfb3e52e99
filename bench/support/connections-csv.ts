const GIVEN = [
  'Ana',
  'Luis',
  'María',
  'José',
  'Carmen',
  'Íñigo',
  'Lucía',
  'Pablo',
  'Elena',
  'Jorge',
  'Nuria',
  'Óscar',
  'Marta',
  'Iván',
  'Sofía',
  'Hugo',
  'John',
  'Emma',
  'Peter',
  'Grace',
]
const SURNAMES = [
  'García',
  'López',
  'Martínez',
  'Sánchez',
  'Pérez',
  'Gómez',
  'Fernández',
  'Ruiz',
  'Díaz',
  'Moreno',
  'Muñoz',
  'Álvarez',
  'Romero',
  'Navarro',
  'Torres',
  'Domínguez',
  'Vázquez',
  'Ramos',
  'Gil',
  'Serrano',
  'Blanco',
  'Molina',
  'Castro',
  'Ortega',
  'Rubio',
  'Smith',
  'Jones',
  'Brown',
  'Taylor',
  'Wilson',
]
const COMPANIES = [
  'Acme',
  'Beta Sistemas',
  'Gamma Consultores',
  'Delta Energía',
  'Épsilon Salud',
  'Talleres Norte',
  'Editorial Sur',
  'Bodegas Río',
  'Northwind',
  'Contoso',
]
const POSITIONS = [
  'Directora',
  'Ingeniero',
  'Consultora',
  'Responsable de compras',
  'Periodista',
  'Profesora',
  'Sales Manager',
  'CTO',
  'Analista',
  'Abogada',
]
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A LinkedIn file of so many made-up connections, the same at every call, in pieces of text. */
export function* connectionsCsv(rows: number): Generator<string> {
  yield 'Notes:\n"Some connections hide their e-mail address."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  for (let n = 0; n < rows; n += 1) yield connection(n)
}

function connection(n: number): string {
  const spread = (n * 2_654_435_761) >>> 0
  const pick = (list: readonly string[], shift: number) => list[(spread >>> shift) % list.length]!
  const [given, one, two] = [pick(GIVEN, 3), pick(SURNAMES, 7), pick(SURNAMES, 13)]
  // Rare surnames make a word list as long as that of a real network.
  const surname = n % 7 === 0 ? `${one} ${rareName(n)}` : `${one} ${two}`
  const slug = `${given}-${one}-${n}`
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9-]/g, '')
    .toLowerCase()
  const email = n % 3 === 0 ? `${slug}@example.org` : ''
  const day = `${String((n % 28) + 1).padStart(2, '0')} ${MONTHS[n % 12]} ${2005 + (n % 20)}`
  return `${given},${surname},https://www.linkedin.com/in/${slug},${email},${pick(COMPANIES, 5)} ${n % 997},${pick(POSITIONS, 9)},${day}\n`
}

function rareName(n: number): string {
  const syllables = ['ba', 'co', 'de', 'fi', 'gu', 'la', 'mo', 'ne', 'pi', 'ru', 'sa', 'to', 've', 'xi', 'zu']
  let [name, rest] = ['', n]
  do {
    name += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0)
  return name[0]!.toUpperCase() + name.slice(1)
}
