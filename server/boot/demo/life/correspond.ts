import { keepUpload, openUpload } from '#domain/imports/keep-upload.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { startTalks } from '#domain/talks/start-talks.ts'
import type { Connection } from '../linkedin-file.ts'
import type { Life } from '../live-on.ts'
import { asciiOf } from '../new-person.ts'
import { writeRow } from '../write-row.ts'
import { momentAgo } from './moments.ts'

const COLUMNS = ['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO', 'RECIPIENT PROFILE URLS']
const MORE_COLUMNS = ['DATE', 'SUBJECT', 'CONTENT', 'FOLDER']
const CORRESPONDENTS = 90
const YEARS = 6

/** Someone as LinkedIn names them. */
interface Named {
  readonly name: string
  readonly url: string
}

/** Years of messages with some of the owner's connections, as LinkedIn exports them, by the way of every import of talks. */
export async function correspond(
  life: Life,
  { bookId, connections }: { bookId: string; connections: readonly Connection[] },
): Promise<void> {
  const { past, office } = life
  const owner = office.actors[0]!
  const me = ownName(life)
  const self = [{ name: me.name, mail: null, phone: null, profile: me.url }]
  const { uploadId } = await keepUpload(past.domain, owner, bytesOf(messagesOf(life, me, connections)))
  const file = await openUpload(past.domain, owner, uploadId)
  const how = {
    zone: 'UTC',
    self,
    people: {},
    others: 'leave' as const,
    keepsText: true,
    columns: null,
    isQueued: false,
  }
  const started = await startTalks(past.domain, owner, { ...how, bookId, uploadId, file, fileName: 'messages.csv' })
  await runImport(past.domain, owner, started)
}

function ownName({ making }: Life): Named {
  const { given, surname } = making.words.office.people[0]!
  return { name: `${given} ${surname}`, url: `https://www.linkedin.com/in/${asciiOf(`${given} ${surname}`, '-')}` }
}

function messagesOf({ past, making }: Life, me: Named, connections: readonly Connection[]): string {
  const { dice, words } = making
  const named = connections.filter(({ given, url }) => given !== '' && url !== '')
  const rows = Array.from({ length: CORRESPONDENTS }, (_, thread) => {
    const one = dice.pick(named)
    const other = { name: `${one.given} ${one.surname}`, url: one.url }
    const last = dice.between(8, YEARS * 365)
    const began = Math.min(last + dice.between(3, 900), YEARS * 365)
    const days = Array.from({ length: dice.between(1, 9) }, () => dice.between(last, began)).sort((a, b) => b - a)
    return days.map((day, turn) => {
      // The last word is one's own: what is owed is told elsewhere.
      const isOwn = (days.length - turn) % 2 === 1
      const text = dice.pick(turn === 0 ? words.life.openings : words.life.answers)
      const at = momentAgo(past.clock.now(), day, dice.between(8, 20))
      return rowOf({ thread, from: isOwn ? me : other, to: isOwn ? other : me, at, text })
    })
  })
  return `${[writeRow([...COLUMNS, ...MORE_COLUMNS]), ...rows.flat()].join('\n')}\n`
}

interface Message {
  readonly thread: number
  readonly from: Named
  readonly to: Named
  readonly at: Date
  readonly text: string
}

function rowOf({ thread, from, to, at, text }: Message): string {
  const date = `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`
  return writeRow([`t${thread}`, '', from.name, from.url, to.name, to.url, date, '', text, 'INBOX'])
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
