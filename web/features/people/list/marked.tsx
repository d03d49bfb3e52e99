import type { TextRange } from '@lazo/jscontact'

interface MarkedProps {
  readonly text: string
  readonly ranges: readonly TextRange[]
}

/** A text with what was searched for marked. */
export function Marked({ text, ranges }: MarkedProps) {
  const pieces = ranges.map(([start, end], i) => {
    const before = text.slice(ranges[i - 1]?.[1] ?? 0, start)
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    )
  })
  return (
    <>
      {pieces}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
