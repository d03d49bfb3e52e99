import type { Making } from './demo-cards.ts'
import { profileAddress } from './demo-cards.ts'
import { newCompany } from './new-company.ts'
import { newPerson, type Person, postOf } from './new-person.ts'
import { writeRow } from './write-row.ts'

/** One connection, in the columns of LinkedIn's export. */
export interface Connection {
  readonly given: string
  readonly surname: string
  readonly url: string
  readonly email: string
  readonly company: string
  readonly position: string
  readonly connectedOn: string
}

const PREAMBLE = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."',
  '',
]
const COLUMNS = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const FIRST_YEAR = 2008

/** Makes up the connections of one professional, the newest first, with the disorder that such lists have. */
export function makeConnections(making: Making, count: number, lastYear: number): Connection[] {
  const days = Array.from({ length: count }, () => newDay(making, lastYear)).sort((one, other) => other - one)
  return days.map((day) => makeConnection(making, writeDay(day)))
}

/** The file that LinkedIn gives its members, with its preamble. */
export function writeLinkedIn(connections: readonly Connection[]): string {
  const rows = connections.map((one) => [
    one.given,
    one.surname,
    one.url,
    one.email,
    one.company,
    one.position,
    one.connectedOn,
  ])
  return `${[...PREAMBLE, ...[COLUMNS, ...rows].map(writeRow)].join('\n')}\n`
}

/** The same connection after a change of job. */
export function withNewJob({ dice, words }: Making, connection: Connection): Connection {
  const company = newCompany(dice, words.business, words.names.surnames)
  const position = postOf(dice.pick(words.business.positions[company.sector]), { isWoman: dice.falls(0.5) })
  return { ...connection, company: company.name, position }
}

function makeConnection(making: Making, connectedOn: string): Connection {
  const { dice, words } = making
  // Whoever has left LinkedIn or hides stays in the list as a line without a name.
  if (dice.falls(0.004)) return { given: '', surname: '', url: '', email: '', company: '', position: '', connectedOn }
  const person = newPerson(dice, words.names)
  const surname = surnamesShown(making, person)
  const url = profileAddress(dice, person.given, person.surname)
  return { ...jobOf(making, person), ...dressed(making, person.given, surname), url, connectedOn }
}

function jobOf({ dice, words: { business, names } }: Making, person: Person) {
  if (dice.falls(0.06)) return { company: '', position: '', email: '' }
  if (dice.falls(0.07)) return { company: '', position: postOf(dice.pick(business.freelances), person), email: '' }
  const company = newCompany(dice, business, names.surnames)
  const position = postOf(dice.pick(business.positions[company.sector]), person)
  const email = dice.falls(0.05) ? `${person.given.slice(0, 1)}.${person.surname}@${company.domain}` : ''
  return {
    company: company.name,
    position,
    email: email
      .normalize('NFKD')
      .replaceAll(/[^\w.@-]/g, '')
      .toLowerCase(),
  }
}

/** Half of those who have two surnames show one. */
function surnamesShown({ dice }: Making, { surname, surname2 }: Person): string {
  return surname2 !== undefined && dice.falls(0.5) ? `${surname} ${surname2}` : surname
}

/** Some write their names all small, all large, or with what they want to be seen with. */
function dressed({ dice }: Making, given: string, surname: string): { given: string; surname: string } {
  const chance = dice.roll()
  if (chance < 0.02) return { given: given.toUpperCase(), surname: surname.toUpperCase() }
  if (chance < 0.03) return { given: given.toLowerCase(), surname: surname.toLowerCase() }
  if (chance < 0.045) return { given, surname: `${surname}, ${dice.pick(['PMP', 'PhD', 'MBA', 'CFA', 'PCC'])}` }
  if (chance < 0.055) return { given: `${given} ${dice.pick(['🚀', '🌱', '💡', '🎯'])}`, surname }
  return { given, surname }
}

/** More connections were made lately than long ago. */
function newDay({ dice }: Making, lastYear: number): number {
  const years = lastYear - FIRST_YEAR
  const share = dice.roll() ** 0.6
  return Date.UTC(FIRST_YEAR, 0, 1) + Math.floor(share * years * 365.25) * 86_400_000
}

function writeDay(day: number): string {
  const date = new Date(day)
  return `${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
