import type { TodayFigures } from '../today-digest/count-today.ts'
import type { LetterText } from './letter.ts'

/** What today asks of a member, in figures: no contact is named in a letter. */
export interface TodayLetterFacts {
  readonly name: string
  readonly figures: TodayFigures
  /** What the last seven days came to, where the letter comes once a week. */
  readonly week: { readonly talks: number; readonly people: number; readonly done: number } | null
  readonly link: string
}

type Count = (n: number) => string
type Lines = Readonly<Record<keyof TodayFigures, Count>>

const SPANISH: Lines = {
  owed: (n) =>
    n === 1
      ? 'Una respuesta o agradecimiento que alguien espera.'
      : `${n} respuestas o agradecimientos que otros esperan.`,
  steps: (n) => (n === 1 ? 'Un seguimiento que prometió o previó.' : `${n} seguimientos que prometió o previó.`),
  occasions: (n) => (n === 1 ? 'Una fecha para felicitar a alguien.' : `${n} fechas para felicitar a alguien.`),
  silent: (n) =>
    n === 1 ? 'Una persona de la que hace tiempo que no sabe.' : `${n} personas de las que hace tiempo que no sabe.`,
}

const ENGLISH: Lines = {
  owed: (n) =>
    n === 1 ? 'One answer or thank-you that somebody waits for.' : `${n} answers or thank-yous that others wait for.`,
  steps: (n) =>
    n === 1 ? 'One follow-up that you promised or planned.' : `${n} follow-ups that you promised or planned.`,
  occasions: (n) => (n === 1 ? 'One day to congratulate somebody on.' : `${n} days to congratulate somebody on.`),
  silent: (n) =>
    n === 1 ? 'One person you have not heard from for a while.' : `${n} people you have not heard from for a while.`,
}

/** The letter in Spanish. */
export function todayInSpanish({ name, figures, week, link }: TodayLetterFacts): LetterText {
  return {
    subject: week ? 'Su semana en Lazo' : 'Hoy en Lazo',
    paragraphs: [
      `Hola, ${name}:`,
      ...(week
        ? [
            `En los últimos siete días: conversaciones, ${week.talks}; personas, ${week.people}; seguimientos hechos, ${week.done}.`,
          ]
        : []),
      linesOf(figures, SPANISH),
    ],
    action: { text: 'Ver quién y por qué', link },
    foot: ['No se nombra a nadie fuera de Lazo. En los ajustes elige si le escribe cada día, cada semana o nunca.'],
  }
}

/** The letter in English. */
export function todayInEnglish({ name, figures, week, link }: TodayLetterFacts): LetterText {
  return {
    subject: week ? 'Your week in Lazo' : 'Today in Lazo',
    paragraphs: [
      `Hello ${name},`,
      ...(week
        ? [`In the last seven days: ${week.talks} talks with ${week.people} people, ${week.done} follow-ups done.`]
        : []),
      linesOf(figures, ENGLISH),
    ],
    action: { text: 'See who and why', link },
    foot: ['Nobody is named outside Lazo. You choose in the settings whether it writes daily, weekly or never.'],
  }
}

function linesOf(figures: TodayFigures, lines: Lines): string {
  const told = (Object.keys(lines) as (keyof TodayFigures)[]).filter((name) => figures[name] > 0)
  return told.map((name) => lines[name](figures[name])).join('\n')
}
