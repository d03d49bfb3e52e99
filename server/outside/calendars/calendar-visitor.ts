import { ProductError } from '#base/errors.ts'
import type { OutsideAnswer, OutsideQuestion } from './ask-outside.ts'
import type { CalendarSource } from './calendar-source.ts'
import { collectionQuestion, eventsQuestion, readCollections, readEventTexts } from './dav-questions.ts'

const MOST_REDIRECTS = 3
/** More calendars than anybody keeps on one server. */
const MOST_CALENDARS = 20

/** Visits the server of one calendar: takes a file as it is, and asks CalDAV otherwise, from wherever it was sent to. */
export class CalendarVisitor {
  readonly #source: CalendarSource
  readonly #ask: (question: OutsideQuestion) => Promise<OutsideAnswer>

  constructor(source: CalendarSource, ask: (question: OutsideQuestion) => Promise<OutsideAnswer>) {
    this.#source = source
    this.#ask = ask
  }

  /** All that stands there since a moment. Throws `calendar-unreachable`, `calendar-unreadable`. */
  async read(since: Date): Promise<string> {
    const url = new URL(this.#source.address)
    const file = await this.#visit({ url, method: 'GET', headers: { accept: 'text/calendar' } })
    if (file.status < 300 && isCalendar(file.text)) return file.text
    // A collection may be answered to GET with anything; whether it is one, CalDAV tells.
    const texts: string[] = []
    for (const calendar of await this.#calendarsAt(url)) texts.push(...(await this.#eventsOf(calendar, since)))
    return texts.join('\r\n') || 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
  }

  /** The calendar at an address, or those of whom it belongs to (RFC 4791 §6.2.1, RFC 5397). */
  async #calendarsAt(url: URL): Promise<URL[]> {
    const here = readCollections(await this.#visitDav(collectionQuestion(url, 0)), url)
    if (here.some(({ isCalendar: isOne }) => isOne)) return [url]
    const principal = here.flatMap(({ principals }) => principals)[0]
    if (!principal) throw noCalendar()
    const homes = readCollections(await this.#visitDav(collectionQuestion(principal, 0)), principal)
    const home = homes.flatMap((one) => one.homes)[0]
    if (!home) throw noCalendar()
    const inside = readCollections(await this.#visitDav(collectionQuestion(home, 1)), home)
    const calendars = inside.filter((one) => one.isCalendar && one.hasEvents).map((one) => one.url)
    if (calendars.length === 0) throw noCalendar()
    return calendars.slice(0, MOST_CALENDARS)
  }

  async #eventsOf(url: URL, since: Date): Promise<string[]> {
    return readEventTexts(await this.#visitDav(eventsQuestion(url, since)))
  }

  async #visitDav(question: OutsideQuestion): Promise<string> {
    const { status, text } = await this.#visit(question)
    if (status !== 207) throw unreachable({ status })
    return text
  }

  /** Asks, and follows where it is sent. Who may not come in is told so. */
  async #visit(question: OutsideQuestion): Promise<OutsideAnswer> {
    let { url } = question
    for (let left = MOST_REDIRECTS; ; left--) {
      const answer = await this.#askAt(url, question)
      const isSentOn = answer.status >= 301 && answer.status <= 308 && answer.location !== null
      if (answer.status === 401 || answer.status === 403) throw unreachable({ status: answer.status })
      if (!isSentOn) return answer
      if (left === 0 || !URL.canParse(answer.location, url.href)) throw unreachable({ status: answer.status })
      url = new URL(answer.location, url)
    }
  }

  async #askAt(url: URL, question: OutsideQuestion): Promise<OutsideAnswer> {
    const { user, password } = this.#source
    const secret = Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64')
    const credentials = user === null ? {} : { authorization: `Basic ${secret}` }
    try {
      return await this.#ask({ ...question, url, headers: { ...question.headers, ...credentials } })
    } catch (error) {
      throw unreachable({}, error)
    }
  }
}

function isCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
}

function unreachable(facts: { readonly status?: number }, cause?: unknown): ProductError {
  const { status } = facts
  const why = status === undefined ? 'Its server could not be reached.' : `Its server answered ${status}.`
  return new ProductError('calendar-unreachable', why, { facts, ...(cause === undefined ? {} : { cause }) })
}

function noCalendar(): ProductError {
  return new ProductError('calendar-unreadable', 'There is no calendar at this address.')
}
