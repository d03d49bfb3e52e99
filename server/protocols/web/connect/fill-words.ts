import type { HtmlPart } from '../../html.ts'

/** A text with what stands for each `{name}` in it; values are escaped where they are no HTML. */
export function fillWords(text: string, facts: Readonly<Record<string, HtmlPart>>): HtmlPart {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : facts[part]))
}
