import * as contract from '@lazo/contract'
import { startSession } from '#domain/cataloguing/start-session.ts'
import { takeStep } from '#domain/cataloguing/take-step.ts'
import { endSession, undoStep } from '#domain/cataloguing/undo-step.ts'
import { readSession } from '#domain/cataloguing/view-session.ts'
import { readFilter } from '#domain/search/read-filter.ts'
import { encodeSummary } from '../encode/cards.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

type Session = NonNullable<Awaited<ReturnType<typeof readSession>>>

/** Sessions in which a member says what people are, one after the other. */
export const cataloguingRoutes = [
  route({
    name: 'startCatalogue',
    method: 'POST',
    path: '/catalogue/sessions',
    need: 'write',
    body: contract.catalogueInput,
    answer: contract.catalogueSession,
    status: 201,
    errors: ['filter-invalid'],
    async handle({ domain }, { who: { actor }, body: { order, filter, cardIds } }) {
      const choice = { order, ...keepDefined({ cardIds, filter: filter && readFilter(filter) }) }
      return { status: 201, body: encodeSession(await startSession(domain, actor, choice)) }
    },
  }),
  route({
    name: 'readCatalogue',
    method: 'GET',
    path: '/catalogue/session',
    need: 'read',
    answer: contract.catalogueNow,
    async handle({ domain }, { who: { actor } }) {
      const session = await readSession(domain, actor)
      return { body: { session: session && encodeSession(session) } }
    },
  }),
  route({
    name: 'endCatalogue',
    method: 'DELETE',
    path: '/catalogue/session',
    need: 'write',
    status: 204,
    async handle({ domain }, { who: { actor } }) {
      await endSession(domain, actor)
      return {}
    },
  }),
  route({
    name: 'takeCatalogueStep',
    method: 'POST',
    path: '/catalogue/sessions/:catalogueId/steps',
    need: 'write',
    body: contract.catalogueStep,
    answer: contract.catalogueSession,
    errors: [
      'catalogue-not-found',
      'card-not-found',
      'card-invalid',
      'book-read-only',
      'input-invalid',
      'right-missing',
    ],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeSession(await takeStep(domain, actor, { ...body, sessionId: params['catalogueId']! })) }
    },
  }),
  route({
    name: 'undoCatalogueStep',
    method: 'POST',
    path: '/catalogue/sessions/:catalogueId/steps/:stepId/undo',
    need: 'write',
    answer: contract.catalogueSession,
    errors: ['catalogue-not-found', 'already-undone'],
    async handle({ domain }, { who: { actor }, params: { catalogueId, stepId } }) {
      return { body: encodeSession(await undoStep(domain, actor, { sessionId: catalogueId!, stepId: stepId! })) }
    },
  }),
]

function encodeSession(session: Session): contract.OutputOf<typeof contract.catalogueSession> {
  const { sessionId: id, order, startedAt, waiting, undecided, done, pace, next, steps } = session
  return {
    id,
    order,
    startedAt: startedAt.toISOString(),
    waiting,
    undecided,
    done,
    pace,
    next: next.map(encodeNext),
    steps: steps.map(({ stepId, outcome, cards, madeAt }) => ({
      id: stepId,
      outcome,
      cardIds: cards.map(({ cardId }) => cardId),
      madeAt: madeAt.toISOString(),
    })),
  }
}

function encodeNext(
  next: Session['next'][number],
): contract.OutputOf<typeof contract.catalogueSession>['next'][number] {
  const { cardId, reason, wasPutOff, summary, facets, tie, suggestions, kin } = next
  const { isKey, isResting, closeness, cadence, forMe, forThem } = tie
  return {
    cardId,
    reason,
    wasPutOff,
    summary: encodeSummary(summary),
    facets: {
      kind: [...facets.kind],
      sector: [...facets.sector],
      function: [...facets.function],
      seniority: [...facets.seniority],
      place: [...facets.place],
      stage: [...facets.stage],
    },
    tie: { isKey, isResting, closeness, cadence, forMe: [...forMe], forThem: [...forThem] },
    suggestions: [...suggestions],
    kin: [...kin],
  }
}
