import { cache } from 'react'
import { openSite } from '@/content/open-site'

/** The site of a request, opened once although its layout, head and body all need it. Null when there is none. */
export const openedSite = cache((mode: string, site: string) => openSite({ mode, site }))
