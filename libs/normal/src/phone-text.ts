import { keepDefined } from './keep-defined.ts'
import { stripInvisible } from './strip-invisible.ts'

/** A typed number taken apart: dial string in ASCII (`+` and digits), the digits alone, and the extension behind it. */
export interface PhoneText {
  /** `+` when the number is international, then digits. */
  dial: string
  /** The digits as they would be pressed, without extension. */
  digits: string
  extension?: string
}

const EXTENSION =
  /(?:;\s*ext=|\b(?:e?xt(?:ensi[oó]n|n)?|int(?:erno)?|anexo|poste|durchwahl|dw)\b[.:]?\s*|\s*[x#]\s*|[,;pw]+\s*)(\d{1,8})#?\s*$/i

/** Takes a typed number apart: `tel:` URIs, bidi marks, apostrophes, `(0)`, `0034`, other scripts' digits, extensions. */
export function readPhoneText(typed: string): PhoneText {
  const text = stripInvisible(typed.slice(0, 250))
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit)
    .trim()
  const bare = text.replace(/^(?:tel|callto|sms|fax|whatsapp):(?:\/\/)?/i, '').replace(/^['’`]+/, '')
  const found = EXTENSION.exec(bare)
  // A number that would vanish with its extension is a short number, not an extension.
  const cut = found && countDigits(bare.slice(0, found.index)) >= 3 ? found : null
  const body = (cut ? bare.slice(0, cut.index) : bare).replace(/;(?:phone-context|isub|tsp)=.*$/i, '')
  const isInternational = /^[\s(]*\+/.test(body)
  // "+44 (0)20 …": the trunk zero is written for those who dial at home.
  const dialled = isInternational ? body.replace(/\(\s*0\s*\)/, '') : body
  const digits = dialled.replace(/\D+/g, '')
  return { dial: isInternational && digits ? `+${digits}` : digits, digits, ...keepDefined({ extension: cut?.[1] }) }
}

function countDigits(text: string): number {
  return text.replace(/\D+/g, '').length
}

/** The zeros of the scripts whose digits people use for telephone numbers; NFKC has already made full-width digits plain. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
  0x1040, 0x17e0,
]

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((zero) => code >= zero && code < zero + 10)
  return zero === undefined ? digit : String(code - zero)
}
