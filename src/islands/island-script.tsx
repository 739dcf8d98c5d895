/** Asks for an island's script; `publishing/island-scripts.ts` puts in the address of the build, once a page. */
export function islandScript(name: string) {
  return <script async type="module" src={`/islands/${name}.js`} />
}
