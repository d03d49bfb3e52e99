import * as contract from '@lazo/contract'
import { changeTieSettings, readTieSettings } from '#domain/ties/change-tie-settings.ts'
import { listLabelCadences, setLabelCadences } from '#domain/ties/label-cadences.ts'
import { listStandings, readStanding } from '#domain/ties/read-standing.ts'
import { encodeShortStanding, encodeStanding } from '../encode/standings.ts'
import { route } from '../route.ts'

type Settings = Awaited<ReturnType<typeof readTieSettings>>

/** How a member stands with people by the rules of ties, and what these are. */
export const standingRoutes = [
  route({
    name: 'readStanding',
    method: 'GET',
    path: '/cards/:cardId/standing',
    need: 'read',
    answer: contract.standing,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeStanding(await readStanding(domain, actor, params.cardId)) }
    },
  }),
  route({
    name: 'listStandings',
    method: 'GET',
    path: '/ties/standings',
    need: 'read',
    query: contract.standingsQuery,
    answer: contract.standings,
    async handle({ domain }, { who: { actor }, query }) {
      const { standings, today } = await listStandings(domain, actor, query.card ?? null)
      return { body: { items: standings.map(encodeShortStanding), today } }
    },
  }),
  route({
    name: 'readTieSettings',
    method: 'GET',
    path: '/ties/settings',
    need: 'read',
    answer: contract.tieSettings,
    async handle({ domain }, { who: { actor } }) {
      return { body: encodeSettings(await readTieSettings(domain, actor)) }
    },
  }),
  route({
    name: 'changeTieSettings',
    method: 'PATCH',
    path: '/ties/settings',
    need: 'write',
    body: contract.tieSettingsChange,
    answer: contract.tieSettings,
    errors: ['right-missing', 'input-invalid'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: encodeSettings(await changeTieSettings(domain, actor, body)) }
    },
  }),
  route({
    name: 'listLabelCadences',
    method: 'GET',
    path: '/ties/label-cadences',
    need: 'read',
    answer: contract.labelCadences,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listLabelCadences(domain, actor)).map(encodeCadence) } }
    },
  }),
  route({
    name: 'changeLabelCadences',
    method: 'PUT',
    path: '/ties/label-cadences',
    need: 'write',
    body: contract.labelCadences,
    answer: contract.labelCadences,
    errors: ['input-invalid'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: { items: (await setLabelCadences(domain, actor, body.items)).map(encodeCadence) } }
    },
  }),
]

function encodeCadence({ label, idealDays, maximumDays }: Awaited<ReturnType<typeof listLabelCadences>>[number]) {
  return { label, idealDays, maximumDays }
}

/** What is usual for each rung's rhythm is no decision of a workspace. */
function encodeSettings({ rhythm, cadence, ...rest }: Settings): contract.OutputOf<typeof contract.tieSettings> {
  const { usual: _, ...paced } = rhythm
  const { conversation, relationship, trust } = cadence.ofRung
  const ofRung = { conversation: conversation!, relationship: relationship!, trust: trust! }
  return { ...rest, rhythm: paced, cadence: { ...cadence, ofRung } }
}
