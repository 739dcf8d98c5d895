/** The islands' scripts of this build, as readers are sent them. */
export type BuiltIslands = {
  /** The address of an island's script, or null when there is no such island. */
  addressOf: (name: string) => string | null
  /** The script at an address. */
  at: (address: string) => { gzip: Buffer } | null
}

/**
 * Puts the address of this build wherever a document names an island (`/islands/exercise-player.js`), and asks for each
 * script once, in the head, however often the page uses it. The framework may have written it several times. An address
 * in an attribute stands on the first element of a kind, where the others look for it.
 */
export function addressIslands(html: string, { addressOf }: BuiltIslands): string {
  const scripts = new Set<string>()
  const told = new Set<string>()
  const rest = html.replace(script, (written, name: string) => {
    const address = addressOf(name)
    if (address === null) return written
    scripts.add(`<script type="module" src="${address}"></script>`)
    return ''
  })
  return rest
    .replace(element, (tag, kind: string) =>
      tag.replace(attribute, (written, before: string, name: string) => {
        const address = addressOf(name)
        if (address === null) return written
        const isRepeated = told.has(kind + written)
        told.add(kind + written)
        return isRepeated ? '' : `${before}="${address}"`
      }),
    )
    .replace('</head>', () => `${[...scripts].join('')}</head>`)
}

const script = /<script\b[^>]*\ssrc="\/islands\/([a-z-]+)\.js"[^>]*><\/script>/g
const element = /<([a-z]+-[a-z-]+)\s[^>]*>/g
const attribute = /( data-[a-z]+)="\/islands\/([a-z-]+)\.js"/g
