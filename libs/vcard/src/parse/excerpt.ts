const LENGTH = 80

/** The beginning of a text, to show in a message. */
export function excerpt(text: string): string {
  const clean = text
    .trim()
    .slice(0, LENGTH + 1)
    .replace(/[^\P{C}\t]/gu, '?')
  return clean.length > LENGTH ? `${clean.slice(0, LENGTH)}…` : clean
}
