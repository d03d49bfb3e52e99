import type { EmailAddress, Phone, TaxId } from '@lazo/jscontact'
import { readTaxId } from '@lazo/normal'
import { useWords } from '#web/words/use-words.ts'
import type { Part } from '../draft/row.ts'
import { formWords } from '../form.words.ts'

/** What looks odd about a value, in words; null when nothing does. Nothing is refused for it. */
export function useRemark(part: Part, value: object): string | null {
  const say = useWords(formWords)
  if (part === 'email') return looksLikeEmail((value as EmailAddress).address) ? null : say('oddEmail')
  if (part === 'phone') return looksLikePhone((value as Phone).number) ? null : say('oddPhone')
  if (part !== 'taxId') return null
  const { number, country } = value as TaxId
  const read = readTaxId(number, country)
  if (read?.isValid !== false) return null
  return read.expected?.length ? say('taxExpected', { expected: read.expected.join(' / ') }) : say('taxDoubt')
}

function looksLikeEmail(text: string): boolean {
  return text.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim())
}

/** Letters stand for digits on some keypads, and before an extension. */
function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return text.trim() === '' || /^[a-z]+:/i.test(text) || (digits >= 3 && digits <= 20)
}
