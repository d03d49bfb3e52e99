import type { Language } from '@lazo/contract'

const MOST_RANGES = 20

/** The language a reader prefers by `Accept-Language` (RFC 9110 §12.5.4); `usual` when it names none of ours. */
export function chooseLanguage(accepted: string | undefined, usual: Language): Language {
  const ranges = (accepted ?? '').slice(0, 1_000).split(',').slice(0, MOST_RANGES).map(readRange)
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality)
  for (const { tag } of wanted) {
    const primary = tag.split('-')[0]
    if (primary === 'es' || primary === 'en') return primary
    if (primary === '*') return usual
  }
  return usual
}

function readRange(range: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const typed = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = typed === undefined ? 1 : Number(typed)
  return { tag, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}
