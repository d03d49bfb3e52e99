import { writeZip } from '@lazo/archive'

const GIVEN = ['Alba', 'Bruno', 'Carla', 'Dario', 'Elena', 'Fermín', 'Greta', 'Hugo', 'Inés', 'Julián', 'Kira', 'Leo']
const FAMILY = ['Arrieta', 'Bosch', 'Cano', 'Duarte', 'Esteve', 'Ferrer', 'Galán', 'Haro', 'Ibarra', 'Juste', 'Lanza']
const FIRMS = ['Fundiciones Duero', 'Nube Clara', 'Radio Alameda', 'Colegio Tilos', 'Semilla Lab', 'Papelera Oria']
const POSTS = ['Compras', 'CTO', 'Redacción', 'Dirección', 'Ventas', 'Calidad', 'Socia', 'Ingeniería']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAY_MS = 86_400_000
/** One in so many of the connections ever wrote or was written to. */
const SILENT = 8

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

`
const HEADS = {
  connections: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  messages:
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  invitations: 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  endorsements:
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
  recommendations: 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
} as const

interface Connected {
  readonly n: number
  readonly given: string
  readonly family: string
  readonly url: string
}

/** Whose archive it is. */
const OWN = { name: 'Ana Ruiz', url: 'https://www.linkedin.com/in/ana-ruiz-made-up' }

/** An archive as LinkedIn gives it, with so many connections of made-up people, seen from `now`; the same each time. */
export async function linkedinArchive(
  count: number,
  now: Date,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const people = Array.from({ length: count }, (_, n) => connected(n))
  const talkers = people.filter(({ n }) => n % SILENT === 0)
  const files = {
    'Connections.csv': `${NOTES}${table(
      HEADS.connections,
      people.map((one) => connectionRow(one, now)),
    )}`,
    'messages.csv': table(
      HEADS.messages,
      talkers.flatMap((one) => messageRows(one, now)),
    ),
    'Invitations.csv': table(
      HEADS.invitations,
      talkers.slice(0, 9).map((one) => invitationRow(one, now)),
    ),
    'Endorsement_Received_Info.csv': table(
      HEADS.endorsements,
      talkers.slice(0, 5).map((one) => endorsementRow(one, now)),
    ),
    'Recommendations_Received.csv': table(
      HEADS.recommendations,
      talkers.slice(0, 2).map((one) => recommendationRow(one, now)),
    ),
  }
  const packed = Object.entries(files).map(([path, text]) => ({ path, bytes: [Buffer.from(text)] }))
  const pieces: Uint8Array[] = []
  for await (const piece of writeZip(packed)) pieces.push(piece)
  return { name: 'Complete_LinkedInDataExport.zip', mimeType: 'application/zip', buffer: Buffer.concat(pieces) }
}

function connected(n: number): Connected {
  const given = GIVEN[n % GIVEN.length]!
  const family = `${FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length]} ${FAMILY[Math.floor(n / 132) % FAMILY.length]}`
  return { n, given, family, url: `https://www.linkedin.com/in/made-up-${n}` }
}

function connectionRow({ n, given, family, url }: Connected, now: Date): string {
  const day = new Date(now.getTime() - (3 + ((n * 37) % 4_000)) * DAY_MS)
  const on = `${String(day.getUTCDate()).padStart(2, '0')} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
  return [given, family, url, '', FIRMS[n % FIRMS.length], POSTS[n % POSTS.length], on].join(',')
}

/** Some write now, some wrote for a year and fell silent, some were only written to. */
function messageRows(one: Connected, now: Date): string[] {
  const { n, given, family, url } = one
  const kind = (n / SILENT) % 4
  const last = kind === 0 ? 5 + (n % 20) : 200 + (n % 900)
  const days = kind === 3 ? [last] : Array.from({ length: 6 }, (_, turn) => last + turn * 20)
  return days.toReversed().map((day, turn) => {
    const isOwn = kind === 3 || (days.length - turn) % 2 === 1
    const other = [`${given} ${family}`, url]
    const sides = isOwn ? [OWN.name, OWN.url, ...other] : [...other, OWN.name, OWN.url]
    return [`c${n}`, '', ...sides, `${stamp(now, day, '-')} UTC`, '', 'Seguimos', 'INBOX'].join(',')
  })
}

function invitationRow({ n, given, family, url }: Connected, now: Date): string {
  const day = new Date(now.getTime() - (400 + n) * DAY_MS)
  const at = `"${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear() % 100}, 10:22 AM"`
  return [`${given} ${family}`, OWN.name, at, 'Nos vimos en Soria', 'INCOMING', url, OWN.url].join(',')
}

function endorsementRow({ n, given, family, url }: Connected, now: Date): string {
  return [`${stamp(now, 300 + n, '/')} UTC`, 'CRM', given, family, url, 'ACCEPTED'].join(',')
}

function recommendationRow({ n, given, family }: Connected, now: Date): string {
  const day = new Date(now.getTime() - (500 + n) * DAY_MS)
  const at = `"${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear() % 100}, 09:13 AM"`
  return [given, family, FIRMS[0], POSTS[0], 'Da gusto trabajar con ella', at, 'VISIBLE'].join(',')
}

function stamp(now: Date, daysAgo: number, between: string): string {
  const at = new Date(now.getTime() - daysAgo * DAY_MS).toISOString()
  return `${at.slice(0, 10).replaceAll('-', between)} ${at.slice(11, 19)}`
}

function table(head: string, rows: readonly string[]): string {
  return `${[head, ...rows].join('\n')}\n`
}
