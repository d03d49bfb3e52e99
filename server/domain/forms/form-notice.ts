import { mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'

/** What whoever fills a form in is told before they do (GDPR, article 13). */
export interface FormNotice {
  /** Who is responsible: a person or a company. */
  readonly responsible: string
  /** What their details are wanted for. */
  readonly purpose: string
  /** Where to turn to: a mail address, a phone, a street. */
  readonly address: string
}

const LONGEST: Readonly<Record<keyof FormNotice, number>> = { responsible: 300, purpose: 1_000, address: 300 }

/** A notice as it is kept. Nobody leaves details without being told all three. Throws `input-invalid`. */
export function checkNotice(notice: FormNotice): FormNotice {
  return {
    responsible: checkPart(notice, 'responsible'),
    purpose: checkPart(notice, 'purpose'),
    address: checkPart(notice, 'address'),
  }
}

function checkPart(notice: FormNotice, part: keyof FormNotice): string {
  const text = mendText(notice[part]).value.trim()
  if (text !== '' && text.length <= LONGEST[part]) return text
  throw new ProductError('input-invalid', `notice.${part} must have 1 to ${LONGEST[part]} characters.`, {
    facts: { field: `notice.${part}`, maximum: LONGEST[part] },
  })
}
