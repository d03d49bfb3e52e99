import { encodeSegment, NS_CALDAV } from '@lazo/davxml'
import { isProductError, ProductError } from '#base/errors.ts'
import { putTask } from '#domain/calendars/put-task.ts'
import { DavRefusal } from '../../webdav/dav-refusal.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { calendarHref, entryAt } from '../calendar-address.ts'
import { conditionsOf } from './conditions-of.ts'

/** PUT of a task (RFC 4791 §5.3.2). An ETag is answered only when what was sent is what will be given back. */
export async function putEntry(visit: Visit): Promise<DavAnswer> {
  const { door, actor, address, body } = visit
  if (!body?.length) throw new ProductError('calendar-unreadable', 'The request brings no calendar.')
  try {
    const put = { ...entryAt(address), text: body.toString('utf8'), ...conditionsOf(visit) }
    const { isNew, etag, text } = await putTask(door.domain, actor, put)
    return { status: isNew ? 201 : 204, headers: Buffer.from(text).equals(body) ? { etag } : {} }
  } catch (error) {
    throw refusalOf(visit, error) ?? error
  }
}

const caldav = (name: string) => ({ namespace: NS_CALDAV, name })

/** What the standard has a precondition for (RFC 4791 §5.3.2.1). */
function refusalOf({ actor, address }: Visit, error: unknown): DavRefusal | null {
  if (isProductError(error, 'uid-taken')) {
    const href = calendarHref(actor.memberId, entryAt(address).segment) + encodeSegment(String(error.facts.name))
    return new DavRefusal(409, 'taskTaken', { condition: { ...caldav('no-uid-conflict'), hrefs: [href] } })
  }
  if (!isProductError(error, 'calendar-unreadable')) return null
  if (error.facts.reason === 'other-kind')
    return new DavRefusal(403, 'onlyTasks', { condition: caldav('supported-calendar-component') })
  if (error.facts.reason === 'too-large')
    return new DavRefusal(403, 'taskTooLarge', { condition: caldav('max-resource-size') })
  return null
}
