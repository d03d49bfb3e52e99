import type { Mention, StoredComment } from '#store/comments/reader.ts'
import { readTeamReach } from '#store/teams/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { readersOfCard } from '../handling/card-readers.ts'
import { notify } from '../notifications/notify.ts'

/** Tells those whom a comment names, of those who may read it. */
export async function tellMentioned(
  tx: WriteTx,
  { commentId, cardId, audience, teamId }: Pick<StoredComment, 'commentId' | 'cardId' | 'audience' | 'teamId'>,
  mentions: readonly Mention[],
): Promise<void> {
  const isForNobody = audience === 'me' || (audience === 'team' && teamId === null)
  if (mentions.length === 0 || isForNobody) return
  const named = new Set(mentions.flatMap(({ kind, id }) => (kind === 'member' ? [id] : [])))
  for (const { kind, id } of mentions)
    if (kind === 'team') for (const one of await readTeamReach(tx, id)) named.add(one)
  const readers = await readersOfCard(tx, cardId)
  const meant = teamId === null ? null : new Set(await readTeamReach(tx, teamId))
  const told = [...named].filter((memberId) => readers.has(memberId) && (meant?.has(memberId) ?? true))
  await notify(tx, told, { kind: 'mention', cardId, commentId })
}
