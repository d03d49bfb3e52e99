import type { Layout } from './layout.ts'
import { namedLayout } from './named-places.ts'
import { address, event, name, organization, phone, profile } from './place-makers.ts'

/** The contacts that HubSpot exports, in English or Spanish; which of its many properties are columns is chosen at the export. */
export const hubSpotCsv: Layout = namedLayout('hubspot-csv', {
  own: [
    [{ target: 'sourceId' }, 'record id', 'record id contact', 'id de registro', 'contact id'],
    [{ target: 'contactKinds' }, 'lifecycle stage', 'etapa del ciclo de vida'],
    [{ target: 'custom' }, 'lead status', 'estado del lead', 'marketing contact status', 'create date', 'hubspot team'],
    [
      { target: 'custom' },
      'original source',
      'original traffic source',
      'latest source',
      'fuente original',
      'hubspot score',
    ],
    [
      { target: 'custom' },
      'associated company ids',
      'primary associated company id',
      'associated deal',
      'associated note',
    ],
    [{ target: 'organizations' }, 'associated company', 'primary associated company', 'empresa asociada'],
    [event('Became a customer'), 'became a customer date'],
  ],
  shared: [
    [name('given'), 'first name', 'nombre'],
    [name('surname'), 'last name', 'apellidos', 'apellido'],
    [name('title'), 'salutation', 'saludo'],
    [{ target: 'email' }, 'email', 'email address', 'correo', 'correo electronico'],
    [{ target: 'email', slot: 'additional' }, 'additional email addresses', 'additional emails'],
    [{ target: 'email', slot: 'work', label: 'Work' }, 'work email', 'correo del trabajo'],
    [phone('', ''), 'phone number', 'phone', 'numero de telefono', 'telefono'],
    [phone('Mobile'), 'mobile phone number', 'mobile phone', 'numero de telefono movil', 'telefono movil'],
    [phone('Fax'), 'fax number', 'fax', 'numero de fax'],
    [{ target: 'im', label: 'WhatsApp', slot: 'WhatsApp' }, 'whatsapp phone number'],
    [organization('name'), 'company name', 'company', 'nombre de la empresa', 'empresa'],
    [organization('title'), 'job title', 'cargo', 'puesto'],
    [address('street'), 'street address', 'address', 'direccion', 'direccion postal'],
    [address('locality'), 'city', 'ciudad'],
    [address('region'), 'state region', 'state', 'estado region', 'provincia'],
    [address('postcode'), 'postal code', 'zip', 'zip code', 'codigo postal'],
    [address('country'), 'country region', 'country', 'pais region', 'pais'],
    [{ target: 'website' }, 'website url', 'website', 'url del sitio web'],
    [profile('LinkedIn'), 'linkedin url', 'linkedin bio', 'linkedin profile url', 'url de linkedin'],
    [profile('X'), 'twitter username', 'twitter handle', 'nombre de usuario de twitter'],
    [{ target: 'birthday' }, 'date of birth', 'birthday', 'fecha de nacimiento'],
    [{ target: 'sectors' }, 'industry', 'sector'],
    [{ target: 'language' }, 'preferred language', 'idioma preferido'],
    [{ target: 'note' }, 'notes', 'message', 'notas'],
    [{ target: 'custom' }, 'contact owner', 'propietario del contacto', 'last activity date', 'fecha de creacion'],
  ],
})
