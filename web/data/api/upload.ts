import { presentLanguage } from '#web/words/say.ts'
import { ApiError, OfflineError } from './api-error.ts'
import { addressOf } from './call.ts'

/** A file that was sent and waits to be imported, for a day. */
export interface Upload {
  readonly id: string
  readonly fileName: string
  readonly size: number
}

/** How a file is sent: who is told how far it is (0 to 1), and what stops it. */
interface UploadOptions {
  readonly onProgress: (part: number) => void
  readonly signal: AbortSignal
}

/** Sends a file to be imported. `fetch` tells nobody how much is sent, so this is the older way. Throws `ApiError`, `OfflineError`. */
export function upload(file: Blob, fileName: string, { onProgress, signal }: UploadOptions): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf('/uploads', { fileName }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', presentLanguage())
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => {
      const told = readJson(request.responseText)
      if (request.status === 201) resolve(told as unknown as Upload)
      else
        reject(new ApiError(String(told.code ?? 'unknown'), request.status, String(told.detail ?? request.statusText)))
    })
    request.addEventListener('error', () => reject(new OfflineError('The server cannot be reached.')))
    request.addEventListener('abort', () => reject(signal.reason as Error))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** A proxy in between may answer with a page. */
function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
