/**
 * Takes a document as the framework renders it, returns it without the framework: no scripts, nothing that loads them
 * ahead, and none of the empty comments that they would find their way by. A page without client components is complete
 * without them; nor does it need the hidden place that it keeps for late metadata. Structured data stays, as it is not run, and so do islands, which are no part of the framework. Works on React's own output, where text and attributes never hold a literal `<`.
 */
export function dropRuntime(html: string): string {
  return html
    .replaceAll(runtimeScript, '')
    .replaceAll(scriptPreload, '')
    .replaceAll(runtimeMark, '')
    .replace(emptyPlace, '')
}

const runtimeScript =
  /<script(?![^>]*\s(?:type="application\/ld\+json"|src="\/islands\/))[^>]*>[\s\S]*?<\/script>/g
const emptyPlace = '<div hidden=""></div>'
const runtimeMark = /<!--(?: |\/?\$)?-->/g
const scriptPreload =
  /<link(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*(?:\sas="script"|modulepreload))[^>]*>/g
