// A hook of Node's module loader: packages that keep a build for production and one for development are asked
// for the right one by name. Lexical's packages otherwise choose while they are loaded, with a top-level
// await in each, and Node 20 now and then waits for ever when several of them do so at once.

/** @type {string} */
let mode

/** @param {string} data `production` or `development` */
export async function initialize(data) {
  mode = data
}

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  return nextResolve(specifier, { ...context, conditions: [...context.conditions, mode] })
}
