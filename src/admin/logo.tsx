import { Icon } from './icon'

/** Above the sign-in form. */
export function Logo() {
  return (
    <span className="brand">
      <Icon />
      <span className="brand__name">Practice Press</span>
    </span>
  )
}
