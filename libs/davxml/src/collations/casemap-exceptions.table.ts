/**
 * Characters whose one-character titlecase form is not what `toUpperCase` gives: digraphs, which have a third case, and
 * Greek letters with iota, of which the full mapping makes two letters. From UnicodeData.txt, field Simple_Titlecase_Mapping.
 */
export const TITLECASE_EXCEPTIONS: ReadonlyMap<number, number> = new Map([
  ...[0x1c4, 0x1c5, 0x1c6].map((code) => [code, 0x1c5] as const),
  ...[0x1c7, 0x1c8, 0x1c9].map((code) => [code, 0x1c8] as const),
  ...[0x1ca, 0x1cb, 0x1cc].map((code) => [code, 0x1cb] as const),
  ...[0x1f1, 0x1f2, 0x1f3].map((code) => [code, 0x1f2] as const),
  ...[0x1f80, 0x1f90, 0x1fa0].flatMap((first) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [first + n, first + n + 8] as const),
  ),
  [0x1fb3, 0x1fbc],
  [0x1fc3, 0x1fcc],
  [0x1ff3, 0x1ffc],
])
