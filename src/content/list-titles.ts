/** The titles of the pages that list others, by their paths. */
export const LIST_TITLES = {
  '/guides': 'Condition guides',
  '/exercises': 'Exercises',
  '/authors': 'Our people',
  '/areas': 'Areas we visit',
  '/services': 'Services',
} as const
