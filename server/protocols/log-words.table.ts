import type { LogFacts, LogKind } from '#domain/collections/log/log-kinds.table.ts'

/** What an entry is about, ready to stand in a sentence: “Ana Ruiz”, or that it is a contact. */
interface LogSubject {
  readonly card: string
  readonly book: string
}

type Saying<K extends LogKind> = (facts: LogFacts[K], subject: LogSubject) => string
type Sayings = { readonly [K in LogKind]: Saying<K> }

/** What stands for what its reader sees no more. */
export const unseenWords = {
  en: { card: 'a contact', book: 'a book' },
  es: { card: 'un contacto', book: 'una libreta' },
} as const

/** What is said behind what was taken back. */
export const undoneWords = { en: 'This was undone since.', es: 'Después se deshizo.' } as const

const contacts = (n: number) => (n === 1 ? '1 contact' : `${n} contacts`)
const contactos = (n: number) => (n === 1 ? '1 contacto' : `${n} contactos`)
const list = (paths: readonly string[]) => [...new Set(paths)].join(', ')

const en: Sayings = {
  'card-added': (_, { card, book }) => `It added ${card} to ${book}.`,
  'card-edited': ({ paths }, { card, book }) =>
    paths?.length ? `It changed ${card} in ${book}: ${list(paths)}.` : `It changed ${card} in ${book}.`,
  'edit-merged': ({ paths }, { card }) =>
    `It changed ${card}, which somebody else had changed meanwhile; both changes were kept (${list(paths)}).`,
  'card-copied': (_, { card, book }) => `It put ${card} into ${book} as well.`,
  'card-moved': (_, { card, book }) => `It moved ${card} to ${book}.`,
  'label-added': ({ label }, { card }) => `It gave ${card} the label “${label}”.`,
  'group-saved': ({ label, added, removed }) =>
    `It changed the group “${label}”: ${contacts(added)} got the label, ${contacts(removed)} lost it.`,
  'group-renamed': ({ from, to }) => `It renamed the group “${from}” to “${to}”, and so the label of its contacts.`,
  'book-made': (_, { book }) => `It made ${book}.`,
  'book-renamed': ({ from, to }) => `It renamed “${from}” to “${to}”.`,
  'changes-sent': ({ changed, gone }, { book }) =>
    gone === 0
      ? `It was given ${contacts(changed)} of ${book}.`
      : `It was given ${contacts(changed)} of ${book}, and told that ${contacts(gone)} ${gone === 1 ? 'is' : 'are'} gone.`,
  'edit-overwrote': ({ paths }, { card }) =>
    `It changed the same of ${card} as somebody else (${list(paths)}). Its change stands; the other is in the history of the contact.`,
  'edit-refused': ({ paths }, { card }) =>
    `It changed the same of ${card} as somebody else (${list(paths)}). Its change was refused and the other stands.`,
  'fields-kept': ({ paths }, { card }) =>
    `It sent ${card} back without what its program does not keep; that was not taken as deleted (${list(paths)}).`,
  refused: ({ code }) => `Something it wanted was refused: ${code}.`,
  'card-deleted': (_, { card, book }) => `It deleted ${card} from ${book}; it is in the trash.`,
  'card-emptied': ({ fields }, { card }) => `It took ${fields} fields out of ${card}, most of what it had.`,
  'link-removed': (_, { card, book }) => `It took ${card} out of ${book}; the contact stays in its own book.`,
  'label-removed': ({ label }, { card }) => `It took the label “${label}” from ${card}.`,
  'group-deleted': ({ label, cards }) =>
    `It deleted the group “${label}”: the label was taken from ${contacts(cards)}, which stay.`,
  'book-deleted': ({ cards, segment }) => `It deleted the book “${segment}” with ${contacts(cards)}.`,
  'book-left': (_, { book }) => `It does not hold ${book} any more; the book stays.`,
  'many-lost': ({ cards }) =>
    `It took away ${contacts(cards)} within a short time, and may have gone on. If nobody meant it to, all of it can be undone at once.`,
}

const es: Sayings = {
  'card-added': (_, { card, book }) => `Añadió ${card} a ${book}.`,
  'card-edited': ({ paths }, { card, book }) =>
    paths?.length ? `Cambió ${card} en ${book}: ${list(paths)}.` : `Cambió ${card} en ${book}.`,
  'edit-merged': ({ paths }, { card }) =>
    `Cambió ${card}, que otra persona había cambiado entretanto; se conservaron los dos cambios (${list(paths)}).`,
  'card-copied': (_, { card, book }) => `Puso ${card} también en ${book}.`,
  'card-moved': (_, { card, book }) => `Llevó ${card} a ${book}.`,
  'label-added': ({ label }, { card }) => `Puso a ${card} la etiqueta «${label}».`,
  'group-saved': ({ label, added, removed }) =>
    `Cambió el grupo «${label}»: su etiqueta se puso a ${contactos(added)} y se quitó a ${contactos(removed)}.`,
  'group-renamed': ({ from, to }) =>
    `Cambió el nombre del grupo «${from}» por «${to}», y con él la etiqueta de sus contactos.`,
  'book-made': (_, { book }) => `Creó ${book}.`,
  'book-renamed': ({ from, to }) => `Cambió el nombre de «${from}» por «${to}».`,
  'changes-sent': ({ changed, gone }, { book }) =>
    gone === 0
      ? `Recibió ${contactos(changed)} de ${book}.`
      : `Recibió ${contactos(changed)} de ${book} y el aviso de que ${contactos(gone)} ya no ${gone === 1 ? 'está' : 'están'}.`,
  'edit-overwrote': ({ paths }, { card }) =>
    `Cambió en ${card} lo mismo que otra persona (${list(paths)}). Vale su cambio; el otro está en el historial del contacto.`,
  'edit-refused': ({ paths }, { card }) =>
    `Cambió en ${card} lo mismo que otra persona (${list(paths)}). Su cambio se rechazó y vale el otro.`,
  'fields-kept': ({ paths }, { card }) =>
    `Devolvió ${card} sin lo que su programa no guarda; no se tomó por borrado (${list(paths)}).`,
  refused: ({ code }) => `Se rechazó algo que quería: ${code}.`,
  'card-deleted': (_, { card, book }) => `Borró ${card} de ${book}; está en la papelera.`,
  'card-emptied': ({ fields }, { card }) => `Quitó ${fields} datos de ${card}, casi todo lo que tenía.`,
  'link-removed': (_, { card, book }) => `Sacó ${card} de ${book}; el contacto sigue en su libreta.`,
  'label-removed': ({ label }, { card }) => `Quitó a ${card} la etiqueta «${label}».`,
  'group-deleted': ({ label, cards }) =>
    `Borró el grupo «${label}»: se quitó la etiqueta a ${contactos(cards)}, que siguen donde estaban.`,
  'book-deleted': ({ cards, segment }) => `Borró la libreta «${segment}», con ${contactos(cards)}.`,
  'book-left': (_, { book }) => `Ya no guarda ${book}; la libreta sigue existiendo.`,
  'many-lost': ({ cards }) =>
    `Quitó ${contactos(cards)} en poco tiempo, y quizá siguió. Si nadie lo quería, se puede deshacer todo de una vez.`,
}

/** What each entry of a device's log says, in both languages. */
export const logWords = { en, es } as const
