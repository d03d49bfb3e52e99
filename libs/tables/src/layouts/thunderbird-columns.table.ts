import type { NamedColumns } from './named-places.ts'
import type { Place } from './place-columns.ts'

const home = (part: string): Place => ({ target: 'address', part, slot: 'home', label: 'Home' })
const work = (part: string): Place => ({ target: 'address', part, slot: 'work', label: 'Work' })

/**
 * The columns of Thunderbird’s address book, in English and in the Spanish of Spain, Argentina and Mexico. Its first web page is the
 * one of work, its second the one of home.
 */
export const THUNDERBIRD_COLUMNS: NamedColumns = {
  own: [
    [
      { target: 'email', slot: '1', label: 'Primary' },
      'primary email',
      'direccion de correo electronico principal',
      'correo principal',
    ],
    [
      { target: 'email', slot: '2' },
      'secondary email',
      'direccion de correo electronico secundaria',
      'correo secundario',
    ],
    [{ target: 'im', label: 'AIM' }, 'screen name', 'nombre en pantalla', 'nombre para mostrar en pantalla'],
    [{ target: 'name', part: 'full' }, 'nombre mostrado', 'mostrar nombre'],
    [{ target: 'phone', slot: 'work', label: 'Work' }, 'telefono trabajo', 'telefono de trabajo'],
    [{ target: 'phone', slot: 'fax', label: 'Fax' }, 'fax number', 'numero de fax'],
    [{ target: 'phone', slot: 'pager', label: 'Pager' }, 'pager number'],
    [{ target: 'phone', slot: 'mobile', label: 'Mobile' }, 'mobile number', 'telefono celular'],
    [home('street2'), 'home address 2', 'direccion personal 2', 'direccion de casa 2'],
    [home('locality'), 'ciudad donde vive', 'ciudad actual'],
    [home('postcode'), 'home zipcode'],
    [home('country'), 'pais de residencia', 'pais donde vives'],
    [work('street2'), 'work address 2', 'direccion de trabajo 2', 'direccion del trabajo 2'],
    [work('locality'), 'ciudad trabajo', 'ciudad donde trabajas'],
    [work('region'), 'provincia trabajo', 'estado donde trabajas'],
    [work('postcode'), 'work zipcode', 'codigo postal trabajo', 'codigo postal de tu trabajo'],
    [work('country'), 'pais trabajo', 'pais donde trabajas'],
    [{ target: 'website', slot: '1', label: 'Work' }, 'web page 1', 'pagina web 1'],
    [{ target: 'website', slot: '2', label: 'Home' }, 'web page 2', 'pagina web 2'],
    [{ target: 'birthday', part: 'year' }, 'birth year', 'ano de nacimiento'],
    [{ target: 'birthday', part: 'month' }, 'birth month', 'mes de nacimiento'],
    [{ target: 'birthday', part: 'day' }, 'birth day', 'dia de nacimiento'],
    [{ target: 'custom' }, 'custom 1', 'personalizado 1'],
    [{ target: 'custom' }, 'custom 2', 'personalizado 2'],
    [{ target: 'custom' }, 'custom 3', 'personalizado 3'],
    [{ target: 'custom' }, 'custom 4', 'personalizado 4'],
  ],
  shared: [
    [{ target: 'name', part: 'given' }, 'first name', 'nombre', 'nombres'],
    [{ target: 'name', part: 'surname' }, 'last name', 'apellido'],
    [{ target: 'name', part: 'surnames' }, 'apellidos'],
    [{ target: 'name', part: 'full' }, 'display name'],
    [{ target: 'nickname' }, 'nickname', 'apodo', 'nombre de usuario'],
    [{ target: 'phone', slot: 'work', label: 'Work' }, 'work phone'],
    [{ target: 'phone', slot: 'home', label: 'Home' }, 'home phone', 'telefono particular', 'telefono de casa'],
    [{ target: 'phone', slot: 'fax', label: 'Fax' }, 'fax'],
    [{ target: 'phone', slot: 'pager', label: 'Pager' }, 'buscapersonas'],
    [{ target: 'phone', slot: 'mobile', label: 'Mobile' }, 'telefono movil'],
    [home('street'), 'home address', 'direccion personal', 'direccion de casa'],
    [home('locality'), 'home city'],
    [home('region'), 'home state', 'provincia', 'estado'],
    [home('postcode'), 'codigo postal'],
    [home('country'), 'home country'],
    [work('street'), 'work address', 'direccion de trabajo', 'direccion del trabajo'],
    [work('locality'), 'work city'],
    [work('region'), 'work state'],
    [work('country'), 'work country'],
    [{ target: 'organization', part: 'title' }, 'job title', 'puesto', 'cargo'],
    [{ target: 'organization', part: 'unit' }, 'department', 'departamento'],
    [{ target: 'organization', part: 'name' }, 'organization', 'organizacion', 'compania'],
    [{ target: 'note' }, 'notes', 'notas'],
  ],
}
