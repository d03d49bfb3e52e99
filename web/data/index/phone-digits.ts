/** Country calling codes of one and two digits (ITU E.164); all others have three. No code begins another. */
const SHORT_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** The digits of an E.164 number behind its country calling code, as people dial it at home without trunk prefix. */
export function nationalDigits(e164: string): string {
  const digits = e164.replace(/^\+/, '')
  return digits.slice(SHORT_CODE.exec(digits)?.[0].length ?? 3)
}
