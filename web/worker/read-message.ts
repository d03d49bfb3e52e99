/** What a message of the server says: a number, and in which language to tell it. */
export interface TodayMessage {
  readonly title: string
  readonly body: string
}

const WORDS = {
  en: {
    title: 'Today in Lazo',
    body: (count: number) => (count === 1 ? 'One thing waits for you.' : `${count} things wait for you.`),
  },
  es: {
    title: 'Hoy en Lazo',
    body: (count: number) => (count === 1 ? 'Una cosa le espera.' : `${count} cosas le esperan.`),
  },
} as const

/** The words for a message, or null for what is none of ours. Browsers ask that something is shown for each. Pure. */
export function readMessage(text: string): TodayMessage | null {
  try {
    const { kind, count, language } = JSON.parse(text) as { kind?: unknown; count?: unknown; language?: unknown }
    if (kind !== 'today' || !Number.isSafeInteger(count) || Number(count) < 1) return null
    const words = WORDS[language === 'es' ? 'es' : 'en']
    return { title: words.title, body: words.body(Number(count)) }
  } catch {
    return null
  }
}
