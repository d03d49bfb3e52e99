/** What the interaction bears by which somebody was met at an event. Pure. */
export function meetingKey(eventId: string): string {
  return `event:${eventId}`
}

/** What it bears beside that where the meeting was said by hand, and hangs on no entry of the desk. Pure. */
export function tickedKey(eventId: string): string {
  return `event:${eventId}:ticked`
}

/** How somebody was met who was met at an event. Pure. */
export function metAt({ name, place }: { readonly name: string; readonly place: string | null }) {
  return { channel: 'event', place, event: name }
}
