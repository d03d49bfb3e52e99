import styles from './network.module.css'

interface PairedBarsProps {
  /** What the picture shows, for who does not see it; the numbers stand below it. */
  readonly label: string
  readonly names: readonly [first: string, second: string]
  readonly rows: readonly { readonly name: string; readonly values: readonly [first: number, second: number] }[]
}

const HEIGHT = 120
const STEP = 26
const LETTER = 6.5
const GAP = 6

/** Two bars side by side for each month or year, on one scale. */
export function PairedBars({ label, names, rows }: PairedBarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values))
  const heightOf = (value: number) => (HEIGHT * value) / most
  const longest = Math.max(1, ...rows.map(({ name }) => name.length))
  // So many pairs give a name the room it needs.
  const every = Math.ceil((longest * LETTER + GAP) / STEP)
  return (
    <figure className={styles.chart}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
        <svg role="img" aria-label={label} width={rows.length * STEP + 8} height={HEIGHT + 22}>
          {rows.map(({ name, values: [first, second] }, i) => (
            <g key={name} transform={`translate(${i * STEP + 4} 0)`}>
              <rect className={styles.first} x="2" width="9" y={HEIGHT - heightOf(first)} height={heightOf(first)} />
              <rect
                className={styles.second}
                x="12"
                width="9"
                y={HEIGHT - heightOf(second)}
                height={heightOf(second)}
              />
              {i % every === 0 && (
                <text x="2" y={HEIGHT + 16}>
                  {name}
                </text>
              )}
            </g>
          ))}
          <line x1="0" x2={rows.length * STEP + 8} y1={HEIGHT} y2={HEIGHT} />
        </svg>
      </div>
      <figcaption>
        <span data-bar="first">{names[0]}</span>
        <span data-bar="second">{names[1]}</span>
      </figcaption>
    </figure>
  )
}
