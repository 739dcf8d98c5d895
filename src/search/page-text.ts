/** A published page as search sees it: plain text, in the order in which it is read. */
export type PageText = {
  title: string
  /** The lines around the title: the condition, the plain name, other names. */
  names: string[]
  headings: string[]
  /** Paragraphs and list items. */
  passages: string[]
  description: string
  /** What the page's keywords name: parts of the body. */
  topics: string[]
}

/**
 * Reads the text out of a published page (`publishing/finish-page.ts`): its main part without contents, sources,
 * drawings and what is only for paper. React wrote the document, so that text and attributes never hold a literal `<`
 * or `>`, and one pattern can tell tags from text.
 *
 * @param withNotices whether the signs of an emergency belong to what this page is about
 */
export function pageText(html: string, { withNotices }: { withNotices: boolean }): PageText {
  const page: PageText = {
    title: '',
    names: [],
    headings: [],
    passages: [],
    description: metaOf(html, 'description'),
    topics: metaOf(html, 'keywords')
      .split(',')
      .flatMap((topic) => topic.trim() || []),
  }
  for (const { tag, isName, text } of blocksIn(mainOf(html), withNotices)) {
    if (tag === 'h1') page.title = text
    else if (isName || OTHER_NAMES.test(text)) page.names.push(text.replace(OTHER_NAMES, '').trim())
    else if (HEADING.test(tag)) page.headings.push(text)
    else page.passages.push(text)
  }
  return page
}

/** Text with the characters that React writes as entities. */
export function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
}

type Block = { tag: string; isName: boolean; text: string }

function* blocksIn(html: string, withNotices: boolean): Generator<Block> {
  let block: Block = { tag: '', isName: false, text: '' }
  /** The block that is passed over, up to the next one: a paragraph may have no end tag. */
  let isPassedOver = false
  /** The element that is left out with all that is in it, and how deep inside elements of its name we are. */
  let leftOut = ''
  let depth = 0
  for (const [, slash, tag = '', attributes = '', words = ''] of html.matchAll(PIECE)) {
    if (leftOut !== '') {
      if (tag === leftOut) depth += slash ? -1 : 1
      if (depth === 0) leftOut = ''
      continue
    }
    if (words !== '') {
      if (!isPassedOver) block.text += words
      continue
    }
    if (INLINE.has(tag)) {
      if (tag === 'br') block.text += ' '
      if (slash || !isLeftOut(tag, attributes, withNotices)) continue
    } else {
      yield* written(block)
      block = { tag: slash ? '' : tag, isName: NAMES.test(attributes), text: '' }
      isPassedOver = !slash && MAY_STAY_OPEN.has(tag) && isLeftOut(tag, attributes, withNotices)
      if (slash || isPassedOver || !isLeftOut(tag, attributes, withNotices)) continue
    }
    leftOut = tag
    depth = 1
  }
  yield* written(block)
}

function* written(block: Block): Generator<Block> {
  const text = decoded(block.text).replace(/\s+/g, ' ').trim()
  if (text !== '') yield { ...block, text }
}

function isLeftOut(tag: string, attributes: string, withNotices: boolean): boolean {
  const names = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? []
  return (
    LEFT_OUT_TAGS.has(tag) || names.some((name) => LEFT_OUT.has(name) || (name === 'care' && !withNotices))
  )
}

function mainOf(html: string): string {
  const from = html.indexOf('<main')
  const to = html.indexOf('</main>', from)
  return from === -1 || to === -1 ? '' : html.slice(from, to)
}

function metaOf(html: string, name: string): string {
  return decoded(new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '')
}

const PIECE = /<(\/?)([a-z][a-z0-9-]*)([^>]*)>|([^<]+)/g
const HEADING = /^h[2-6]$/
const NAMES = /\sclass="(?:eyebrow|lead|plain-name)"/
const OTHER_NAMES = /^Also called:/
/** They do not divide a text. */
const INLINE = new Set(['a', 'b', 'bdi', 'br', 'em', 'i', 'img', 'span', 'strong', 'sub', 'sup', 'time'])
const MAY_STAY_OPEN = new Set(['p', 'li', 'dt', 'dd'])
const LEFT_OUT_TAGS = new Set(['nav', 'svg', 'script', 'style', 'form', 'aside', 'button'])
const LEFT_OUT = new Set(['sources', 'cite', 'paper', 'note', 'jumps', 'cards', 'links', 'visually-hidden'])

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&nbsp;': ' ',
}
