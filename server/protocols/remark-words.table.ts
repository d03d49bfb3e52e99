import type { CardProblem } from '@lazo/jscontact'
import type { RemarkCode, RemarkFacts } from '#domain/remark.ts'
import { nameLayout } from './layout-words.table.ts'

type Sayings = { readonly [Code in RemarkCode]: (facts: Readonly<RemarkFacts[Code]>) => string }
type Names<Key extends string> = Readonly<Record<Key, string>>

const delimitersEn = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
])

const delimitersEs = new Map([
  [',', 'comas'],
  [';', 'puntos y comas'],
  ['\t', 'tabuladores'],
  ['|', 'barras'],
])

const rulesEn: Names<CardProblem['rule'] | ''> = {
  '': 'is not right',
  type: 'is of the wrong type',
  missing: 'is missing',
  name: 'has a name that no property can have',
  case: 'is spelt with wrong capitals',
  reserved: 'has a name that is reserved',
  form: 'does not have the form it needs',
  range: 'is out of its bounds',
  value: 'is none of the values it can have',
  together: 'contradicts another property',
  patch: 'cannot be applied',
  size: 'is too deep or too large',
  unregistered: 'is not registered',
}

const rulesEs: Names<CardProblem['rule'] | ''> = {
  '': 'no es correcto',
  type: 'es de un tipo equivocado',
  missing: 'falta',
  name: 'tiene un nombre que ninguna propiedad puede tener',
  case: 'está mal escrito en mayúsculas o minúsculas',
  reserved: 'tiene un nombre reservado',
  form: 'no tiene la forma que debe',
  range: 'está fuera de sus límites',
  value: 'no es ninguno de los valores que admite',
  together: 'contradice a otra propiedad',
  patch: 'no se puede aplicar',
  size: 'es demasiado profundo o demasiado grande',
  unregistered: 'no está registrado',
}

const english: Sayings = {
  'utf-8-by-mark': () => 'UTF-8 with a byte order mark',
  'utf-16-by-mark': () => 'UTF-16 with a byte order mark',
  'utf-16-by-zeros': () => 'UTF-16 by its zero bytes',
  ascii: () => 'plain ASCII so far, read as UTF-8',
  'utf-8-by-bytes': () => 'UTF-8 by its byte sequences',
  western: () => 'no UTF-8, so the Western code page of Windows',
  delimiter: ({ delimiter }) => `the columns are divided by ${delimitersEn.get(delimiter) ?? `“${delimiter}”`}`,
  'header-of-layout': ({ line, layout }) => `line ${line} is the header of ${nameLayout(layout, 'en')}`,
  'header-by-words': ({ line }) => `line ${line} is the header by its words`,
  'header-unknown': ({ line }) => `line ${line} is taken for the header, though none of its words is understood`,
  'no-header': () => 'the first line holds values, so there is no header',
  sheet: ({ sheet }) => `the sheet “${sheet}” of the workbook is read`,
  'too-many-columns': ({ columns, limit }) => `the table has ${columns} columns; at most ${limit} are read`,
  'unknown-encoding': ({ encoding }) => `there is no encoding “${encoding}”`,

  chosen: () => 'somebody said so',
  'column-of-layout': ({ layout }) => `a column of ${nameLayout(layout, 'en')}`,
  'column-without-place': ({ layout }) =>
    `kept under its name: ${nameLayout(layout, 'en')} gives it no place in a contact`,
  'name-says-so': ({ name }) => `“${name}” says so`,
  'not-understood': () => 'not understood: kept under its name',
  'holds-profiles': ({ service }) => `its values are ${service} profiles`,
  'holds-emails': () => 'its values are e-mail addresses',
  'holds-websites': () => 'its values are web addresses',
  'holds-phones': () => 'its values are phone numbers',
  'holds-words': () => 'its values are words',
  'form-of-address': ({ name }) => `“${name}” is a form of address beside a job title`,
  'beside-surname': ({ name }) => `“${name}” stands beside a surname`,
  'names-no-kind': () => 'kept under its name: its values name no kind of contact',
  'values-repeat': () => 'kept under its name: its values repeat, so they name no row',
  'name-elsewhere': () => 'kept under its name: another column holds the name',
  'place-taken': () => 'kept under its name: another column has its place',

  'zero-bytes': () => 'zero bytes were taken out of the row',
  'open-quote': () => 'a quotation mark opens a cell and is never closed; it was read as a plain character',
  'wrong-bytes': () => 'the line is not valid UTF-8; it was read as Windows-1252',
  'row-too-long': ({ limit }) => `the row is longer than ${limit} characters`,
  'cell-too-long': ({ limit }) => `a cell is longer than ${limit} characters and was cut there`,
  'too-many-cells': ({ cells, limit }) => `the row has ${cells} cells; at most ${limit} are read`,
  'cell-error': ({ error }) => `a cell holds the error ${error}; it was read as empty`,
  'no-date': ({ text, column }) => `“${text}” in ${column} is no date; it is kept as a custom field`,
  'no-email': ({ text, column }) => `“${text}” in ${column} is no e-mail address; it is kept as a custom field`,
  'no-digits': ({ text, column }) => `“${text}” in ${column} has no digits; it is kept as a custom field`,
  'edit-taken': ({ column }) => `${column} was changed in the table; the change was taken`,
  'edit-refused': ({ column }) =>
    `${column} was changed in the table to what no card can hold; the card kept what it had`,
  'no-contact': () => 'not a contact: no name, no e-mail',

  'no-end': ({ line }) => `line ${line}: END:VCARD is missing`,
  'no-end-before': ({ line, next }) => `line ${line}: END:VCARD is missing; another card begins in line ${next}`,
  'cards-inside': ({ line, next }) =>
    `line ${line}: what stands inside this card from line ${next} became cards of its own`,
  'over-bytes': ({ line, limit }) => `line ${line}: the card is larger than ${limit} bytes`,
  'over-properties': ({ line, limit }) => `line ${line}: the card has more than ${limit} properties`,
  'line-too-long': ({ line, text }) => `line ${line}: the line is too long and was left out: “${text}”`,
  'no-property': ({ line, text }) =>
    `line ${line}: this is no property, for it has no name with a colon after it: “${text}”`,
  'not-in-card': ({ line, text }) => `line ${line}: this does not belong into a card: “${text}”`,
  'second-version': ({ line, text }) => `line ${line}: the card has a VERSION already: “${text}”`,
  'stray-text': ({ line, text }) => `line ${line}: text outside any card: “${text}”`,
  'jsprops-refused': () => 'the JSPROP properties do not fit the card; they were kept under the name X-JSPROP',
  'jsprop-outdated': ({ path }) => `JSPROP: ${path} was changed since and was passed over`,
  'characters-mended': ({ path }) => `unreadable characters were mended in ${path}`,

  'ldif-version': ({ line, version }) => `line ${line}: the file says version “${version}”; it was read as version 1`,
  'ldif-line-too-long': ({ line, text }) => `line ${line}: the line is too long and was left out: “${text}”`,
  'ldif-no-attribute': ({ line, text }) => `line ${line}: this is no attribute with a value: “${text}”`,
  'ldif-bad-base64': ({ line, attribute }) => `line ${line}: the value of ${attribute} is no BASE64 and was left out`,
  'ldif-value-elsewhere': ({ line, attribute, url }) =>
    `line ${line}: the value of ${attribute} lies elsewhere (${url}); it is never fetched`,
  'ldif-control': ({ line, text }) => `line ${line}: the control was passed over: “${text}”`,
  'ldif-no-dn': () => 'the entry has no name (dn); it was read all the same',
  'ldif-bytes': ({ limit }) => `the entry is larger than ${limit} bytes`,
  'ldif-values': ({ limit }) => `the entry has more than ${limit} values`,
  'ldif-change': ({ change }) => `this is a change of a directory (${change}); only additions are read`,
  'ldif-secret': ({ attribute }) => `${attribute} is a secret and was not taken`,
  'ldif-large-value': ({ attribute, bytes }) => `${attribute} has ${bytes} bytes of unknown meaning and was left out`,
  'ldif-own-card-damaged': () => 'the card that Lazo put into this entry is damaged; its other attributes were read',
  'ldif-edit-taken': () => 'the entry was changed since Lazo wrote it; the changes were taken',
  'ldif-characters-mended': ({ path }) => `unreadable characters were mended in ${path}`,
  'ldif-no-contact': ({ classes }) =>
    `this entry is no contact, but a part of the directory${classes && ` (${classes})`}`,
  'ldif-empty': () => 'this entry says nothing',

  'as-told': ({ message }) => message,
  'file-empty': () => 'it is empty',
  'file-unknown': () => 'it is none of vCard, JSContact, jCard, LDIF or a table of contacts',
  'not-of-kind': ({ asked }) => `it does not look like ${asked}`,
  'data-refused': () => 'the database refuses something in it; nothing after the rows counted was written',
  'no-json': () => 'this is not correct JSON',
  'json-cut': () => 'the file ends in the middle of this card',
  'json-too-long': ({ limit }) => `this card has more than ${limit} characters`,
  'json-too-many-values': ({ limit }) => `this card has more than ${limit} values`,
  'vcard-empty': () => 'this vCard says nothing',
  'no-jcard': () => 'this is no jCard',
  'card-invalid': ({ path, rule, more }) =>
    `the card cannot be kept: ${path || 'the card'} ${rulesEn[rule]}${more > 0 ? ` (and ${more} more)` : ''}`,
  'uid-too-long': ({ length, limit }) =>
    `the card cannot be kept: its uid has ${length} characters; at most ${limit} are kept`,
  'card-too-large': ({ length, limit }) => `the card has ${length} characters; at most ${limit} are kept`,
  refused: ({ error }) => `the card cannot be kept (${error})`,
  'characters-replaced': ({ path }) => `characters that cannot be stored were replaced in ${path}`,
  'media-gone': ({ path }) => `${path} refers to a file that is not here; it was left out`,
  'media-too-large': ({ path, megabytes }) => `${path} has more than ${megabytes} MB and was left out`,
  'media-unknown': ({ path }) => `${path} is no picture that we know; it was kept as it came`,
  'media-unreadable': ({ path }) => `${path} cannot be read; it was kept as it came`,
  'media-left-out': ({ path }) => `${path} cannot be read and is long; it was left out`,
  'not-editable': ({ display }) => `${display}: you may see this contact and not change it`,
  'job-changed': ({ display, from, to }) => `${display}: ${from} → ${to}`,
}

const spanish: Sayings = {
  'utf-8-by-mark': () => 'UTF-8 con marca de orden de bytes',
  'utf-16-by-mark': () => 'UTF-16 con marca de orden de bytes',
  'utf-16-by-zeros': () => 'UTF-16, por sus bytes a cero',
  ascii: () => 'hasta ahora solo ASCII, leído como UTF-8',
  'utf-8-by-bytes': () => 'UTF-8, por sus secuencias de bytes',
  western: () => 'no es UTF-8, así que la página de códigos occidental de Windows',
  delimiter: ({ delimiter }) => `las columnas se separan con ${delimitersEs.get(delimiter) ?? `«${delimiter}»`}`,
  'header-of-layout': ({ line, layout }) => `la línea ${line} es la cabecera de ${nameLayout(layout, 'es')}`,
  'header-by-words': ({ line }) => `la línea ${line} es la cabecera, por sus palabras`,
  'header-unknown': ({ line }) =>
    `la línea ${line} se toma por la cabecera, aunque no se entiende ninguna de sus palabras`,
  'no-header': () => 'la primera línea contiene valores, así que no hay cabecera',
  sheet: ({ sheet }) => `se lee la hoja «${sheet}» del libro`,
  'too-many-columns': ({ columns, limit }) => `la tabla tiene ${columns} columnas; se leen como mucho ${limit}`,
  'unknown-encoding': ({ encoding }) => `no existe la codificación «${encoding}»`,

  chosen: () => 'lo ha dicho una persona',
  'column-of-layout': ({ layout }) => `columna de ${nameLayout(layout, 'es')}`,
  'column-without-place': ({ layout }) =>
    `se guarda con su nombre: ${nameLayout(layout, 'es')} no le da lugar en un contacto`,
  'name-says-so': ({ name }) => `lo dice «${name}»`,
  'not-understood': () => 'no se entiende: se guarda con su nombre',
  'holds-profiles': ({ service }) => `sus valores son perfiles de ${service}`,
  'holds-emails': () => 'sus valores son direcciones de correo',
  'holds-websites': () => 'sus valores son direcciones web',
  'holds-phones': () => 'sus valores son números de teléfono',
  'holds-words': () => 'sus valores son palabras',
  'form-of-address': ({ name }) => `«${name}» es un tratamiento, pues hay también un cargo`,
  'beside-surname': ({ name }) => `«${name}» está junto a los apellidos`,
  'names-no-kind': () => 'se guarda con su nombre: sus valores no son tipos de contacto',
  'values-repeat': () => 'se guarda con su nombre: sus valores se repiten, así que no identifican filas',
  'name-elsewhere': () => 'se guarda con su nombre: el nombre está en otra columna',
  'place-taken': () => 'se guarda con su nombre: otra columna ocupa su lugar',

  'zero-bytes': () => 'se quitaron de la fila bytes a cero',
  'open-quote': () => 'unas comillas abren una celda y no se cierran; se leyeron como un carácter más',
  'wrong-bytes': () => 'la línea no es UTF-8 correcto; se leyó como Windows-1252',
  'row-too-long': ({ limit }) => `la fila tiene más de ${limit} caracteres`,
  'cell-too-long': ({ limit }) => `una celda tiene más de ${limit} caracteres y se cortó ahí`,
  'too-many-cells': ({ cells, limit }) => `la fila tiene ${cells} celdas; se leen como mucho ${limit}`,
  'cell-error': ({ error }) => `una celda contiene el error ${error}; se leyó como vacía`,
  'no-date': ({ text, column }) => `«${text}» en ${column} no es una fecha; se guarda como campo propio`,
  'no-email': ({ text, column }) => `«${text}» en ${column} no es una dirección de correo; se guarda como campo propio`,
  'no-digits': ({ text, column }) => `«${text}» en ${column} no tiene cifras; se guarda como campo propio`,
  'edit-taken': ({ column }) => `${column} se cambió en la tabla; el cambio se ha tomado`,
  'edit-refused': ({ column }) =>
    `${column} se cambió en la tabla por algo que una ficha no admite; la ficha conserva lo que tenía`,
  'no-contact': () => 'no es un contacto: sin nombre ni correo',

  'no-end': ({ line }) => `línea ${line}: falta END:VCARD`,
  'no-end-before': ({ line, next }) => `línea ${line}: falta END:VCARD; otra ficha empieza en la línea ${next}`,
  'cards-inside': ({ line, next }) =>
    `línea ${line}: lo que hay dentro de esta ficha desde la línea ${next} son ahora fichas propias`,
  'over-bytes': ({ line, limit }) => `línea ${line}: la ficha ocupa más de ${limit} bytes`,
  'over-properties': ({ line, limit }) => `línea ${line}: la ficha tiene más de ${limit} propiedades`,
  'line-too-long': ({ line, text }) => `línea ${line}: la línea es demasiado larga y se dejó fuera: «${text}»`,
  'no-property': ({ line, text }) =>
    `línea ${line}: no es una propiedad, pues le falta un nombre seguido de dos puntos: «${text}»`,
  'not-in-card': ({ line, text }) => `línea ${line}: esto no va dentro de una ficha: «${text}»`,
  'second-version': ({ line, text }) => `línea ${line}: la ficha ya tiene VERSION: «${text}»`,
  'stray-text': ({ line, text }) => `línea ${line}: texto fuera de toda ficha: «${text}»`,
  'jsprops-refused': () => 'las propiedades JSPROP no encajan en la ficha; se guardaron con el nombre X-JSPROP',
  'jsprop-outdated': ({ path }) => `JSPROP: ${path} ha cambiado desde entonces y se pasó por alto`,
  'characters-mended': ({ path }) => `se arreglaron caracteres ilegibles en ${path}`,

  'ldif-version': ({ line, version }) =>
    `línea ${line}: el archivo dice ser de la versión «${version}»; se ha leído como versión 1`,
  'ldif-line-too-long': ({ line, text }) => `línea ${line}: la línea es demasiado larga y no se ha leído: «${text}»`,
  'ldif-no-attribute': ({ line, text }) => `línea ${line}: no es un atributo con su valor: «${text}»`,
  'ldif-bad-base64': ({ line, attribute }) => `línea ${line}: el valor de ${attribute} no es BASE64 y no se ha leído`,
  'ldif-value-elsewhere': ({ line, attribute, url }) =>
    `línea ${line}: el valor de ${attribute} está en otro lugar (${url}); nunca se va a buscar`,
  'ldif-control': ({ line, text }) => `línea ${line}: no se ha tenido en cuenta el control: «${text}»`,
  'ldif-no-dn': () => 'la entrada no tiene nombre (dn); se ha leído de todos modos',
  'ldif-bytes': ({ limit }) => `la entrada tiene más de ${limit} bytes`,
  'ldif-values': ({ limit }) => `la entrada tiene más de ${limit} valores`,
  'ldif-change': ({ change }) => `es un cambio de un directorio (${change}); solo se leen las altas`,
  'ldif-secret': ({ attribute }) => `${attribute} es un secreto y no se ha tomado`,
  'ldif-large-value': ({ attribute, bytes }) =>
    `${attribute} tiene ${bytes} bytes que no se entienden y no se ha tomado`,
  'ldif-own-card-damaged': () => 'la ficha que Lazo puso en esta entrada está dañada; se han leído sus demás atributos',
  'ldif-edit-taken': () => 'la entrada ha cambiado desde que Lazo la escribió; se han tomado los cambios',
  'ldif-characters-mended': ({ path }) => `se han arreglado caracteres ilegibles en ${path}`,
  'ldif-no-contact': ({ classes }) =>
    `esta entrada no es un contacto, sino una parte del directorio${classes && ` (${classes})`}`,
  'ldif-empty': () => 'esta entrada no dice nada',

  'as-told': ({ message }) => message,
  'file-empty': () => 'está vacío',
  'file-unknown': () => 'no es ni vCard, ni JSContact, ni jCard, ni LDIF, ni una tabla de contactos',
  'not-of-kind': ({ asked }) => `no parece ${asked}`,
  'data-refused': () => 'la base de datos rechaza algo de él; no se ha escrito nada tras las filas contadas',
  'no-json': () => 'no es JSON correcto',
  'json-cut': () => 'el archivo termina en medio de esta ficha',
  'json-too-long': ({ limit }) => `esta ficha tiene más de ${limit} caracteres`,
  'json-too-many-values': ({ limit }) => `esta ficha tiene más de ${limit} valores`,
  'vcard-empty': () => 'esta vCard no dice nada',
  'no-jcard': () => 'no es una jCard',
  'card-invalid': ({ path, rule, more }) =>
    `la ficha no se puede guardar: ${path || 'la ficha'} ${rulesEs[rule]}${more > 0 ? ` (y ${more} más)` : ''}`,
  'uid-too-long': ({ length, limit }) =>
    `la ficha no se puede guardar: su uid tiene ${length} caracteres; se guardan como mucho ${limit}`,
  'card-too-large': ({ length, limit }) => `la ficha tiene ${length} caracteres; se guardan como mucho ${limit}`,
  refused: ({ error }) => `la ficha no se puede guardar (${error})`,
  'characters-replaced': ({ path }) => `se sustituyeron caracteres que no se pueden guardar en ${path}`,
  'media-gone': ({ path }) => `${path} remite a un archivo que no está; se dejó fuera`,
  'media-too-large': ({ path, megabytes }) => `${path} ocupa más de ${megabytes} MB y se dejó fuera`,
  'media-unknown': ({ path }) => `${path} no es una imagen que conozcamos; se guardó como vino`,
  'media-unreadable': ({ path }) => `${path} no se puede leer; se guardó como vino`,
  'media-left-out': ({ path }) => `${path} no se puede leer y es largo; se dejó fuera`,
  'not-editable': ({ display }) => `${display}: puede ver este contacto, pero no cambiarlo`,
  'job-changed': ({ display, from, to }) => `${display}: ${from} → ${to}`,
}

/** What is said of files and cards, in both languages: phrases without capital and full stop. */
export const remarkWords = { en: english, es: spanish } as const
