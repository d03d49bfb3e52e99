import type { Card } from '@lazo/jscontact'
import type { MoreLine } from '../more-lines.ts'
import { entriesOf } from './entries.ts'
import { labelText } from './label-text.ts'
import type { Placed } from './outlook-placed.ts'

const EMAIL_COLUMNS = [
  ['E-mail Address', 'E-mail Type'],
  ['E-mail 2 Address', 'E-mail 2 Type'],
  ['E-mail 3 Address', 'E-mail 3 Type'],
] as const

/** Three addresses, the preferred first; labels that people gave, and further addresses, go below the notes. */
export function placeEmails(card: Card): Placed {
  const emails = entriesOf(card, 'emails').map(([, email]) => email)
  const columns = EMAIL_COLUMNS.slice(0, emails.length)
  return {
    cells: columns.flatMap(([address, type], index) => [
      [address, emails[index]?.address ?? ''] as const,
      [type, 'SMTP'] as const,
    ]),
    lines: emails.flatMap((email, index): MoreLine[] => {
      const isWhole = index < columns.length && email.label === undefined
      return isWhole ? [] : [{ name: 'E-mail', label: labelText(email), text: email.address }]
    }),
  }
}

/** One web page: a link, else a profile. All others, accounts of messengers, and where photos are, go below the notes. */
export function placeWebPages(card: Card): Placed {
  const links = entriesOf(card, 'links').map(([, link]) => link)
  const online = entriesOf(card, 'onlineServices').map(([, service]) => service)
  const page = links.find((link) => labelText(link) === '') ?? links[0]
  const profile = page === undefined ? online.find(({ uri = '' }) => /^https?:/i.test(uri)) : undefined
  const photos = entriesOf(card, 'media').filter(([, { kind, uri }]) => kind === 'photo' && /^https?:/i.test(uri))
  const leftLinks = links.filter((link) => link !== page || labelText(link) !== '')
  return {
    cells: [['Web Page', page?.uri ?? profile?.uri ?? '']],
    lines: [
      ...leftLinks.map((link) => ({ name: 'Website', label: labelText(link), text: link.uri })),
      ...online
        .filter((service) => service !== profile)
        .map(({ service, label, uri, user = '' }) => ({
          name: 'Online',
          label: service ?? label ?? '',
          text: uri ?? user,
        })),
      ...photos.map(([, { uri }]) => ({ name: 'Photo', text: uri })),
    ],
  }
}
