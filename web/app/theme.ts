import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

/** The teal of Lazo from light to dark. */
const lazo: MantineColorsTuple = [
  '#e2efec',
  '#c5e2dd',
  '#9fd0c8',
  '#74bcb1',
  '#4aa599',
  '#268c80',
  '#12756b',
  '#0b5d57',
  '#084a45',
  '#063733',
]

/** What cannot be overlooked; the kit's own red is too pale to be read. */
const ALARM: Readonly<Record<string, Partial<ReturnType<VariantColorsResolver>>>> = {
  filled: { background: 'var(--alarm)', hover: 'var(--ink)', color: 'var(--paper)' },
  light: { background: 'var(--alarm-soft)', hover: 'var(--alarm-soft)', color: 'var(--alarm)' },
  subtle: { hover: 'var(--alarm-soft)', color: 'var(--alarm)' },
}

/** What is filled with our own colour takes it, and what is written on it, from the tokens: the kit judges contrast by the light scheme alone. */
const variantColorResolver: VariantColorsResolver = (asked) => {
  const usual = defaultVariantColorsResolver(asked)
  if (asked.color === 'red') return { ...usual, ...ALARM[asked.variant] }
  const isOurs = asked.color === undefined || asked.color === asked.theme.primaryColor
  if (asked.variant !== 'filled' || !isOurs) return usual
  return { ...usual, background: 'var(--accent)', hover: 'var(--accent-strong)', color: 'var(--on-accent)' }
}

/** Mantine in the face of Lazo: warm paper, dense rows, our own type. Colours come from `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'lazo',
  primaryShade: { light: 7, dark: 3 },
  colors: { lazo },
  autoContrast: true,
  variantColorResolver,
  defaultRadius: 'md',
  fontFamily: 'var(--text)',
  headings: { fontFamily: 'var(--display)', fontWeight: '560' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35, blur: 2 } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
})

/** Mantine's own variables, each taken from our tokens, so that both schemes have one source. */
export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--alarm)',
    '--mantine-color-gray-light-color': 'var(--quiet)',
  }
  return { variables: {}, light: both, dark: both }
}
