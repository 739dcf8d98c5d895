import {
  APIError,
  type CollectionBeforeOperationHook,
  type File,
  type PayloadRequest,
  type RequestContext,
} from 'payload'

/*
 * The way of an upload through Payload's hooks: take it (here), make the picture (make-picture.ts), keep its files
 * (keep-files.ts). Payload itself never sees the file, because what it would do with it must not happen: keep the
 * original, and fetch it again over the network whenever the focal point moves.
 */

/** What one request carries from hook to hook. */
export type Upload = {
  file: File | null
  /** Files whose document is not saved yet. */
  unsaved: { folder: string; files: { name: string; bytes: Buffer }[] } | null
}

export function uploadOf(context: RequestContext): Upload {
  return (context.upload ??= { file: null, unsaved: null }) as Upload
}

/** Fields that follow from the file; nobody writes them by hand. Payload adds those that are not in fields.ts. */
export const fileFields: readonly string[] = [
  'folder',
  'variants',
  'filename',
  'width',
  'height',
  'filesize',
  'mimeType',
  'url',
  'thumbnailURL',
]

/** Before anything: puts the file aside, and takes the focal point from where the admin sends it. */
export const takeUpload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  if (operation === 'create') refuseAddress(req)
  if (req.file && 'where' in args && args.where) {
    throw new APIError('Replace pictures one at a time.', 400, null, true)
  }
  req.context.upload = { file: req.file ?? null, unsaved: null } satisfies Upload
  req.file = undefined

  const edits = req.query?.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined
  if (req.query) delete req.query.uploadEdits
  const focal = edits?.focalPoint ? { focalX: edits.focalPoint.x, focalY: edits.focalPoint.y } : {}
  return Object.assign({}, args, { data: { ...withoutFileFields(args.data), ...focal } })
}

/** Given a name and an address, Payload would fetch that address from this server, whatever its size. */
function refuseAddress({ data }: PayloadRequest): void {
  if (typeof data?.url !== 'string' || typeof data.filename !== 'string') return
  throw new APIError('Upload the picture itself: its address is not enough.', 400, null, true)
}

function withoutFileFields(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !fileFields.includes(name)))
}
