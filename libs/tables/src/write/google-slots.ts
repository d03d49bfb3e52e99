/** A family of numbered columns: `Phone 1 - Label`, `Phone 1 - Value`, `Phone 2 - Label` … */
export interface Labelling {
  family: string
  /** How often the columns are repeated. */
  slots: number
  /** The columns besides the label. */
  parts: readonly string[]
  /** Whether values without room are written with their labels, since the label is half of what they say. */
  namesRest?: boolean
}

/** A value with its label; one text for each part. */
export interface LabelledValue {
  label: string
  isPreferred: boolean
  cells: readonly string[]
}

const JOINT = ' ::: '

/** The names of the columns of a family, in their order. */
export function numberedHeader({ family, slots, parts }: Labelling): string[] {
  return Array.from({ length: slots }, (_, slot) =>
    ['Label', ...parts].map((part) => `${family} ${slot + 1} - ${part}`),
  ).flat()
}

/** Puts values into the columns of a family: values of one label share a cell, as Google writes them; so do those that find no room. */
export function putNumbered(cells: Map<string, string>, labelling: Labelling, values: readonly LabelledValue[]): void {
  const groups = [...Map.groupBy(values, ({ label }) => label).values()]
  const kept = groups.slice(0, labelling.slots - 1)
  const rest = groups.slice(labelling.slots - 1)
  const last = rest.length > 1 && labelling.namesRest ? rest.flat().map(withLabel) : rest.flat()
  for (const [slot, group] of [...kept, ...(last.length ? [last] : [])].entries()) {
    const name = `${labelling.family} ${slot + 1}`
    const [first] = group
    cells.set(`${name} - Label`, first?.isPreferred ? `* ${first.label}`.trim() : (first?.label ?? ''))
    for (const [index, part] of labelling.parts.entries()) {
      const texts = group.map((value) => value.cells[index] ?? '')
      cells.set(`${name} - ${part}`, texts.every((text) => text === '') ? '' : texts.join(JOINT))
    }
  }
}

function withLabel({ label, cells, isPreferred }: LabelledValue): LabelledValue {
  return { label: 'More', isPreferred, cells: cells.map((text) => `${label}: ${text}`) }
}
