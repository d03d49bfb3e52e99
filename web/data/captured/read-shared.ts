import { CACHES } from '../kept-names.ts'
import type { Captured } from './captured.ts'
import { asDropped } from './dropped-files.ts'

/** Takes what another app shared with the installed app; null when there is nothing. */
export async function readShared(): Promise<Captured | null> {
  if (!globalThis.caches) return null
  const shared = await caches.open(CACHES.shared)
  const requests = await shared.keys()
  const files: File[] = []
  let text = ''
  for (const request of requests) {
    const answer = await shared.match(request)
    if (!answer) continue
    if (request.url.endsWith('/shared/text')) text = await answer.text()
    else files.push(new File([await answer.blob()], decodeURIComponent(answer.headers.get('x-name') ?? 'shared')))
  }
  await caches.delete(CACHES.shared)
  if (files.length > 0) return { kind: 'files', files: files.map(asDropped) }
  return text.trim() === '' ? null : { kind: 'text', text }
}
