const LEFT_OUT = /[\p{M}\p{Cc}\p{Cf}\s]+/gu

/**
 * A text without case, accents, blanks and invisible signs. What one text holds by any collation that lets case aside, it holds
 * folded so too: each letter is folded for itself. Pure.
 */
export function foldLoosely(text: string): string {
  // A small iota beneath a Greek vowel is a mark that becomes a letter in capitals.
  return text.normalize('NFKD').replaceAll('\u0345', 'ι').replace(LEFT_OUT, '').toLowerCase().toUpperCase()
}
