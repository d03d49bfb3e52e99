import type { Phone } from '@lazo/jscontact'

/** What a number in an attribute is besides the number. */
export interface PhoneAttribute {
  attribute: string
  /** What a phone must have to be written there, and has when it was read there. */
  is: Omit<Phone, 'number'>
}

/**
 * The phone numbers of a directory. A number is written to the first attribute that asks for nothing it has not, so the exact ones
 * come first (RFC 4519 §2, RFC 4524, evolutionPerson, Active Directory).
 */
export const PHONE_ATTRIBUTES: readonly PhoneAttribute[] = [
  { attribute: 'carPhone', is: { features: { mobile: true }, label: 'car' } },
  { attribute: 'assistantPhone', is: { label: 'assistant' } },
  { attribute: 'callbackPhone', is: { label: 'callback' } },
  { attribute: 'radio', is: { label: 'radio' } },
  { attribute: 'ipPhone', is: { label: 'IP' } },
  { attribute: 'telexNumber', is: { label: 'telex' } },
  { attribute: 'internationaliSDNNumber', is: { label: 'ISDN' } },
  { attribute: 'companyPhone', is: { contexts: { work: true }, features: { 'main-number': true } } },
  { attribute: 'homeFacsimileTelephoneNumber', is: { contexts: { private: true }, features: { fax: true } } },
  { attribute: 'facsimileTelephoneNumber', is: { contexts: { work: true }, features: { fax: true } } },
  { attribute: 'otherFacsimileTelephoneNumber', is: { features: { fax: true } } },
  { attribute: 'pager', is: { features: { pager: true } } },
  { attribute: 'tty', is: { features: { textphone: true } } },
  { attribute: 'mobile', is: { features: { mobile: true } } },
  { attribute: 'homePhone', is: { contexts: { private: true } } },
  { attribute: 'telephoneNumber', is: { contexts: { work: true } } },
]

/** Further attributes that are read as one of those above, or as a number of which nothing is known. */
export const READ_AS: Readonly<Record<string, string | null>> = {
  otherTelephone: 'telephoneNumber',
  otherHomePhone: 'homePhone',
  otherMobile: 'mobile',
  otherPager: 'pager',
  otherIpPhone: 'ipPhone',
  primaryPhone: null,
  otherPhone: null,
}
