import { request } from 'node:https'
import { isPublicEndpoint, publicLookup } from '../public-address.ts'

/** A message as it goes over the wire. */
export interface SealedMessage {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer
}

const PATIENCE_MS = 15_000

/** Hands a message to the push service of a browser, on the open net alone. Gives the status it answers with; nothing of the answer is read. */
export function postMessage({ endpoint, headers, body }: SealedMessage): Promise<number> {
  if (!isPublicEndpoint(endpoint)) return Promise.reject(new Error('it is not on the open net'))
  const signal = AbortSignal.timeout(PATIENCE_MS)
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, signal, lookup: publicLookup, agent: false }
    const asking = request(new URL(endpoint), options, (answer) => {
      resolve(answer.statusCode ?? 502)
      answer.destroy()
    })
    asking.once('error', reject)
    asking.end(body)
  })
}
