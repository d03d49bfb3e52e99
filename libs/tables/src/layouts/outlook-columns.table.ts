import type { NamedColumns, NamedPlace } from './named-places.ts'
import type { Place } from './place-columns.ts'

const phone = (slot: string, label = slot): Place => ({ target: 'phone', slot, label })
const event = (label: string): Place => ({ target: 'event', slot: label, label })
const relation = (label: string): Place => ({ target: 'relation', slot: label, label })
const custom: Place = { target: 'custom' }
const choice: Place = { target: 'custom', part: 'choice' }
const plainPhone: Place = { target: 'phone', slot: 'Other' }

/** Parts of an address, in English and in Spanish without the words for where it is. */
const ADDRESS_PARTS: readonly (readonly [part: string, english: readonly string[], spanish: readonly string[]])[] = [
  ['formatted', ['address'], []],
  ['street', ['street'], ['calle']],
  ['street2', ['street 2'], ['calle 2']],
  ['street3', ['street 3'], ['calle 3']],
  ['locality', ['city'], ['ciudad']],
  ['region', ['state'], ['provincia o estado']],
  ['postcode', ['postal code'], ['codigo postal']],
  ['country', ['country region', 'country'], ['pais o region', 'pais']],
  ['postOfficeBox', ['address po box', 'po box'], ['apartado postal de la direccion', 'apartado postal']],
]

/** The columns of an address, named by a word before them in English, by words behind them in Spanish: `Calle del trabajo 2`. */
function addresses(label: string, before: string, behind: readonly string[]): NamedPlace[] {
  return ADDRESS_PARTS.map(([part, english, spanish]) => [
    { target: 'address', part, slot: before, ...(label === '' ? {} : { label }) },
    ...english.map((name) => `${before} ${name}`),
    ...spanish.flatMap((name) => behind.map((where) => name.replace(/ \d$|$/, ` ${where}$&`))),
  ])
}

/** The columns of the mail addresses: `E-mail Address`, `E-mail 2 Type`, `Dirección del correo electrónico 3`. */
function emails(): { first: NamedPlace[]; rest: NamedPlace[] } {
  const [first = [], ...others] = ['', ' 2', ' 3'].map((number, index): NamedPlace[] => {
    const slot = String(index + 1)
    return [
      [
        { target: 'email', part: 'value', slot },
        `e mail${number} address`,
        `email${number} address`,
        `direccion de correo electronico${number}`,
        `direccion del correo electronico${number}`,
        `correo electronico${number}`,
      ],
      [
        { target: 'email', part: 'label', slot },
        `e mail${number} type`,
        `tipo de correo electronico${number}`,
        `tipo del correo electronico${number}`,
      ],
      [
        { target: 'email', part: 'displayName', slot },
        `e mail${number} display name`,
        `nombre de pantalla de correo electronico${number}`,
        `nombre de pantalla del correo electronico${number}`,
        `nombre para mostrar de correo electronico${number}`,
        `nombre para mostrar del correo electronico${number}`,
      ],
    ]
  })
  return { first: first.slice(0, 1), rest: [...first.slice(1), ...others.flat()] }
}

const OWN: readonly NamedPlace[] = [
  ...emails().rest,
  ...addresses('Business', 'business', ['del trabajo', 'de trabajo']),
  [{ target: 'address', part: 'street', slot: 'other' }, 'otra calle'],
  [{ target: 'address', part: 'street2', slot: 'other' }, 'otra calle 2'],
  [{ target: 'address', part: 'street3', slot: 'other' }, 'otra calle 3'],
  [{ target: 'address', part: 'locality', slot: 'other' }, 'otra ciudad'],
  [{ target: 'address', part: 'region', slot: 'other' }, 'otra provincia o estado'],
  [{ target: 'address', part: 'postcode', slot: 'other' }, 'otro codigo postal'],
  [{ target: 'address', part: 'country', slot: 'other' }, 'otro pais o region'],
  [{ target: 'address', part: 'postOfficeBox', slot: 'other' }, 'otro apartado postal'],
  [phone('Business'), 'business phone'],
  [phone('Business 2', 'Business'), 'business phone 2', 'telefono del trabajo 2'],
  [phone('Business Fax'), 'business fax', 'fax del trabajo'],
  [phone('Company Main', 'Work Main'), 'company main phone', 'numero de centralita de la organizacion'],
  [phone('Company Main', 'Work Main'), 'telefono principal de la organizacion', 'telefono principal de la compania'],
  [phone('Assistant'), 'assistant s phone', 'telefono del ayudante', 'telefono del asistente'],
  [phone('Callback'), 'callback', 'devolucion de llamada'],
  [phone('Car'), 'car phone', 'telefono del automovil', 'telefono del coche'],
  [phone('Radio'), 'radio phone', 'radiotelefono'],
  [phone('TTY'), 'tty tdd phone', 'numero de teletipo', 'telefono tty tdd'],
  [phone('Telex'), 'telex'],
  [phone('ISDN'), 'isdn', 'rdsi'],
  [phone('Home 2', 'Home'), 'home phone 2', 'telefono particular 2', 'particular 2'],
  [phone('Home'), 'particular'],
  [{ target: 'im', slot: '1' }, 'im address', 'imaddress', 'direccion de mensajeria instantanea'],
  [{ target: 'im', slot: '2' }, 'im address 2', 'im 2 address', 'direccion de mensajeria instantanea 2'],
  [{ target: 'im', slot: '3' }, 'im address 3', 'im 3 address', 'direccion de mensajeria instantanea 3'],
  [{ target: 'name', part: 'phoneticGiven' }, 'given yomi', 'given name yomi', 'yomi especificada', 'nombre yomi'],
  [{ target: 'name', part: 'phoneticSurname' }, 'surname yomi', 'family name yomi', 'apellido yomi', 'apellidos yomi'],
  [{ target: 'organization', part: 'phonetic' }, 'company yomi', 'compania yomi', 'organizacion yomi'],
  [relation('Assistant'), 'assistant s name', 'nombre del ayudante', 'nombre del asistente'],
  [relation('Manager'), 'manager s name', 'nombre del director', 'nombre del jefe'],
  [relation('Referred by'), 'referred by', 'recomendado por', 'referido por'],
  [{ target: 'website', slot: 'personal', label: 'Home' }, 'personal web page', 'pagina web personal'],
  [custom, 'government id number', 'numero de identificacion del gobierno', 'numero de id del gobierno'],
  [
    custom,
    'organizational id number',
    'numero de identificacion de la organizacion',
    'numero de id de la organizacion',
  ],
  [custom, 'internet free busy', 'disponibilidad en internet'],
  [custom, 'billing information', 'facturacion', 'informacion de facturacion'],
  [custom, 'directory server', 'servidor de directorio', 'servidor de directorios'],
  [custom, 'mileage', 'kilometraje'],
  [custom, 'office location', 'ubicacion de la oficina', 'ubicacion de oficina'],
  [choice, 'sensitivity', 'confidencialidad'],
  [custom, 'user 1', 'usuario 1'],
  [custom, 'user 2', 'usuario 2'],
  [custom, 'user 3', 'usuario 3'],
  [custom, 'user 4', 'usuario 4'],
]

const SHARED: readonly NamedPlace[] = [
  ...emails().first,
  ...addresses('Home', 'home', ['del domicilio', 'particular', 'personal']),
  ...addresses('', 'other', []),
  [{ target: 'name', part: 'full' }, 'name', 'full name', 'nombre completo'],
  [{ target: 'name', part: 'title' }, 'title', 'tratamiento', 'titulo'],
  [{ target: 'name', part: 'given' }, 'first name', 'nombre'],
  [{ target: 'name', part: 'given2' }, 'middle name', 'segundo nombre'],
  [{ target: 'name', part: 'surname' }, 'last name'],
  [{ target: 'name', part: 'surnames' }, 'apellidos'],
  [{ target: 'name', part: 'suffix' }, 'suffix', 'sufijo'],
  [{ target: 'name', part: 'fileAs' }, 'file as', 'archivar como'],
  [{ target: 'nickname' }, 'nickname', 'apodo', 'sobrenombre', 'alias'],
  [{ target: 'organization', part: 'name' }, 'company', 'organizacion', 'compania', 'empresa'],
  [{ target: 'organization', part: 'unit' }, 'department', 'departamento'],
  [{ target: 'organization', part: 'title' }, 'job title', 'puesto', 'cargo'],
  [{ target: 'organization', part: 'role', slot: 'profession' }, 'profession', 'profesion'],
  [phone('Business'), 'telefono del trabajo'],
  [phone('Home'), 'home phone', 'telefono particular'],
  [phone('Home Fax'), 'home fax', 'fax particular'],
  [phone('Mobile'), 'mobile phone', 'telefono movil', 'movil'],
  [phone('Mobile 2', 'Mobile'), 'mobile phone 2', 'telefono movil 2', 'movil 2'],
  [phone('Primary'), 'primary phone', 'telefono principal'],
  [phone('Pager'), 'pager', 'buscapersonas', 'localizador'],
  [phone('Fax'), 'other fax', 'otro fax'],
  [plainPhone, 'other phone', 'otro telefono'],
  [event('Anniversary'), 'anniversary', 'aniversario'],
  [{ target: 'birthday' }, 'birthday', 'cumpleanos', 'fecha de nacimiento'],
  [relation('Spouse'), 'spouse', 'conyuge'],
  [relation('Child'), 'children', 'hijos'],
  [{ target: 'keywords' }, 'categories', 'categorias', 'keywords', 'palabras clave'],
  [{ target: 'hobby' }, 'hobby', 'hobbies', 'aficiones', 'aficion'],
  [{ target: 'language' }, 'language', 'idioma'],
  [{ target: 'note' }, 'notes', 'notas'],
  [{ target: 'website', slot: 'page' }, 'web page', 'pagina web'],
  [choice, 'gender', 'genero', 'sexo'],
  [choice, 'priority', 'prioridad'],
  [choice, 'private', 'privado'],
  [custom, 'account', 'cuenta'],
  [custom, 'initials', 'iniciales'],
  [custom, 'location', 'ubicacion'],
  [custom, 'schools', 'escuelas', 'centros educativos'],
]

/** The columns of Outlook in English and Spanish, of whatever version and program that writes for it. */
export const OUTLOOK_COLUMNS: NamedColumns = { own: OWN, shared: SHARED }
