/**
 * Takes a document as the framework renders it, returns it without the framework: no scripts, nothing that loads them
 * ahead, and none of the empty comments that they would find their way by. A page without client components is complete
 * without them. Structured data stays, as it is not run, and so do islands, which are no part of the framework. Works on React's own output, where text and attributes never hold a literal `<`.
 */
export function dropRuntime(html: string): string {
  return html.replaceAll(runtimeScript, '').replaceAll(scriptPreload, '').replaceAll(runtimeMark, '')
}

const runtimeScript =
  /<script(?![^>]*\s(?:type="application\/ld\+json"|src="\/islands\/))[^>]*>[\s\S]*?<\/script>/g
const runtimeMark = /<!--(?: |\/?\$)?-->/g
const scriptPreload =
  /<link(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*(?:\sas="script"|modulepreload))[^>]*>/g
