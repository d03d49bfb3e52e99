import type { Layout } from './layout.ts'
import { type NamedPlace, namedLayout } from './named-places.ts'
import { name, organization, phone } from './place-makers.ts'

/** What tells how an address came onto the list and left it, by its columns; kept together, as evidence. */
const EVIDENCE = [
  'optin_time',
  'optin_ip',
  'confirm_time',
  'confirm_ip',
  'unsub_time',
  'unsub_campaign_title',
  'unsub_campaign_id',
  'unsub_reason',
  'unsub_reason_other',
  'clean_time',
  'clean_campaign_title',
  'clean_campaign_id',
  'last_changed',
  'member_rating',
  'source',
]

/**
 * The export of an audience of Mailchimp. There is a file each for who is subscribed, who left and whose mail came back; they are told
 * apart by their columns.
 */
export const mailchimpCsv: Layout = withReasons(
  namedLayout('mailchimp-csv', {
    own: [
      ...EVIDENCE.map((column): NamedPlace => [{ target: 'mailing', part: column }, column.replaceAll('_', ' ')]),
      [{ target: 'sourceId' }, 'leid'],
      [{ target: 'ignored' }, 'latitude', 'longitude', 'gmtoff', 'dstoff'],
      [{ target: 'custom' }, 'euid', 'timezone', 'cc', 'region'],
    ],
    shared: [
      [{ target: 'email' }, 'email address', 'email', 'direccion de correo electronico'],
      [name('given'), 'first name', 'nombre'],
      [name('surname'), 'last name', 'apellidos', 'apellido'],
      [name('full'), 'name', 'full name'],
      [organization('name'), 'company', 'company name', 'empresa'],
      [phone('', ''), 'phone number', 'phone', 'telefono', 'numero de telefono'],
      [{ target: 'address', part: 'formatted' }, 'address', 'direccion'],
      [{ target: 'birthday' }, 'birthday', 'cumpleanos'],
      [{ target: 'website' }, 'website', 'sitio web'],
      [{ target: 'keywords' }, 'tags', 'etiquetas'],
      [{ target: 'note' }, 'notes', 'notas'],
    ],
  }),
)

function withReasons(layout: Layout): Layout {
  return {
    ...layout,
    mapColumns: (header, isAsked) =>
      layout
        .mapColumns(header, isAsked)
        ?.map((column) =>
          column.target === 'mailing'
            ? { ...column, reason: { code: 'kept-as-evidence', facts: { layout: layout.kind } } }
            : column,
        ) ?? null,
  }
}
