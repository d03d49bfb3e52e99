import type { interaction, interactionChange, interactionInput, interactionVersions, OutputOf } from '@lazo/contract'
import type { listInteractionVersions } from '#domain/interactions/list-interactions.ts'
import type { InteractionView } from '#domain/interactions/view-interaction.ts'

type Version = Awaited<ReturnType<typeof listInteractionVersions>>[number]
type Contributions = Version['state']['contributions']

/** An interaction, as this door tells it. */
export function encodeInteraction(view: InteractionView): OutputOf<typeof interaction> {
  const { interactionId, memberId, memberName, at, medium, cardIds, visibility, isOwn, text, own } = view
  return {
    id: interactionId,
    member: { id: memberId, name: memberName },
    at: at.toISOString(),
    medium,
    cardIds: [...cardIds],
    visibility,
    isOwn,
    text,
    own: own && {
      ...own,
      does: [...own.does],
      contributions: encodeContributions(own.contributions),
      createdAt: own.createdAt.toISOString(),
      editedAt: own.editedAt?.toISOString() ?? null,
    },
  }
}

/** What an interaction was, as this door tells it. */
export function encodeVersion({ versionId, until, state }: Version): OutputOf<typeof interactionVersions>['items'][0] {
  const { source: _, ...was } = state
  return {
    ...was,
    id: versionId,
    until: until.toISOString(),
    at: was.at.toISOString(),
    cardIds: [...was.cardIds],
    does: [...was.does],
    contributions: encodeContributions(was.contributions),
  }
}

/** What is told of an interaction, as the domain takes it. */
export function decodeInteraction<
  Body extends Pick<OutputOf<typeof interactionInput> | OutputOf<typeof interactionChange>, 'at' | 'contributions'>,
>({ at, contributions, ...rest }: Body) {
  return {
    ...rest,
    at: at === undefined ? undefined : new Date(at),
    contributions: contributions?.map(({ id: contributionId, ...one }) => ({ contributionId, ...one })),
  }
}

function encodeContributions(contributions: Contributions) {
  return contributions.map(({ contributionId: id, ...one }) => ({ id, ...one }))
}
