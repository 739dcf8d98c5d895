import ts from 'typescript'
import { placeOf, type SourceFile } from './source-files'

/** A call of Payload's Local API: where it stands, what it calls, and whether it says `overrideAccess`. */
export type LocalApiCall = { place: string; method: string; isExplicit: boolean }

const METHODS = [
  'count',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findVersionByID',
  'findVersions',
  'restoreVersion',
  'update',
  'updateGlobal',
]

/** Finds every `payload.find(…)`, `req.payload.update(…)` and so on in a file. */
export function localApiCalls(source: SourceFile): LocalApiCall[] {
  const calls: LocalApiCall[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: owner, name } = node.expression
      if (METHODS.includes(name.text) && isPayload(owner)) {
        const isExplicit = saysOverrideAccess(node.arguments[0])
        calls.push({ place: placeOf(source, node), method: name.text, isExplicit })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source.syntax)
  return calls
}

/** `payload`, or a property of that name, however it was come by. */
function isPayload(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node)) return isPayload(node.expression)
  if (ts.isCallExpression(node))
    return ts.isIdentifier(node.expression) && node.expression.text === 'getPayload'
  const name = ts.isPropertyAccessExpression(node) ? node.name : node
  return ts.isIdentifier(name) && name.text === 'payload'
}

/** Only what stands in the call itself counts, because a reader must see it there: in both branches, if it has two. */
function saysOverrideAccess(options: ts.Expression | undefined): boolean {
  if (options === undefined) return false
  if (ts.isParenthesizedExpression(options)) return saysOverrideAccess(options.expression)
  if (ts.isConditionalExpression(options)) {
    return saysOverrideAccess(options.whenTrue) && saysOverrideAccess(options.whenFalse)
  }
  if (!ts.isObjectLiteralExpression(options)) return false
  return options.properties.some((property) =>
    ts.isSpreadAssignment(property)
      ? saysOverrideAccess(property.expression)
      : property.name.getText() === 'overrideAccess',
  )
}
