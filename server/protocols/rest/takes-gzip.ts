/** Whether an `Accept-Encoding` takes gzip: named, or by `*`, and not with weight 0 (RFC 9110 §12.5.3). Pure. */
export function takesGzip(header: string | string[] | undefined): boolean {
  const weights = new Map(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map(weightOf),
  )
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0
}

function weightOf(coding: string): [name: string, weight: number] {
  const [name = '', ...parameters] = coding.split(';').map((part) => part.trim())
  const weight = parameters.find((part) => part.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2))]
}
