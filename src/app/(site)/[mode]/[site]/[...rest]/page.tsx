import { NotFound, notFoundMetadata } from '../../../not-found-page'

export const dynamic = 'force-dynamic'

export const metadata = notFoundMetadata

/** Every address that no other route knows: the site's own 404 instead of the framework's. */
export default NotFound
