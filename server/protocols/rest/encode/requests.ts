import type { accessRequest, OutputOf } from '@lazo/contract'
import type { Requests } from '#domain/sharing/requests/list-requests.ts'
import { isRight } from '#domain/sharing/right.ts'

/** Something that was asked for, as this door tells it. */
export function encodeRequest(request: Requests['own'][number]): OutputOf<typeof accessRequest> {
  const { requestId, askerId, askerName, bookId, bookName, askedId, askedName, wants, createdAt } = request
  const { message, state, answeredBy, answeredByName, answeredAt, answer, batchId } = request
  return {
    id: requestId,
    asker: { id: askerId, name: askerName },
    book: someone(bookId, bookName),
    asked: someone(askedId, askedName),
    right: isRight(wants) ? wants : 'view',
    message,
    createdAt: createdAt.toISOString(),
    state,
    answeredBy: someone(answeredBy, answeredByName),
    answeredAt: answeredAt?.toISOString() ?? null,
    answer,
    batchId,
  }
}

function someone(id: string | null, name: string | null) {
  return id === null ? null : { id, name }
}
