import type { OutputOf, talkPreview, talkReport } from '@lazo/contract'
import type { previewTalks } from '#domain/talks/preview-talks.ts'
import type { reportTalks } from '#domain/talks/report-talks.ts'

type Preview = Awaited<ReturnType<typeof previewTalks>>
type ToldMatch = OutputOf<typeof talkPreview>['people'][number]['match']

/** What an import of talks would do, as this door tells it. */
export function encodeTalkPreview(preview: Preview): OutputOf<typeof talkPreview> {
  const { kinds, files, table, self, counts, unlisted, left } = preview
  return {
    kinds: [...kinds],
    files,
    table: table && { columns: [...table.columns], roles: { ...table.roles } },
    self: { isNeeded: self.isNeeded, chosen: [...self.chosen], candidates: [...self.candidates] },
    counts,
    people: preview.people.map(({ match, lastAt, media, ...person }) => ({
      ...person,
      media: { ...media },
      lastAt: new Date(lastAt).toISOString(),
      match: encodeMatch(match),
    })),
    unlisted: { ...unlisted },
    left: { ...left },
  }
}

/** What an import of talks brought, as this door tells it. */
export function encodeTalkReport({
  made,
  desk,
  people,
  left,
}: Awaited<ReturnType<typeof reportTalks>>): OutputOf<typeof talkReport> {
  return { made, desk, people: people.map((one) => ({ ...one, lastAt: one.lastAt.toISOString() })), left: { ...left } }
}

function encodeMatch(match: Preview['people'][number]['match']): ToldMatch {
  if (!match) return null
  if ('candidates' in match) return { cardId: null, display: '', why: null, candidates: [...match.candidates] }
  return { ...match, candidates: [] }
}
