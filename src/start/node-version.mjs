/**
 * Why this Node cannot run Practice Press, as a sentence; null when it can.
 * Plain JavaScript of an old kind: the Node that is too old must still be able to read this file.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return null
  return (
    'Practice Press needs Node 20.9 or newer, and this is Node '
    + version
    + ': install a newer Node from https://nodejs.org.'
  )
}
