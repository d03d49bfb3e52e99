/** Where a number leads, with a text to send where that is possible. */
export interface PhoneLink {
  readonly way: 'call' | 'sms' | 'whatsapp' | 'telegram' | 'signal'
  readonly href: string
}

/** What can be done with a number: called and written to as it is dialled, and in messengers where its country is known. Pure. */
export function phoneLinks(dialled: string, international: string | null, text = ''): PhoneLink[] {
  const direct: PhoneLink[] = [
    { way: 'call', href: `tel:${dialled}` },
    { way: 'sms', href: `sms:${dialled}${said('?body=', text)}` },
  ]
  if (international === null) return direct
  return [
    ...direct,
    { way: 'whatsapp', href: `https://wa.me/${international.slice(1)}${said('?text=', text)}` },
    { way: 'telegram', href: `https://t.me/${international}${said('?text=', text)}` },
    { way: 'signal', href: `https://signal.me/#p/${international}` },
  ]
}

/** The address that writes to a mail address. Pure. */
export function mailLink(
  address: string,
  { subject = '', text = '' }: { subject?: string; text?: string } = {},
): string {
  const to = encodeURIComponent(address.trim()).replaceAll('%40', '@')
  // Mail programs take a line break for one only in this form (RFC 6068 §5).
  const body = text.replace(/\r?\n/g, '\r\n')
  const parts = [said('subject=', subject), said('body=', body)].filter(Boolean)
  return `mailto:${to}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

function said(before: string, text: string): string {
  return text === '' ? '' : before + encodeURIComponent(text)
}
