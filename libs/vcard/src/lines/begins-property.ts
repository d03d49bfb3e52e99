import { isBegin, isEnd } from '../parse/frame-lines.ts'
import { valueRules3 } from '../values/value-types.table.ts'

const NAME = /^(?:[\w-]{1,40}\.)?([A-Z][A-Z0-9-]{0,60})[;:]/

/** Says whether a line surely begins a property: one of the standards or X-…, in capitals, as programs write them. */
export function beginsProperty(text: string): boolean {
  const name = NAME.exec(text)?.[1] ?? ''
  return name.startsWith('X-') || valueRules3.has(name) || isBegin(text) || isEnd(text)
}
