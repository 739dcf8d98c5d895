import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from '@collections/articles'
import { Authors } from '@collections/authors'
import { Enquiries } from '@collections/enquiries'
import { EnquiryBoxes } from '@collections/enquiries/boxes'
import { EnquiryReadings } from '@collections/enquiries/readings'
import { Exercises } from '@collections/exercises'
import { Media } from '@collections/media'
import { maxFileSize } from '@collections/media/inspect-picture'
import { Pages } from '@collections/pages'
import { Recalls } from '@collections/recalls'
import { Redirects } from '@collections/redirects'
import { SafetyNotices } from '@collections/safety-notices'
import { SearchWords } from '@collections/search-words'
import { ServiceAreas } from '@collections/service-areas'
import { Services } from '@collections/services'
import { Sites } from '@collections/sites'
import { HostClaims } from '@collections/sites/host-claims'
import { Users } from '@collections/users'
import { guardLocks } from '@/access/locks'
import { adminConfig } from '@/admin/config'
import { likenessEndpoint } from '@/admin/likeness/endpoint'
import { publishingEndpoints } from '@/admin/publishing/endpoints'
import { siteSwitcher } from '@/admin/site-switcher'
import { blockSchemas } from '@/blocks/schemas'
import { databaseAdapter } from '@/database'
import { editor } from '@/fields/rich-text'
import { mailAdapter } from '@/mail'
import { settings } from '@/settings'

const root = path.dirname(fileURLToPath(import.meta.url))
const { adminUrl, isLocal, mail, payloadSecret } = settings()

const config = buildConfig({
  serverURL: adminUrl,
  csrf: [adminUrl],
  secret: payloadSecret,
  telemetry: false,
  db: databaseAdapter(settings()),
  email: mailAdapter(mail),
  editor,
  sharp,
  upload: {
    limits: { fileSize: maxFileSize },
    responseOnLimit: 'This picture is larger than 15 MB. Make it smaller, then choose it again.',
  },
  blocks: blockSchemas,
  collections: [
    Articles,
    Exercises,
    SafetyNotices,
    Media,
    Pages,
    Services,
    ServiceAreas,
    Authors,
    Enquiries,
    EnquiryReadings,
    Users,
    Sites,
    Redirects,
    SearchWords,
    Recalls,
    HostClaims,
    EnquiryBoxes,
  ],
  admin: adminConfig(root),
  endpoints: [...publishingEndpoints, likenessEndpoint],
  graphQL: { disable: true },
  i18n: { supportedLanguages: { en }, fallbackLanguage: 'en' },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    autoRun: [{ cron: '* * * * *', limit: 50, queue: 'default' }],
  },
  plugins: [siteSwitcher],
  defaultDepth: 0,
  maxDepth: 3,
  routes: { admin: '/admin', api: '/api' },
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
  cookiePrefix: isLocal ? 'payload' : '__Host-payload',
})

export default guardLocks(config)
