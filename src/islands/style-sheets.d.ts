/** An island brings its style sheet along as a text (`src/start/islands.ts`). */
declare module '*.css' {
  const css: string
  export default css
}
