/** How much of an export is taken; sizes in characters. What is larger is left, and told as such. */
export const TALK_LIMITS = {
  /** One line of a chat, or of the headers of a mail. */
  line: 65_536,
  /** One record of a JSON or XML file. */
  record: 1_048_576,
  /** All headers of one mail. */
  headers: 262_144,
  /** How deep JSON may be nested. */
  depth: 64,
  /** Text that is kept of one talk. */
  text: 4_000,
  /** A name. */
  name: 200,
  /** A message to more people than these is to nobody in particular. */
  recipients: 10,
} as const
