import type { OutputOf, profile } from '@lazo/contract'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { meWords } from './me.words.ts'
import { isSlug, slugOf } from './slug.ts'

/** One's public page as the server has it. */
export type Profile = OutputOf<typeof profile>

/** A part of the card that the page may show. */
export type ShownPart = Profile['shows'][number]

/** All of them, in the order in which they are offered. */
export const SHOWN_PARTS: readonly ShownPart[] = [
  'photo',
  'organization',
  'emails',
  'phones',
  'links',
  'profiles',
  'addresses',
  'interests',
  'birthday',
  'pronouns',
  'private',
]

type Draft = Omit<Profile, 'path'>

/** What is being said of the page, and keeping it; an address that was never chosen begins with the name. */
export function useProfileForm({ isOn, slug: keptSlug, bio, shows, language }: Profile, name: string) {
  const say = useWords(meWords)
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft>({ isOn, slug: keptSlug ?? slugOf(name), bio, shows, language })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const slug = draft.slug === '' ? null : draft.slug
  const keep = async () => {
    queries.setQueryData(['profile'], await call<Profile>('PUT', '/me/profile', { body: { ...draft, slug } }))
    showToast({ tone: 'done', text: say('saved') })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTrouble(null)
    setSaving(true)
    keep()
      .catch((error: unknown) => setTrouble(describeTrouble(error)))
      .finally(() => setSaving(false))
  }
  return {
    draft,
    set: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    isSlugBad: slug !== null && !isSlug(slug),
    trouble,
    isSaving,
    save,
  }
}
