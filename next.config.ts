import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The head is part of the published document: nobody gets it later.
  htmlLimitedBots: /.*/,
  // Pictures get their sizes when they are uploaded: the optimiser has no work and is no target.
  images: { unoptimized: true },
  // `npm run check` and `npm test` check the types; a start after a change need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Loaded from node_modules instead of bundled: the server opens the database with the same modules, so that
  // there is one Payload and one connection in the process, and an error thrown by one is known to the other.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/email-nodemailer',
    '@payloadcms/graphql',
    // Node and a bundler would each take another of its files, with other exports.
    'opentype.js',
  ],
}

const withAdmin: NextConfig = withPayload(nextConfig, { devBundleServerPackages: false })

export default {
  ...withAdmin,
  // Payload asks every browser, on every page, for its colour scheme by a header that makes it fetch the
  // first page twice. Only the admin uses the answer.
  headers: async () => (await withAdmin.headers?.())?.map(onlyInAdmin) ?? [],
} satisfies NextConfig

function onlyInAdmin<Entry extends { source: string }>(entry: Entry): Entry {
  return entry.source === '/:path*' ? { ...entry, source: '/admin/:path*' } : entry
}
