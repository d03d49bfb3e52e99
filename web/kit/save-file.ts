/** Hands a file to the browser to be kept, under a name. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Browsers begin to read it in a task of their own.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
