/** The address behind a telephone number: "01632 960 001" → "tel:01632960001". */
export function telephoneHref(telephone: string): string {
  return `tel:${telephone.replace(/[^\d+]/g, '')}`
}
