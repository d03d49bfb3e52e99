import assert from 'node:assert/strict'
import { changeDevice } from '#domain/devices/change-device.ts'
import type { DavTold, TestDav } from '#kit/dav.ts'
import { KnownValues } from './known-values.ts'
import type { Exchange, Trace } from './read-trace.ts'

/** What stands around every answer in XML. */
const PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>'
const NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:CS="http://calendarserver.org/ns/"'

/** What every answer says, whatever was asked. */
const EVERYWHERE = {
  connection: 'keep-alive',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  dav: '1, 3, access-control, addressbook, calendar-access, extended-mkcol',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Sends what a client sends, in its order, and holds every answer against what the trace says, whole. */
export async function replay(dav: TestDav, { agent, showsCalendars: hasCalendars, exchanges }: Trace): Promise<void> {
  const [device, other] = [await dav.device(dav.owner, agent), await dav.device(dav.owner, 'Another program')]
  const { memberId } = dav.owner
  if (hasCalendars)
    for (const { actor } of [device, other])
      await changeDevice(dav.domain, dav.owner, { deviceId: actor.deviceId, hasCalendars })
  const calendars = `/dav/calendars/${memberId}/`
  const values = new KnownValues({ member: memberId, home: device.home, calendars, other: other.authorization })
  for (const exchange of exchanges) {
    const told = await send(exchange, { values, usual: { 'user-agent': agent, authorization: device.authorization } })
    assertTold(exchange, told, values)
  }

  async function send(
    { asked }: Exchange,
    { values, usual }: { values: KnownValues; usual: Record<string, string> },
  ): Promise<DavTold> {
    const [method, path] = values.fill(asked.line).split(' ') as [string, string]
    const headers = { ...usual, ...mapValues(asked.headers, (value) => values.fill(value)) }
    // An empty header in a trace is one that is not sent.
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
    const payload = asked.body === '' ? {} : { payload: values.fill(asked.body) }
    const told = await dav.app.inject({ method: method as 'GET', url: path, headers: sent, ...payload })
    return { status: told.statusCode, headers: told.headers, text: told.payload }
  }
}

function assertTold({ title, told }: Exchange, came: DavTold, values: KnownValues): void {
  try {
    assert.equal(came.status, Number(told.line), came.text)
    // The body first: what headers name is easier found there when both differ.
    values.expect(squeeze(came.text), squeeze(wrap(told.body)))
    assertHeaders(told.headers, came, values)
  } catch (error) {
    throw new Error(`It ${title}: ${(error as Error).message}`, { cause: error })
  }
}

function assertHeaders(
  expected: Readonly<Record<string, string>>,
  { status, headers, text }: DavTold,
  values: KnownValues,
): void {
  const { date: _, 'x-request-id': __, 'content-length': length, ...came } = headers
  const whole = { ...EVERYWHERE, 'cache-control': status < 400 ? 'private, no-cache' : 'no-store', ...expected }
  assert.deepEqual(Object.keys(came).sort(), Object.keys(whole).sort())
  for (const [name, value] of Object.entries(whole)) values.expect(String(came[name]), value)
  if (length !== undefined) assert.equal(Number(length), Buffer.byteLength(text))
}

/** Traces leave out what stands around every answer in XML. */
function wrap(body: string): string {
  return body.replace(
    /^<D:(multistatus|error|mkcol-response|principal-search-property-set)>/,
    `${PROLOGUE}<D:$1 ${NAMESPACES}>`,
  )
}

/** Blanks between elements mean nothing. */
function squeeze(text: string): string {
  return text.replaceAll(/>\s+</g, '><').trimEnd()
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
