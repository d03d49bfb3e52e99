import { familyFirst } from '@lazo/jscontact'
import type { CardLine } from '../lines/card-line.ts'
import { useSettings } from './use-settings.ts'

type Named = Pick<CardLine, 'display' | 'familyName'>

/** How names are shown: as they are said, or the surnames first, as the member has chosen. The same function for the same choice. */
export function useShownName(): (named: Named) => string {
  const { settings } = useSettings()
  return settings.display === 'family-first' ? turned : asSaid
}

function asSaid({ display }: Named): string {
  return display
}

function turned({ display, familyName }: Named): string {
  return familyFirst(display, familyName)
}
