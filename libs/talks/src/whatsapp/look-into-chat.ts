import { tellOrder } from '../moments/tell-order.ts'
import type { TalkShape } from '../talk-shape.ts'
import { keptName } from '../text/kept-text.ts'
import { readChatLine } from './whatsapp-line.ts'

const MOST_LINES = 20_000
const MOST_SPEAKERS = 20
/** What WhatsApp calls the files of chats. */
const FILE_NAMES = [
  /^(?:whatsapp chat with|whatsapp chat -|chat de whatsapp con|chat de whatsapp -|conversaci[oó]n de whatsapp con) ?(.{1,120})$/i,
]

/** Tells whether a text is a chat of WhatsApp: how its dates are read, who speaks, and with whom it is, if its name says so. */
export function lookIntoChat(text: string, fileName: string): TalkShape | null {
  const lines = text.split(/\r?\n/, MOST_LINES)
  const first = lines.findIndex((line) => line.replace(/\uFEFF/g, '').trim() !== '')
  if (first < 0 || !readChatLine(lines[first]!.slice(0, 1_000))) return null
  const dates: string[] = []
  const speakers = new Set<string>()
  for (const line of lines) {
    const read = readChatLine(line)
    if (!read) continue
    dates.push(read.when)
    const speaker = read.speaker === null || read.isMarked ? null : keptName(read.speaker)
    if (speaker !== null && speakers.size < MOST_SPEAKERS) speakers.add(speaker)
  }
  const other = otherIn(fileName)
  return {
    kind: 'whatsapp',
    order: tellOrder(dates),
    speakers: [...speakers],
    ...(other === null ? {} : { other }),
  }
}

/** Who a chat is with, by the name of its file or of the archive it lies in. */
function otherIn(fileName: string): string | null {
  for (const part of fileName.split(/[/\\]/).toReversed()) {
    const name = part.replace(/\.(?:txt|zip)$/i, '').replace(/ ?\(\d{1,3}\)$/, '')
    const found = FILE_NAMES.map((pattern) => pattern.exec(name)?.[1]).find((one) => one !== undefined)
    if (found !== undefined) return keptName(found)
  }
  return null
}
