import { createHash } from 'node:crypto'

const GIVEN = ['Ana', 'Luis', 'María', 'José', 'Carmen', 'Íñigo', 'Lucía', 'Pablo', 'Elena', 'Óscar', 'Emma', 'Peter']
const SURNAMES = ['García', 'López', 'Martínez', 'Pérez', 'Núñez', 'Ruiz', 'Muñoz', 'Ortega', 'Smith', 'Wilson']
const COMPANIES = ['Acme', 'Talleres Norte', 'Bodegas Río', 'Editorial Sur', 'Northwind', 'Delta Energía']
const STREETS = ['Calle Mayor', 'Avenida de la Constitución', 'Plaza Nueva', 'Paseo del Prado', 'High Street']

/** How many cards share a rare surname or domain: what a search for it finds. */
export const CARDS_OF_ONE_SEARCH = 5

/** A card as a telephone sends it, of about 0.9 kB; `edition` changes one line of it. The same words make the same card. */
export function cardText(index: number, edition = 0): string {
  const digest = createHash('sha256').update(`card ${index}`).digest('hex')
  const pick = (words: readonly string[], at: number) =>
    words[Number.parseInt(digest.slice(at, at + 6), 16) % words.length]!
  const [given, surname] = [pick(GIVEN, 0), `${pick(SURNAMES, 6)} ${rareWord(index)}`]
  const plain = `${given}.${index}`
    .normalize('NFKD')
    .replace(/[^\w.]/g, '')
    .toLowerCase()
  const phone = String(600_000_000 + (index % 99_999_999)).replace(/(\d{3})(?=\d)/g, '$1 ')
  const company = pick(COMPANIES, 12)
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${cardUid(index)}`,
    `N:${surname};${given};;;`,
    `FN:${given} ${surname}`,
    `ORG:${company};Ventas`,
    `TITLE:Responsable de zona ${index % 40}`,
    `EMAIL;TYPE=WORK:${plain}@${rareWord(index).toLowerCase()}.example.com`,
    `EMAIL;TYPE=HOME:${plain}@mail.example.org`,
    `TEL;TYPE=CELL:+34 ${phone}`,
    `TEL;TYPE=WORK,VOICE:+34 91 ${phone.slice(4)}`,
    `TEL;TYPE=HOME:+34 921 ${phone.slice(5)}`,
    'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/' + plain.replace('.', '-'),
    `ADR;TYPE=WORK:;;${pick(STREETS, 18)} ${index % 200};Madrid;Madrid;28${String(index % 1000).padStart(3, '0')};España`,
    `ADR;TYPE=HOME:;;${pick(STREETS, 24)} ${index % 90};Segovia;Segovia;40001;España`,
    `URL:https://www.example.com/people/${plain}`,
    `BDAY:19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`,
    `NOTE:Conocido en la feria de ${pick(STREETS, 30)}. Prefiere que se le llame por la mañana\\, nunca los viernes. Edición ${edition}. ${digest}${digest}`,
    'CATEGORIES:Clientes,Feria',
    `REV:2026-01-0${1 + (edition % 9)}T10:00:00Z`,
    'END:VCARD',
    '',
  ].join('\r\n')
}

/** The UID of a card, which is the name of its resource too. */
export function cardUid(index: number): string {
  const hex = createHash('sha256').update(`uid ${index}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A word that only a few cards of a book have, in their name and in an address of theirs. */
export function rareWord(index: number): string {
  const letters = String(Math.floor(index / CARDS_OF_ONE_SEARCH)).replace(
    /\d/g,
    (digit) => 'bdfgklmnpr'[Number(digit)]!,
  )
  return `Xa${letters}ez`
}
