/**
 * Runs in previews only. Tells the admin that the preview is there, loads it again when the admin says that the
 * document was saved (Payload's protocol for live preview of pages made on the server), and keeps links inside the
 * preview.
 */
export const previewScript = `(() => {
  const admin = window.opener || (window.parent === window ? null : window.parent)
  if (admin) admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
  addEventListener('message', ({ origin, data }) => {
    if (origin === location.origin && data && data.type === 'payload-document-event') location.reload()
  })
  const here = location.pathname.split('/').slice(0, 3).join('/')
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="/"]')
    const path = link && link.getAttribute('href')
    if (!path || path.startsWith('//') || path.startsWith(here) || path.startsWith('/admin')) return
    event.preventDefault()
    location.assign(here + (path === '/' ? '' : path))
  })
})()`
