/** Goes to the first name in a form, else to the whole one; to the first field of any kind in a form without a name. */
export function focusName(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[data-first-name]') ?? form?.querySelector<HTMLElement>(FIELDS)
  field?.focus()
}

const FIELDS = 'input:not([type=hidden], [type=file]), textarea, select'
