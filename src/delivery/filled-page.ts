/**
 * Puts an answer into a published page that was made to go around it.
 *
 * @param title as text
 * @param main what stands in the main part, as HTML
 */
export function filled(page: string, { title, main }: { title: string; main: string }): string {
  return page
    .replace(/<title>[^<]*?(– [^<]*)?<\/title>/, (_, practice = '') =>
      `<title>${escaped(`${title} `)}${practice}</title>`.replace(' </title>', '</title>'),
    )
    .replace(/(<main\b[^>]*>)[\s\S]*(<\/main>)/, (_, start: string, end: string) => start + main + end)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
