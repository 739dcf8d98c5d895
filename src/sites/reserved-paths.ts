/** First path segments that the website itself uses, which no page may take. */
export const reservedPaths = [
  'guides',
  'exercises',
  'authors',
  'areas',
  'services',
  'search',
  'forms',
  'media',
  'islands',
  'plan',
  'admin',
  'api',
  'preview',
  'sites',
] as const
