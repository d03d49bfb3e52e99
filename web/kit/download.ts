import { ask, type CallOptions } from '#web/data/api/call.ts'
import { saveFile } from './save-file.ts'

/** Asks the server for a file and hands it to the browser to be kept under the name the server gave it. Throws like `ask`. */
export async function download(path: string, options: CallOptions, usualName: string): Promise<void> {
  const answer = await ask('POST', path, options)
  const file = await answer.blob()
  saveFile(file, nameIn(answer.headers.get('content-disposition')) ?? usualName, file.type)
}

/** The name in a `Content-Disposition` header (RFC 6266); null when there is none. Pure. */
export function nameIn(header: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1]
  if (encoded !== undefined) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(header ?? '')?.[1] ?? null
}
