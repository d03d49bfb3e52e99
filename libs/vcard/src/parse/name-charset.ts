import { openCodePage } from '../code-pages/code-page.ts'
import { decodeDamagedUtf8 } from '../code-pages/decode-foreign.ts'
import type { FileCodePage } from '../code-pages/file-code-page.ts'
import { decodeUtf8 } from '../lines/byte-text.ts'
import { quotedBytes } from '../lines/quoted-bytes.ts'
import type { RawProperty } from '../raw/raw-card.ts'

/** Gives QUOTED-PRINTABLE that is not UTF-8 and names no code page the CHARSET that its file is written in. */
export function nameCharset(property: RawProperty, file: FileCodePage): RawProperty {
  if (!property.params.some(isQuotedPrintable) || !property.value.includes('=')) return property
  if (property.params.some(({ key, values }) => key === 'CHARSET' && openCodePage(values[0]!))) return property
  const bytes = quotedBytes(property.value)
  if ((decodeUtf8(bytes) ?? decodeDamagedUtf8(bytes)) !== null) return property
  const charset = { name: 'CHARSET', key: 'CHARSET', values: [file.pageFor(bytes)] }
  return { ...property, params: [charset, ...property.params.filter(({ key }) => key !== 'CHARSET')] }
}

function isQuotedPrintable({ key, values }: RawProperty['params'][number]): boolean {
  return key === 'ENCODING' && values[0]?.toUpperCase() === 'QUOTED-PRINTABLE'
}
