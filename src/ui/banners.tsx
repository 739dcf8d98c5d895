/** On every page of a demonstration site, before anything else that a patient could take for real. */
export function DemonstrationBanner() {
  return (
    <p className="banner">
      <strong>This is a demonstration.</strong> It is not a real practice.
    </p>
  )
}

/** For editors who look at a draft. */
export function PreviewBar() {
  return (
    <p className="banner banner-preview">
      <strong>Preview:</strong> patients do not see this yet.
    </p>
  )
}
