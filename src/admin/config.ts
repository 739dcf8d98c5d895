import path from 'node:path'
import type { Config } from 'payload'

/**
 * How the admin looks and what it previews.
 *
 * @param root the folder of payload.config.ts
 */
export function adminConfig(root: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    theme: 'all',
    // Gravatar would tell a stranger who signs in here.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    // Practices are in the UK, wherever their editors' computers are.
    timezones: {
      supportedTimezones: [{ label: 'United Kingdom', value: 'Europe/London' }],
      defaultTimezone: 'Europe/London',
    },
    meta: {
      titleSuffix: ' – Practice Press',
      description: 'Where practices write what their patients read.',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: favicon }],
    },
    components: {
      graphics: { Logo: '@/admin/logo#Logo', Icon: '@/admin/icon#Icon' },
      beforeDashboard: ['@/admin/welcome#Welcome'],
      afterNavLinks: ['@/admin/publishing/nav-link#PublishingLink'],
      views: {
        publishing: {
          Component: '@/admin/publishing/overview#PublishingOverview',
          path: '/publishing',
          meta: { title: 'Publishing' },
        },
      },
      providers: [
        '@/admin/plain-filters#PlainFilters',
        '@/admin/accessible-names#AccessibleNames',
        '@/admin/keep-typed#KeepTyped',
        '@/admin/draw-fields#DrawFields',
      ],
    },
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
    livePreview: {
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 360, height: 740 },
        { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
        { name: 'desktop', label: 'Computer', width: 1280, height: 900 },
      ],
      collections: ['articles', 'exercises', 'pages', 'services', 'service-areas', 'authors'],
    },
  }
}

/** The mark of `icon.tsx`, for the browser's tab. */
const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5c57"/><path d="M10 25V7h6.5a6 6 0 0 1 0 12H14" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="10" cy="25" r="1.6" fill="#9fe0d5"/></svg>',
)}`
