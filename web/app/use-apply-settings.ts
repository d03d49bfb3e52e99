import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { useSettings } from '#web/data/hooks/use-settings.ts'
import { presentLanguage, speak } from '#web/words/say.ts'

/** Lets the whole app look and speak as the member has set it, here as in every other browser. */
export function useApplySettings(): void {
  const { settings } = useSettings()
  const { language, colorScheme, textSize = 'normal' } = settings
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (language && language !== presentLanguage()) void speak(language)
  }, [language])
  useEffect(() => {
    if (colorScheme) setColorScheme(colorScheme)
  }, [colorScheme, setColorScheme])
  useEffect(() => {
    document.documentElement.dataset['textSize'] = textSize
  }, [textSize])
}
