import { addressParser, decodeWords } from 'postal-mime'
import { readMoment } from '../moments/read-moment.ts'
import type { TalkContext } from '../talk-context.ts'
import { TALK_LIMITS } from '../talk-limits.ts'
import { keptName, keptText } from '../text/kept-text.ts'
import { NOBODY, type Party, PLAIN, type TalkRead } from '../told.ts'

/** The headers of a mail, unfolded, each under its name in lower case; of several of one name the first. */
export type Headers = ReadonlyMap<string, string>

const MOST_ADDRESSES = 200
const MACHINE =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletter|noresponder|no-?responder)\b/i

/** Reads a mail by its headers; what it says is not looked at but for the subject. */
export function readHeaders(headers: Headers, line: number, context: TalkContext): TalkRead {
  const at = readMoment((headers.get('date') ?? '').slice(0, 64), { order: 'dmy', clock: context.clock })
  if (at === null) return { line, left: 'no-date' }
  const [from] = partiesIn(headers, 'from')
  const to = ['to', 'cc'].flatMap((name) => partiesIn(headers, name))
  if (!from || to.length === 0) return { line, left: 'names-nobody' }
  if (isAutomatic(headers) || MACHINE.test(from.mail ?? '')) return { line, left: 'automatic' }
  if (to.length > TALK_LIMITS.recipients) return { line, left: 'too-many' }
  const subject = keptText(decodeWords(headers.get('subject') ?? ''))
  return {
    ...PLAIN,
    line,
    at,
    medium: 'email',
    from,
    to,
    text: subject,
    threadId: threadOf(headers),
  }
}

/** What programs and lists send, by the headers that say so (RFC 2369, RFC 2919, RFC 3834). */
function isAutomatic(headers: Headers): boolean {
  if (headers.has('list-id') || headers.has('list-unsubscribe')) return true
  const submitted = headers.get('auto-submitted')
  if (submitted !== undefined && !/^no\b/i.test(submitted)) return true
  return /^(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')
}

function partiesIn(headers: Headers, name: string): Party[] {
  const value = headers.get(name)
  if (value === undefined) return []
  const mailboxes = addressParser(value, { flatten: true }).slice(0, MOST_ADDRESSES)
  return mailboxes.flatMap(({ name: named, address }) => {
    const mail = keptName(address)
    return mail?.includes('@') ? [{ ...NOBODY, name: keptName(decodeWords(named ?? '')), mail }] : []
  })
}

/** The first mail of a thread: of all that a mail refers to the oldest, else itself. */
function threadOf(headers: Headers): string | null {
  const named = headers.get('references') ?? headers.get('in-reply-to') ?? headers.get('message-id') ?? ''
  return /<([^<>\s]{1,200})>/.exec(named)?.[1] ?? null
}
