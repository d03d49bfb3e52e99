import { normalEmail } from '@lazo/normal'
import { type DraftLine, type Span, sourceOf, type Taken, takeSpans } from '../draft-line.ts'
import type { SignaturePart } from '../signature-read.ts'

/** The label before it and the brackets around it go with the address. */
const EMAIL =
  /(?:(?:(?<![\p{L}\p{N}])(?:e-?mail(?: address)?|mail|correo(?: electr[oó]nico)?|courriel|m[eé]l|e|@)(?:\s*[:.|]\s*|\s+)|[✉📧📩]\ufe0f?\s*))?[<([]?(?:mailto:)?([\p{L}\p{N}._%+'-]{1,64}(?:@| ?[[(](?:at|arroba|@)[\])] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})(?:\]\(mailto:[^)\s]{1,254}\))?[>)\]]?/giu

/** Takes the mail addresses out of a line; those written against robots (`ana [at] example.org`) too. */
export function readEmails(line: DraftLine): Taken<SignaturePart> {
  const parts: SignaturePart[] = []
  const spans: Span[] = []
  for (const found of line.rest.matchAll(EMAIL)) {
    const typed = found[1]!.replace(/ ?[[(](?:at|arroba|@)[\])] ?/i, '@').replace(/[.'-]+$/, '')
    if (!normalEmail(typed)) continue
    spans.push({ start: found.index, end: found.index + found[0].length })
    const isKnown = parts.some(({ part, value }) => part === 'email' && value.address === typed)
    if (isKnown) continue
    parts.push({ part: 'email', value: { address: typed }, from: sourceOf(line, found[0]), why: 'form' })
  }
  return { parts, line: takeSpans(line, spans) }
}
