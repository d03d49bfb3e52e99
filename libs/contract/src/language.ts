/** A language people read Lazo in. */
export type Language = 'en' | 'es'

/** The same words in both languages. */
export type Words = Readonly<Record<Language, string>>
