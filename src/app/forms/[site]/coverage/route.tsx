import { findPostcodeCheck } from '@/content/find-postcode-check'
import { openSite } from '@/content/open-site'
import { answerPage } from '@/forms/answer-page'
import { publishedFile } from '@/forms/published-file'
import { addressOf, rateLimit } from '@/forms/rate-limit'
import { readForm, refusal } from '@/forms/read-form'
import { checkInWords, type CheckContent } from '@/islands/postcode-check/element'
import { answerTo } from '@/postcodes/answer'
import { PLAIN_FILES } from '@/sites/plain-files'
import { CoverageAnswer } from './coverage-answer'

/** An answer costs little, and a hospital's readers may all come from one address. */
const isAllowed = rateLimit({ perAddress: 240, altogether: 3000, windowMs: 60_000 })

/** The longest postcode field, encoded, and the field's name. */
const LIMIT_BYTES = 1000

/**
 * Answers the postcode check of a reader without scripts, in the words of the one with scripts. The postcode comes in
 * the body, so that it stands in no address and no log; it is not stored.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ site: string }> },
): Promise<Response> {
  if (!isAllowed(addressOf(request.headers))) return refusal(429)
  const form = await readForm(request, { limitBytes: LIMIT_BYTES })
  if ('refusal' in form) return form.refusal
  const { site } = await params
  const content = await contentOf(site)
  if (content === null) return refusal(503)

  const typed = form.fields.get('postcode') ?? ''
  const answer = answerTo(typed, checkInWords(content))
  const isProblem = answer.outcome === 'more' || answer.outcome === 'unreadable'
  return answerPage({
    site,
    title: isProblem ? `Error: ${HEADING}` : answer.sentence.replace(/\.$/, ''),
    children: <CoverageAnswer answer={answer} typed={typed} heading={HEADING} />,
  })
}

const HEADING = 'Do we visit you?'

/** As it was published; where nothing is, as in development, as the database has it. */
async function contentOf(site: string): Promise<CheckContent | null> {
  const published = await publishedFile(site, PLAIN_FILES.coverage)
  if (published !== null) return JSON.parse(published) as CheckContent | null
  const reader = await openSite({ mode: 'sites', site })
  return reader && findPostcodeCheck(reader)
}
