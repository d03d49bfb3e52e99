const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#@]+\.[a-z][a-z0-9-]+)(?:\/([^\s?#]*))?(?:[?#]\S*)?$/i

/**
 * What is looked for when somebody typed or pasted this: of an address of the web what stands last in its path, which is whose it
 * is, or else its host; all other text as it is.
 */
export function askedText(typed: string): string {
  const [, host, path = ''] = ADDRESS.exec(typed) ?? []
  return path.split('/').findLast((piece) => piece !== '') ?? host ?? typed
}
