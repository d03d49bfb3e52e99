import type { Actor } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { keepUpload, openUpload } from '#domain/imports/keep-upload.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { startTalks } from '#domain/talks/start-talks.ts'
import { askOnce } from '#kit/database/administer.ts'

const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n'
const ME = { name: 'Ana Ruiz', mail: null, phone: null, profile: 'https://www.linkedin.com/in/ana-ruiz' }
const DAY_MS = 86_400_000

/** Lets each card of a workspace be found by a profile of its own number. */
export async function giveProfiles(ownerUrl: string, workspaceId: string): Promise<void> {
  await askOnce(
    ownerUrl,
    `insert into lazo.handle (workspace_id, card_id, kind, key)
    select workspace_id, card_id, 'profile', 'linkedin:p' || row_number() over (order by card_id) from lazo.card
    where workspace_id = $1`,
    [workspaceId],
  )
}

/** Imports so many messages with so many people through everything, half of them with one in sixteen. Gives the milliseconds. */
export async function bringTalks(
  domain: Domain,
  actor: Actor,
  { people, talks }: { people: number; talks: number },
): Promise<number> {
  const start = performance.now()
  const { uploadId } = await keepUpload(domain, actor, piecesOf(people, talks, domain.clock.now().getTime()))
  const file = await openUpload(domain, actor, uploadId)
  const how = { zone: 'UTC', self: [ME], people: {}, others: 'leave', keepsText: true, columns: null } as const
  const started = await startTalks(domain, actor, {
    ...how,
    bookId: null,
    uploadId,
    file,
    fileName: 'messages.csv',
    isQueued: false,
  })
  const done = await runImport(domain, actor, started)
  if (done.counts['new'] !== talks) throw new Error(`The import brought ${JSON.stringify(done.counts)}.`)
  return performance.now() - start
}

async function* piecesOf(people: number, talks: number, now: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(HEAD)
  for (let from = 0; from < talks; from += 500) {
    const count = Math.min(500, talks - from)
    yield Buffer.from(Array.from({ length: count }, (_, i) => rowOf(from + i, people, now)).join(''))
  }
}

function rowOf(n: number, people: number, now: number): string {
  const whom = Math.floor((((n * 7919) % 10_007) / 10_007) ** 4 * people)
  const party = `P ${whom + 1},https://www.linkedin.com/in/p${whom + 1}`
  const me = `${ME.name},${ME.profile}`
  const date = new Date(now - ((n * 104_729) % 2190) * DAY_MS - n * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const between = n % 2 === 0 ? `${party},${me}` : `${me},${party}`
  return `c${whom},,${between},${date} UTC,,Hola ${n}: ¿nos vemos el jueves?,INBOX\n`
}
