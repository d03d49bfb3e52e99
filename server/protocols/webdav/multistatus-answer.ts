import { closeMultistatus, openMultistatus } from '@lazo/davxml'
import type { DavAnswer, Produce } from './ground.ts'

const XML = { 'content-type': 'application/xml; charset=utf-8' }

/** An answer of many responses (RFC 4918 §13), made while it is sent; what `produce` gives last stands behind them. */
export function multistatusAnswer(
  produce: (...args: Parameters<Produce>) => Promise<{ syncToken?: string } | void>,
  headers: Readonly<Record<string, string>> = {},
): DavAnswer {
  return {
    status: 207,
    headers: { ...XML, ...headers },
    async body(send) {
      await send(openMultistatus())
      const end = await produce(send)
      await send(closeMultistatus(end ?? {}))
    },
  }
}
