/** What goes over the wire in one direction: a line, headers by their names in small letters, and a body. */
interface Message {
  /** `PROPFIND /dav/` of a request, `207` of an answer. */
  readonly line: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One request of a client and what it must be answered. */
export interface Exchange {
  /** What the client is doing. */
  readonly title: string
  readonly asked: Message
  readonly told: Message
}

/** What a client sends and is answered, from the beginning. */
export interface Trace {
  /** What the client calls itself. */
  readonly agent: string
  /** Whether it and the other program are shown the calendars of their member. */
  readonly showsCalendars: boolean
  readonly exchanges: readonly Exchange[]
}

const ANSWER = /^HTTP\/1\.1 (?=\d{3}$)/m

/** Reads a trace: `@agent = …` and perhaps `@shows = calendars`, then exchanges that begin with `###`. Throws for what is none. */
export function readTrace(text: string): Trace {
  const [head = '', ...parts] = text.split(/^### /m)
  const agent = /^@agent = (.+)$/m.exec(head)?.[1]
  if (agent === undefined || parts.length === 0) throw new Error('A trace says who speaks, and what.')
  const showsCalendars = /^@shows = calendars$/m.test(head)
  return { agent, showsCalendars, exchanges: parts.map(readExchange) }
}

function readExchange(text: string): Exchange {
  const [title = ''] = text.split('\n', 1)
  const [asked, told] = text
    .slice(title.length + 1)
    .replaceAll(/^#.*\n/gm, '')
    .split(ANSWER)
  if (asked === undefined || told === undefined)
    throw new Error(`The exchange in which a client ${title} has no answer.`)
  return { title, asked: readMessage(asked), told: readMessage(told) }
}

/** Cards and calendars have line ends of their own (RFC 6350 §3.2, RFC 5545 §3.1); a trace has those of a text. */
function readMessage(text: string): Message {
  const [head = '', ...rest] = text.split('\n\n')
  const [line = '', ...lines] = head.trim().split('\n')
  const headers = Object.fromEntries(
    lines.map((header) => [nameOf(header), header.slice(nameOf(header).length + 1).trim()]),
  )
  const body = rest.join('\n\n').trim()
  const isOfLines = /^text\/(?:vcard|calendar)/.test(headers['content-type'] ?? '') && body !== ''
  return { line, headers, body: isOfLines ? `${body}\n`.replaceAll('\n', '\r\n') : body }
}

function nameOf(header: string): string {
  return header.slice(0, header.indexOf(':'))
}
