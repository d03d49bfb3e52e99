import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { StreamMessage } from '@lazo/ties'
import { refusePath } from './refuse-path.ts'
import { requireFile } from './require-file.ts'

/** A stream of messages as a file has it. */
export interface ReadStream {
  readonly messages: StreamMessage[]
  /** Lines that name no two people and a time, such as a header. */
  readonly passedOver: number
}

/** Reads lines `from to time`, parted by blanks, tabs, commas or semicolons. Throws `file-unreadable`. */
export async function readStream(path: string): Promise<ReadStream> {
  await requireFile(path)
  const messages: StreamMessage[] = []
  let passedOver = 0
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const message = readLine(line)
      if (message) messages.push(message)
      else if (line.trim() !== '') passedOver++
    }
  } catch (error) {
    throw refusePath(path, error as NodeJS.ErrnoException)
  }
  return { messages, passedOver }
}

/** One message of a line, or null; the time is in Unix seconds, or a day or moment of ISO 8601 in universal time. */
export function readLine(line: string): StreamMessage | null {
  const [from, to, ...rest] = line.trim().split(/[\s,;]+/)
  const at = readTime(rest.join(' '))
  return from && to && at !== null ? { from, to, at } : null
}

function readTime(text: string): number | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000)
  const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/
  if (!iso.test(text)) return null
  const zoned = /Z$|[+-]\d\d:\d\d$|^[^T ]*$/.test(text) ? text : `${text}Z`
  const at = Date.parse(zoned.replace(' ', 'T'))
  return Number.isNaN(at) ? null : at
}
