import * as contract from '@lazo/contract'
import { type MeCard, readMeCard, saveMeCard } from '#domain/profile/me-card.ts'
import { type OwnProfile, readOwnProfile, saveOwnProfile } from '#domain/profile/own-profile.ts'
import { route } from '../route.ts'

/** One's own card, and the public page made of it. */
export const profileRoutes = [
  route({
    name: 'readMeCard',
    method: 'GET',
    path: '/me/card',
    need: 'read',
    answer: contract.meCard,
    async handle({ domain }, { who: { actor } }) {
      return { body: encodeMeCard(await readMeCard(domain, actor)) }
    },
  }),
  route({
    name: 'saveMeCard',
    method: 'PUT',
    path: '/me/card',
    need: 'write',
    body: contract.meCardInput,
    answer: contract.meCard,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: encodeMeCard(await saveMeCard(domain, actor, body.cardId)) }
    },
  }),
  route({
    name: 'readProfile',
    method: 'GET',
    path: '/me/profile',
    need: 'read',
    answer: contract.profile,
    async handle({ domain }, { who: { actor } }) {
      return { body: encodeProfile(await readOwnProfile(domain, actor)) }
    },
  }),
  route({
    name: 'saveProfile',
    method: 'PUT',
    path: '/me/profile',
    need: 'write',
    body: contract.profileInput,
    answer: contract.profile,
    errors: ['profile-address-taken', 'profile-needs-share'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: encodeProfile(await saveOwnProfile(domain, actor, body)) }
    },
  }),
]

function encodeMeCard({ cardId, reviewedAt, reviewDue, isDue }: MeCard): contract.OutputOf<typeof contract.meCard> {
  const times = { reviewedAt: reviewedAt?.toISOString() ?? null, reviewDue: reviewDue?.toISOString() ?? null }
  return { cardId, ...times, isDue }
}

function encodeProfile({ shows, ...rest }: OwnProfile): contract.OutputOf<typeof contract.profile> {
  return { ...rest, shows: [...shows], path: rest.slug === null ? null : contract.profilePath(rest.slug) }
}
