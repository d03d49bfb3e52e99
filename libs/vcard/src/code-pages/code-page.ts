import { codePageNames, dosPages } from './code-page-names.table.ts'

/** Reads the bytes of one code page; what it has no character for becomes U+FFFD. */
export interface CodePage {
  decode(bytes: Uint8Array): string
  /** Whether most of its characters are two bytes. */
  hasPairs: boolean
}

const PAIRS = new Set(['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'shift_jis'])
const western: CodePage = openDecoder('windows-1252')!
const opened = new Map<string, CodePage | null>()

/** Gives the code page a CHARSET names, however it is spelt; null when nobody knows it. */
export function openCodePage(name: string): CodePage | null {
  const known = opened.get(name)
  if (known !== undefined) return known
  const page = findCodePage(name)
  if (opened.size < 256) opened.set(name, page)
  return page
}

/** Gives the code page a CHARSET names, windows-1252 when there is no such page. */
export function codePageOr1252(name: string | null): CodePage {
  return (name !== null && openCodePage(name)) || western
}

function findCodePage(name: string): CodePage | null {
  const label = name.trim().toLowerCase()
  const key = label.replace(/[^a-z0-9]/g, '')
  const other = codePageNames.get(key) ?? label.replaceAll('_', '-').replace(/^iso-?8859-/, 'iso-8859-')
  const dos = dosPages.get(other)
  if (dos !== undefined) return { decode: (bytes) => decodeWith(dos, bytes), hasPairs: false }
  return openDecoder(other) ?? openDecoder(label)
}

function openDecoder(label: string): CodePage | null {
  try {
    const decoder = new TextDecoder(label)
    // A card that says UTF-8 but is not was written by a program with the code page of its machine.
    if (decoder.encoding === 'utf-8') return null
    return { decode: (bytes) => decoder.decode(bytes), hasPairs: PAIRS.has(decoder.encoding) }
  } catch {
    return null
  }
}

function decodeWith(upperHalf: string, bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf[byte - 128]!)).join('')
}
