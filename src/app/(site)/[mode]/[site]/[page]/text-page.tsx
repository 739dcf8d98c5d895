import { Body } from '@/blocks/body'
import type { SiteModel, TextPageModel } from '@/content/models'
import { ContactDetails } from '@/ui/contact-details'
import { EnquiryForm } from '@/ui/enquiry-form'
import { PageTitle } from '@/ui/page-title'
import { Picture } from '@/ui/picture'

/** About, contact and legal pages. The contact page shows how to reach the practice before anything else. */
export function TextPage({ page, site }: { page: TextPageModel; site: SiteModel }) {
  const { title, summary, picture, body, blocks, kind } = page
  return (
    <>
      <PageTitle title={title} lead={summary} />
      {kind === 'contact' ? (
        <div className="panel">
          <ContactDetails contact={{ ...site.contact, openingHours: site.openingHours }} />
        </div>
      ) : null}
      {picture ? <Picture picture={picture} sizes="(min-width: 46rem) 42rem, 100vw" eager /> : null}
      <Body text={body} context={blocks} />
      {kind === 'contact' && site.enquiries ? (
        <section aria-labelledby="write-to-us" className="enquiry">
          <h2 id="write-to-us">Ask us to contact you</h2>
          <EnquiryForm
            practice={site.name}
            keepDays={site.enquiries.keepDays}
            demonstration={site.demonstration}
          />
        </section>
      ) : null}
    </>
  )
}
