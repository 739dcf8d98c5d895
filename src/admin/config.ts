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
    meta: { titleSuffix: ' – Practice Press' },
    components: {
      graphics: { Logo: '@/admin/logo#Logo', Icon: '@/admin/icon#Icon' },
      beforeDashboard: ['@/admin/welcome#Welcome'],
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
