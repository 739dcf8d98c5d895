/**
 * Leaves out of a head what it says twice: the framework repeats title, description and picture of a shared link under
 * names of one network's own, which reads the common names where those are missing. Its kind of card stays.
 */
export function dropRepeats(html: string): string {
  return html.replaceAll(repeat, '')
}

const repeat = /<meta name="twitter:(?!card")[^>]*>/g
