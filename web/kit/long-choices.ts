/** For boxes with choices that may be many: the list itself is scrolled, so that it can be by keys and is read out as one. */
export const longChoices = {
  withScrollArea: false,
  styles: { options: { maxHeight: '15rem', overflowY: 'auto' } },
} as const
