/** The forms of a practice's website, by the last part of their address. Each has a folder below `src/app/forms/[site]`. */
const FORMS = ['coverage', 'enquiry'] as const

export type FormName = (typeof FORMS)[number]

/** Where a form is sent to, on its practice's own host. Who only looks there is led to the page with the form. */
export function formPath(form: FormName): string {
  return `${FORM_PREFIX}${form}`
}

/** The part of the home page with the postcode check. */
export const CHECK_ID = 'page-check'

/** The form that a path belongs to; null when there is no such form. */
export function formAt(path: string): FormName | null {
  return FORMS.find((form) => path === formPath(form)) ?? null
}

/** Whether a path is among those that belong to forms, whether or not there is one. */
export function isFormPath(path: string): boolean {
  return path.startsWith(FORM_PREFIX)
}

const FORM_PREFIX = '/forms/'
