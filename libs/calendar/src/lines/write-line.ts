import { type ContentLine, readContentLine } from './content-line.ts'
import { escapeText } from './escape-text.ts'

/** A property of type TEXT. Pure. */
export function textLine(name: string, text: string): ContentLine {
  return plainLine(name, escapeText(text))
}

/** A property whose value stands as it is given, with its parameters in the name: `DUE;VALUE=DATE`. Pure. */
export function plainLine(head: string, value: string): ContentLine {
  return readContentLine(`${head}:${value}`)!
}
