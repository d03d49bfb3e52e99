/** Rows as a table for spreadsheets (RFC 4180); what one would take for a formula is kept from being one. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((value) => cell(String(value))).join(',')).join('\r\n')
}

function cell(text: string): string {
  // A negative number is no formula.
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
