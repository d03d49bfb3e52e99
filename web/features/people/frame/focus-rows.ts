/** Goes to the rows of the list, once they are shown. */
export function focusRows(): void {
  setTimeout(() => document.getElementById('people-rows')?.focus(), 0)
}
