import { appleLabels } from './apple-labels.table.ts'

const TRANSLATED = /^_\$!<(.+)>!\$_$/

/** Gives the word of a label that Apple's programs translate, such as `HomePage`; any other label as it is. */
export function readLabel(text: string): string {
  const word = TRANSLATED.exec(text)?.[1]
  return word !== undefined && appleLabels.has(word) ? word : text
}

/** Writes a label; Apple's own words in the form that its programs translate. */
export function writeLabel(label: string): string {
  return appleLabels.has(label) ? `_$!<${label}>!$_` : label
}
