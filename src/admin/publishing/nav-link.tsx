/** Leads to the overview of what is published, below the lists in the menu. */
export function PublishingLink() {
  return (
    <a className="nav__link" href="/admin/publishing" id="nav-publishing">
      <span className="nav__link-label">Publishing</span>
    </a>
  )
}
