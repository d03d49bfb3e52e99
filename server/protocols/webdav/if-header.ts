/** A condition on a resource: that it is in a state, or with `Not` that it is not. */
interface StateCondition {
  readonly isNegated: boolean
  /** An ETag with its quotes, or a state token: that of a lock, of which none is ever in force here, or a sync token. */
  readonly state: string
}

/** Conditions that must hold together, on the resource named before them; null means the one that is asked. */
export interface StateList {
  readonly resource: string | null
  readonly conditions: readonly StateCondition[]
}

const MOST_LISTS = 50

const PART = /\s*(?:<([^<>\s]*)>|(\()|(\))|(Not\b)|\[((?:W\/)?"[^"]*")\])\s*/iy

/** Reads an `If` header (RFC 4918 §10.4.2); null when it is none. Pure. */
export function parseIfHeader(header: string): StateList[] | null {
  const lists: StateList[] = []
  let resource: string | null = null
  let open: StateCondition[] | null = null
  let isNegated = false
  const add = (state: string) => {
    open!.push({ isNegated, state })
    isNegated = false
  }
  for (PART.lastIndex = 0; PART.lastIndex < header.length; ) {
    const match = PART.exec(header)
    if (!match) return null
    const [, coded, begin, end, not, etag] = match
    if (open === null) {
      if (coded !== undefined) resource = coded
      else if (begin) open = []
      else return null
    } else if (not && !isNegated) isNegated = true
    else if (etag !== undefined) add(etag)
    else if (coded !== undefined) add(coded)
    else if (end && open.length > 0 && !isNegated) {
      lists.push({ resource, conditions: open })
      open = null
    } else return null
  }
  return open === null && lists.length > 0 && lists.length <= MOST_LISTS ? lists : null
}

/** Whether one of the lists holds as a whole; `statesOf` gives the states of a resource, none for one that is not there. */
export async function holdsIf(
  lists: readonly StateList[],
  statesOf: (resource: string | null) => Promise<readonly string[]>,
): Promise<boolean> {
  for (const { resource, conditions } of lists) {
    const present = await statesOf(resource)
    if (conditions.every(({ state, isNegated }) => present.includes(state) !== isNegated)) return true
  }
  return false
}
