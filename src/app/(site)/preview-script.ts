/**
 * Runs in previews only. Tells the admin that the preview is there, loads it again when the admin says that the
 * document was saved (Payload's protocol for live preview of pages made on the server), keeps links and searches inside
 * the preview, and says of every other form that nothing is sent from here.
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
  addEventListener('submit', (event) => {
    const form = event.target
    // What a script of the page answers by itself, such as the postcode check, it answers here as well.
    if (event.defaultPrevented) return
    event.preventDefault()
    if (form.method === 'get') return location.assign(here + form.getAttribute('action') + '?' + new URLSearchParams(new FormData(form)))
    form.querySelector('[data-preview-note]')?.remove()
    const note = document.createElement('p')
    note.dataset.previewNote = ''
    note.className = 'banner banner-preview'
    note.setAttribute('role', 'alert')
    form.append(note)
    note.textContent = 'This is a preview: nothing was sent, and nothing is kept. Patients can send this form on the website.'
  })
})()`
