import { CHECK_ID, formPath, type FormName } from '@/sites/forms'
import type { Redirect } from '@/sites/site-state'
import { targetOf, type Addressed } from '@/sites/target-of'
import { pathOf } from '@/sites/url'

/**
 * Where somebody is led who opens the address that a form is sent to, because they load an answer again or follow a
 * link to it: to the page with the form. A practice without a contact page has its telephone number on the home page.
 *
 * @param pages the practice's text pages that are public
 */
export function formRedirects(pages: readonly Addressed[]): Record<string, Redirect> {
  const contact = pages.find(({ kind }) => kind === 'contact')
  const target = contact ? targetOf('pages', contact) : null
  const home = pathOf({ page: 'home' })
  const leads: Record<FormName, string> = {
    enquiry: target ? pathOf(target) : home,
    coverage: `${home}#${CHECK_ID}`,
  }
  return Object.fromEntries(
    Object.entries(leads).map(([form, to]) => [formPath(form as FormName), { to, status: 303 }]),
  )
}
