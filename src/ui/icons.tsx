/** Drawn in the colour of the text around them, and silent: the words beside them say the same. */

export function Tick() {
  return <Icon path="M4 12.5 9.5 18 20 6.5" />
}

export function Cross() {
  return <Icon path="M6 6l12 12M18 6 6 18" />
}

function Icon({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" />
    </svg>
  )
}
