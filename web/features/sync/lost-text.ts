import type { Action } from '#web/data/outbox/action.ts'

/** What an edit would have written, in lines to be copied; empty for actions that bring no text. Pure. */
export function lostText(action: Action): string {
  if (action.kind === 'create') return linesOf(action.card).join('\n')
  if (action.kind === 'tell') return linesOf(action.request.body?.['text'] ?? null).join('\n')
  return 'patch' in action ? linesOf(action.patch).join('\n') : ''
}

/** Members that tell nothing to a person. */
const UNTOLD = new Set([
  '@type',
  'version',
  'uid',
  'kind',
  'updated',
  'created',
  'prodId',
  'isOrdered',
  'contexts',
  'pref',
])

function linesOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string' || typeof value === 'number') return UNTOLD.has(name) ? [] : [String(value)]
  if (value === null || typeof value !== 'object') return []
  if (UNTOLD.has(name)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    // In sets the words themselves are the keys, as labels are.
    inner === true && !UNTOLD.has(key) ? [wordOf(key)] : linesOf(inner, key),
  )
}

/** The last step of a path, in which slashes are written as `~1` (RFC 6901 §3). */
function wordOf(path: string): string {
  return path.split('/').at(-1)!.replaceAll('~1', '/').replaceAll('~0', '~')
}
