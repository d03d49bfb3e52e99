/** The sign of Lazo: two threads that make one knot, drawn in the colour and at the size of what is around it. */
export function Sign({ strokeWidth }: { readonly strokeWidth: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M4 26c8 0 10-6 12-10S20 6 25 6a4 4 0 0 1 0 8c-5 0-7-2-9-4" />
      <path d="M28 26c-8 0-10-6-12-10" />
      <path d="M16 10c-2-3-4-4-7-4a4 4 0 0 0 0 8c3 0 5-1 7-4" opacity="0.55" />
    </svg>
  )
}
