import { type Asked, findTalkTable } from '../tables/find-talk-table.ts'
import { TALK_LIMITS } from '../talk-limits.ts'
import type { TalkKind, TalkShape } from '../talk-shape.ts'
import { decodeHead } from '../text/decode-chunks.ts'
import { lookIntoChat } from '../whatsapp/look-into-chat.ts'

const X_FILES: Readonly<Record<string, TalkKind>> = {
  direct_message: 'x-messages',
  direct_messages: 'x-messages',
  direct_message_group: 'x-group-messages',
  direct_messages_group: 'x-group-messages',
  tweet: 'x-posts',
  tweets: 'x-posts',
  account: 'x-account',
}
const MAIL =
  /^(?:return-path|received|message-id|mime-version|delivered-to|from|to|date|subject|x-[\w-]{1,60}|dkim-signature|arc-[\w-]{1,40}):/i

/**
 * Tells what an export of talks a file is by its beginning, of which the first 256 KB say enough; null when it is none. A table that somebody
 * keeps themselves is taken for one of talks when it is asked for, or when it leaves no doubt; `asked` says which column, from 0, says what,
 * and is guessed where it says nothing.
 */
export function recogniseTalks(head: Uint8Array, path: string, asked?: Asked): TalkShape | null {
  const text = decodeHead(head)
  if (asked) return findTalkTable(text, asked)
  const begin = text.slice(0, 4_000).replace(/^[\uFEFF\s]+/, '')
  const script = /^window\.YTD\.([a-z_]{1,40})\.part\d{1,4}\s*=/.exec(begin)?.[1]
  if (script !== undefined) return Object.hasOwn(X_FILES, script) ? plain(X_FILES[script]!) : null
  if (begin.startsWith('{')) return recogniseJson(text)
  if (
    /^(?:<\?xml[^>]{0,200}>\s*(?:<!--[^>]{0,400}-->\s*){0,4}(?:<\?[^>]{0,200}>\s*)?)?<(?:calls|smses)[\s>]/.test(begin)
  )
    return plain('phone-xml')
  if (/^From \S{1,400} /.test(begin)) return plain('mbox')
  if (/\.eml$/i.test(path) || MAIL.test(begin)) return looksLikeMail(text) ? plain('eml') : null
  const chat = lookIntoChat(text, path)
  if (chat) return chat
  const table = /\.(?:csv|tsv|txt)$/i.test(path) ? findTalkTable(text) : null
  return table && named(table, path)
}

/** Both kinds of recommendations have the same columns; only the name of the file tells them apart. */
function named(shape: TalkShape, path: string): TalkShape {
  const isGiven = shape.kind === 'linkedin-recommendations-received' && /given[^/\\]*$/i.test(path)
  return isGiven ? { ...shape, kind: 'linkedin-recommendations-given' } : shape
}

function recogniseJson(text: string): TalkShape | null {
  const begin = text.slice(0, TALK_LIMITS.line)
  if (/"participants"\s*:\s*\[/.test(begin) && /"messages"\s*:\s*\[/.test(text)) return plain('meta-messages')
  const isAccount = /"(?:personal_information|chats)"\s*:\s*\{/.test(begin) && /"about"\s*:/.test(begin)
  const isChat = /"type"\s*:\s*"(?:personal_chat|private_group|private_supergroup|bot_chat|saved_messages)"/.test(begin)
  return isAccount || (isChat && /"messages"\s*:\s*\[/.test(begin)) ? plain('telegram') : null
}

function looksLikeMail(text: string): boolean {
  const headers = text.slice(0, TALK_LIMITS.line).split(/\r?\n\r?\n/, 1)[0]!
  return /^from:/im.test(headers) && /^date:/im.test(headers)
}

function plain(kind: TalkKind): TalkShape {
  return { kind, order: 'dmy' }
}
