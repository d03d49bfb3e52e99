import { displayName } from '@lazo/jscontact'
import { Button, Checkbox, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { CopyLink } from '#web/kit/copy-link.tsx'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './me.module.css'
import { meWords } from './me.words.ts'
import { type Profile, SHOWN_PARTS, type ShownPart, useProfileForm } from './use-profile-form.ts'

interface ProfileFormProps {
  readonly kept: Profile
  readonly card: OpenCard
}

/** What the public page says and shows, and whether it is there. */
export function ProfileForm({ kept, card }: ProfileFormProps) {
  const say = useWords(meWords)
  const { draft, set, isSlugBad, trouble, isSaving, save } = useProfileForm(kept, displayName(card.shared))
  return (
    <form className={styles.form} onSubmit={save}>
      <Switch
        label={say('isOn')}
        checked={draft.isOn}
        onChange={({ currentTarget }) => set({ isOn: currentTarget.checked })}
      />
      <LivePage kept={kept} />
      <TextInput
        label={say('slug')}
        description={say('slugHint', { start: `${location.origin}/p/` })}
        value={draft.slug ?? ''}
        maxLength={40}
        required={draft.isOn}
        autoCapitalize="none"
        spellCheck={false}
        error={isSlugBad ? say('slugBad') : undefined}
        onChange={({ currentTarget }) => set({ slug: currentTarget.value.toLowerCase() })}
      />
      <Textarea
        label={say('bio')}
        description={say('bioHint')}
        value={draft.bio}
        maxLength={2_000}
        autosize
        minRows={3}
        onChange={({ currentTarget }) => set({ bio: currentTarget.value })}
      />
      <Checkbox.Group
        label={say('shows')}
        value={[...draft.shows]}
        onChange={(shows) => set({ shows: shows as ShownPart[] })}
      >
        <div className={styles.parts}>
          {SHOWN_PARTS.map((part) => (
            <Checkbox key={part} value={part} label={say(`shows-${part}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={say('language')}
        value={draft.language ?? ''}
        data={[
          { value: '', label: say('language-none') },
          { value: 'es', label: 'Español' },
          { value: 'en', label: 'English' },
        ]}
        onChange={({ currentTarget }) => set({ language: (currentTarget.value || null) as Profile['language'] })}
      />
      <Trouble text={trouble} />
      <div>
        <Button type="submit" loading={isSaving} disabled={isSlugBad}>
          {say('save')}
        </Button>
      </div>
    </form>
  )
}

/** Where the page is now, while it is on. */
function LivePage({ kept }: { readonly kept: Profile }) {
  const say = useWords(meWords)
  if (!kept.isOn || kept.path === null) return null
  const address = new URL(kept.path, location.origin).href
  return (
    <div className={styles.hand}>
      <QrCode text={address} label={say('pageCode')} size={120} />
      <CopyLink address={address} />
    </div>
  )
}
