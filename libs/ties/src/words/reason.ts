/** Why something is as it is: a code and the facts behind it. The words for people are the app's. */
export interface Reason<Code extends string = string> {
  readonly code: Code
  readonly facts: Readonly<Record<string, string | number>>
}

/** A reason. */
export function because<Code extends string>(code: Code, facts: Reason['facts'] = {}): Reason<Code> {
  return { code, facts }
}
