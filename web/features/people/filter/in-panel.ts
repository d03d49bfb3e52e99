import { longChoices } from '#web/kit/long-choices.ts'

/** For boxes with choices within the panel of filters, which closes at a click beside it: the list of choices belongs to it. */
export const inPanel = { ...longChoices, comboboxProps: { withinPortal: false } } as const
