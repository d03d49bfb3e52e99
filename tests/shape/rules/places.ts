/** Names of single machines and of places to download from: the repository is the same everywhere. */
const PLACES: readonly [pattern: RegExp, name: string][] = [
  [/(?<![\w.~:*-])\/(?:work|home|root|mnt|Users)\/[\w.]/, 'a path of one machine'],
  [/\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b/i, 'the host of a registry'],
  [/\bhttps?:\/\/[^\s"']+\.(?:tgz|tar\.gz|zip)\b/i, 'an address to download from'],
  [/\bhttps?:\/\/(?:\d{1,3}\.){3}\d{1,3}\b(?<!127\.0\.0\.1|0\.0\.0\.0)/, 'the address of one machine'],
]

/** Lines of a file that name such a place, each as a sentence. */
export function findPlaces(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = PLACES.filter(([pattern]) => pattern.test(line))
    return found.map(([, name]) => `${file}:${index + 1} holds ${name}`)
  })
}
