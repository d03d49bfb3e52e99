import assert from 'node:assert/strict'
import { fillThings, markedCard } from './fill-things.ts'
import { readByDevice } from './read-all.ts'
import { act, asKeeper, type Stage, type UnseenChange } from './stage.ts'
import { UNSEEN_TIES } from './unseen-ties.ts'

/** The cards that are shown with a right that does not tell by which ways others see them. */
const shownCards = ({ shown }: Stage) =>
  [...shown].filter(([right]) => right !== 'share' && right !== 'manage').map(([, { cardId }]) => cardId)
const shownBooks = ({ shown }: Stage) =>
  [...shown].filter(([right]) => right !== 'manage').map(([, { bookId }]) => bookId)

async function exportBooks(stage: Stage): Promise<void> {
  const { keeper, server } = stage.house
  for (const bookId of shownBooks(stage)) {
    const told = await server.ask('GET', `/exports?format=vcard4&book=${bookId}`, { token: keeper.token })
    assert.equal(told.status, 200, told.text)
  }
}

const heirOf = ({ house }: Stage) => house.heir.actor.memberId

/** Every kind of change that somebody does not see who is given other things; each leaves the next what it needs. */
export const UNSEEN_CHANGES: readonly UnseenChange[] = [
  {
    name: 'a card like those that are seen is made, changed, deleted, and brought back',
    async make(stage) {
      const { hidden, shown } = stage
      for (const { mark } of [hidden, shown.get('view')!]) {
        const made = await asKeeper(stage, 'POST', '/cards', { ...markedCard(mark), bookIds: [hidden.bookId] })
        const cardId = String(made['id'])
        await asKeeper(stage, 'PATCH', `/cards/${cardId}`, { patch: { 'name/full': 'Nieves Otra' } })
        const { batchId } = await asKeeper(stage, 'POST', '/cards/deletions', { cardIds: [cardId] })
        await asKeeper(stage, 'POST', `/batches/${String(batchId)}/undo`)
      }
    },
  },
  {
    name: 'a book is renamed, hides parts, is given to others, and made a neighbour',
    async make(stage) {
      const { bookId, mark } = stage.hidden
      await asKeeper(stage, 'PATCH', `/books/${bookId}`, { name: `${mark} de otro modo` })
      await asKeeper(stage, 'PUT', `/books/${bookId}/hidden-fields`, {
        fields: ['phones'],
        below: 'edit',
        fromGuests: true,
      })
      await asKeeper(stage, 'PUT', `/books/${bookId}/grants/members/${heirOf(stage)}`, { right: 'edit' })
      await asKeeper(stage, 'PUT', `/books/${bookId}/grants/teams/${stage.teamId}`, { right: 'view' })
      await asKeeper(stage, 'POST', '/books', { name: 'Otra libreta', kind: 'shared' })
    },
  },
  {
    name: 'the own layer of another member over cards that are seen',
    async make(stage) {
      for (const { cardId } of stage.shown.values())
        await asKeeper(stage, 'PUT', `/cards/${cardId}/overlay`, {
          patch: { 'notes/own': { note: 'secreta' }, 'keywords/secreta': true },
        })
    },
  },
  {
    name: 'a comment for its author alone, and one for a team, on cards that are seen',
    async make(stage) {
      for (const { cardId } of stage.shown.values()) {
        const alone = { text: 'solo mío', audience: 'me' }
        const { id } = await asKeeper(stage, 'POST', `/cards/${cardId}/comments`, alone)
        await asKeeper(stage, 'PATCH', `/comments/${String(id)}`, { text: 'solo mío, de otro modo' })
        await asKeeper(stage, 'DELETE', `/comments/${String(id)}`)
        await asKeeper(stage, 'POST', `/comments/${String(id)}/restoration`)
        const ofTeam = { text: 'del equipo', audience: 'team', teamId: stage.teamId }
        await asKeeper(stage, 'POST', `/cards/${cardId}/comments`, ofTeam)
      }
    },
  },
  {
    name: 'cards that are seen are shown in a book that is not, and alone to somebody else',
    movesLine: true,
    async make(stage) {
      const cardIds = shownCards(stage)
      const shared = { cardIds, to: 'member', id: heirOf(stage) }
      await asKeeper(stage, 'POST', `/books/${stage.hidden.bookId}/links`, { cardIds })
      await asKeeper(stage, 'POST', '/cards/shares', { ...shared, right: 'edit' })
    },
  },
  {
    name: 'cards that are seen are opened and exported by others, and fetched by their programs',
    async make(stage) {
      const at = stage.house.server.clock.now().toISOString()
      const items = shownCards(stage).map((cardId) => ({ cardId, at }))
      await asKeeper(stage, 'POST', '/openings', { items })
      await exportBooks(stage)
      await readByDevice(stage.phone)
    },
  },
  {
    name: 'others have lists, forms, links, devices, keys and requests of their own',
    async make(stage) {
      const { house, hidden } = stage
      await asKeeper(stage, 'POST', '/lists', { name: hidden.mark, query: { text: hidden.mark }, isShared: false })
      await asKeeper(stage, 'PATCH', `/forms/${hidden.formId}`, { title: 'Otro' })
      await asKeeper(stage, 'DELETE', `/links/${hidden.linkId}`)
      await asKeeper(stage, 'DELETE', `/devices/${hidden.deviceId}`)
      await asKeeper(stage, 'POST', '/tokens', { label: hidden.mark, scope: 'read' })
      await asKeeper(stage, 'DELETE', `/imports/${hidden.importId}`).catch(() => undefined)
      const asked = { memberId: house.keeper.actor.memberId, right: 'view', message: 'por favor' }
      const { id } = await act(stage, house.sharer, { method: 'POST', path: '/access-requests', body: asked })
      await asKeeper(stage, 'POST', `/access-requests/${String(id)}/refusal`, { answer: 'no' })
    },
  },
  {
    name: 'somebody is given a label, and charge of a card',
    async make(stage) {
      const { mark, cardId } = stage.hidden
      const to = { to: 'member', id: heirOf(stage) }
      await asKeeper(stage, 'POST', '/labels/shares', { keyword: mark, ...to, right: 'view' })
      await asKeeper(stage, 'PUT', `/cards/${cardId}/handler`, { memberId: heirOf(stage) })
    },
  },
  ...UNSEEN_TIES,
  {
    name: 'everything in another workspace',
    isElsewhere: true,
    make: ({ house, hidden }) => fillThings(house.server, house.stranger, `Walburga${hidden.mark}`),
  },
  {
    name: 'a book is deleted that was never seen, and links end with it',
    movesLine: true,
    make: (stage) => asKeeper(stage, 'DELETE', `/books/${stage.hidden.bookId}`),
  },
]
