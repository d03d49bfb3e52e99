import { defineWords } from '#web/words/define-words.ts'

/** The texts of reciprocity, key contacts and introductions. */
export const networkWords = defineWords('reciprocity', {
  reciprocity: { en: 'Giving and receiving', es: 'Dar y recibir' },
  reciprocityLead: {
    en: 'What goes both ways between you and your contacts, as you noted it. Nobody else sees it.',
    es: 'Lo que va y viene entre usted y sus contactos, según lo anotó. Nadie más lo ve.',
  },
  whoKnows: { en: 'Who knows about it?', es: '¿Quién sabe de esto?' },
  whoKnowsHint: {
    en: 'Customs law, grants, someone at the town hall…',
    es: 'Derecho de aduanas, subvenciones, alguien del ayuntamiento…',
  },
  search: { en: 'Search', es: 'Buscar' },
  found: {
    en: { one: 'One contact', other: '{{count}} contacts' },
    es: { one: 'Un contacto', other: '{{count}} contactos' },
  },
  foundNobody: {
    en: 'Nothing of what you noted says so. Note on a contact what they can do for you, and they are found here.',
    es: 'Nada de lo que anotó lo dice. Anote en un contacto lo que puede hacer por usted, y aparecerá aquí.',
  },
  'by-can-do': { en: 'Can do: {{text}}', es: 'Puede: {{text}}' },
  'by-taught-me': { en: 'You learned of them: {{text}}', es: 'Aprendió de esta persona: {{text}}' },
  'by-gave-me': { en: 'Helped with: {{text}}', es: 'Ayudó con: {{text}}' },
  'by-fact': { en: 'You know of them: {{text}}', es: 'Sabe de esta persona: {{text}}' },
  'by-i-can-do': { en: 'You can do for them: {{text}}', es: 'Usted puede hacer por ella: {{text}}' },
  'by-i-taught': { en: 'You taught them: {{text}}', es: 'Usted le enseñó: {{text}}' },
  balance: { en: 'The balance of your network', es: 'El balance de su red' },
  byKind: { en: 'By kind: given and received', es: 'Por tipo: dado y recibido' },
  byQuarter: { en: 'By quarter: given and received', es: 'Por trimestre: dado y recibido' },
  noBalance: {
    en: 'Nothing is noted yet. When you note a talk, say what was given or received in it.',
    es: 'Todavía no hay nada anotado. Al anotar una conversación, diga qué dio o recibió.',
  },
  ways: {
    en: '{{given}} given, {{received}} received, {{asked}} asked for',
    es: '{{given}} dado, {{received}} recibido, {{asked}} pedido',
  },
  onlyAsked: { en: 'Only asked', es: 'Solo ha pedido' },
  onlyAskedText: {
    en: 'Within a year you asked or received, and gave nothing.',
    es: 'En un año pidió o recibió, y no dio nada.',
  },
  onlyGiven: { en: 'Only given', es: 'Solo ha dado' },
  onlyGivenText: {
    en: 'Within a year you gave, and neither asked nor received.',
    es: 'En un año dio, y ni pidió ni recibió.',
  },
  none: { en: 'Nobody', es: 'Nadie' },
  keys: { en: 'Key contacts', es: 'Contactos clave' },
  keysLead: {
    en: 'Their way up the ladder, quarter by quarter, and the next conversation with each.',
    es: 'Cómo avanza cada relación, trimestre a trimestre, y la próxima conversación con cada uno.',
  },
  noKeys: { en: 'No key contact yet', es: 'Todavía no hay contactos clave' },
  noKeysText: {
    en: 'Mark on their card those few who matter most to you.',
    es: 'Marque entre sus contactos a los pocos que más le importan.',
  },
  'move-up': { en: 'Moved up', es: 'Ha avanzado' },
  'move-down': { en: 'Moved down', es: 'Ha retrocedido' },
  'move-stuck': {
    en: { one: 'Stuck for a quarter', other: 'Stuck for {{count}} quarters' },
    es: { one: 'Sin avanzar desde hace un trimestre', other: 'Sin avanzar desde hace {{count}} trimestres' },
  },
  'move-top': { en: 'At the top', es: 'En lo más alto' },
  nextTalk: { en: 'Next: {{text}}, {{day}}', es: 'Próximo: {{text}}, {{day}}' },
  noNextTalk: { en: 'No conversation planned', es: 'Ninguna conversación prevista' },
  way: { en: 'The way of {{name}} by quarter', es: 'El avance de {{name}} por trimestre' },
  intros: { en: 'Introductions', es: 'Presentaciones' },
  introsLead: {
    en: 'Whom you asked to introduce you, and whom you introduced. Made, it is noted with each of them.',
    es: 'A quién pidió que le presentara, y a quiénes presentó usted. Hecha, queda anotada con cada persona.',
  },
  noIntros: { en: 'No introduction yet', es: 'Todavía no hay presentaciones' },
  noIntrosText: {
    en: 'Find who could introduce you to somebody, or introduce two people who should know each other.',
    es: 'Busque quién podría presentarle a alguien, o presente a dos personas que deberían conocerse.',
  },
})
