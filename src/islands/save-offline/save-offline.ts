import { adoptStyles } from '../adopt-styles'
import { button, make } from '../make'
import { cacheNameOf, GONE, KEEPER, SAVED_AT, type KeeperNews } from './saved-guide'
import css from './save-offline.css'

/**
 * `<save-offline data-size="…">` offers to save this guide on the device, and says how many bytes that takes before
 * anything is fetched or stored. `data-copy` is added by the keeper: the page that is open is the saved one.
 */
class SaveOffline extends HTMLElement {
  #path = location.pathname
  #words = make('p', { role: 'status', tabIndex: -1, className: 'save-words' })
  #isDrawn = false

  connectedCallback() {
    // Only over https, or on this machine, does a browser let a page be saved.
    if (this.#isDrawn || !this.dataset.size || !('serviceWorker' in navigator)) return
    this.#isDrawn = true
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<KeeperNews>) =>
      this.#hear(data),
    )
    // A browser that keeps websites from storing anything refuses already to be asked.
    this.#savedAt().then(
      (savedAt) => this.#draw(savedAt),
      () => this.remove(),
    )
  }

  /** When the guide was saved; null when it is not. Only looks: nothing is stored. */
  async #savedAt(): Promise<string | null> {
    const copy = await caches.match(this.#path, { cacheName: cacheNameOf(this.#path), ignoreVary: true })
    return copy?.headers.get(SAVED_AT) ?? null
  }

  #draw(savedAt: string | null) {
    if (savedAt === null) {
      this.#words.textContent = 'It then opens without internet. Anybody who uses this device can see it.'
      this.replaceChildren(
        make(
          'p',
          {},
          button(`Save this guide on this device (${this.#size()})`, () => void this.#save()),
        ),
        this.#words,
      )
      return
    }
    const isCopy = this.dataset.copy !== undefined
    this.#words.textContent = isCopy
      ? `This is the copy that was saved on this device on ${dayOf(savedAt)}. The website could not be reached, so there may be a newer one.`
      : `Saved on this device on ${dayOf(savedAt)}. It opens without internet.`
    this.classList.toggle('inset', isCopy)
    this.replaceChildren(
      this.#words,
      make(
        'p',
        {},
        button('Delete the saved copy', () => void this.#delete()),
      ),
    )
  }

  /** The page and its scripts as the publisher weighed them, and the pictures that are in it. */
  #size(): string {
    const pictures = [...document.querySelectorAll<HTMLElement>('img[data-bytes]')]
    const bytes = pictures.reduce(
      (sum, { dataset }) => sum + Number(dataset.bytes),
      Number(this.dataset.size),
    )
    return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
  }

  async #save() {
    this.#say('Saving …')
    this.querySelector('button')?.setAttribute('disabled', '')
    try {
      const { installing } = await navigator.serviceWorker.register(KEEPER, { scope: this.#path })
      await atWork(installing)
      this.#draw(await this.#savedAt())
      this.#words.focus()
    } catch {
      await this.#clear()
      this.#draw(null)
      this.#say(
        'The guide could not be saved. Check your connection and the space on your device, then try again.',
      )
    }
  }

  async #delete() {
    await this.#clear()
    this.removeAttribute('data-copy')
    this.classList.remove('inset')
    this.#draw(null)
    this.#say('Deleted. Nothing of this guide is saved on this device.')
    this.#words.focus()
  }

  /** Takes away the copy and its keeper. */
  async #clear() {
    await caches.delete(cacheNameOf(this.#path))
    const keepers = await navigator.serviceWorker.getRegistrations()
    const own = keepers.filter(({ scope }) => new URL(scope).pathname === this.#path)
    await Promise.all(own.map((keeper) => keeper.unregister()))
  }

  #hear(news: KeeperNews) {
    this.classList.add('inset')
    if (news === 'gone') this.replaceChildren(make('p', { role: 'alert' }, make('strong', {}, GONE)))
    else {
      this.#say('There is a newer version of this guide. It is saved on this device now.')
      this.replaceChildren(
        this.#words,
        make(
          'p',
          {},
          button('Open the newer version', () => location.reload()),
        ),
      )
    }
  }

  #say(words: string) {
    this.#words.textContent = words
  }
}

/** Resolves when a keeper has everything and is at work; rejects when it gave up. */
function atWork(keeper: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!keeper || keeper.state === 'activated') resolve()
      else if (keeper.state === 'redundant') reject(new Error('The guide could not be fetched or stored.'))
    }
    keeper?.addEventListener('statechange', look)
    look()
  })
}

function dayOf(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long' })
}

adoptStyles(css)
customElements.define('save-offline', SaveOffline)
