/** A page with a spine: the mark of Practice Press. */
export function Icon() {
  return (
    <svg className="brand__icon" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0b5c57" />
      <path
        d="M10 25V7h6.5a6 6 0 0 1 0 12H14"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="10" cy="25" r="1.6" fill="#9fe0d5" />
    </svg>
  )
}
