import type { CoverageEntry } from '../postcodes/coverage'

/**
 * Postcodes of the two districts that no area page names. Counted by district and sector in Code-Point Open (Ordnance
 * Survey, release 2014.3, where the codes of the districts are E07000198 and E06000049): a sector of which nearly all
 * postcodes lie in the district is a yes, one that the county line divides is a question. What is left out, such as
 * the rest of ST7, SK11 and SY13, belongs to other districts.
 */
export const moorlandsCoverage: CoverageEntry[] = [
  // Werrington and Endon: 98% and 86% inside; their page is still a draft.
  ...entries('ask', 'ST9 0', 'ST9 9'),
  // The Moorlands' side of Stoke (9%) and of Congleton (3%).
  ...entries('ask', 'ST2 9', 'CW12 3'),
]

export const cheshireEastCoverage: CoverageEntry[] = [
  // Crewe, Wilmslow with Handforth and Alderley Edge, Poynton with Disley: 94 to 100% of every sector.
  ...entries('include', 'CW1', 'CW2', 'SK9', 'SK12'),
  // Alsager: ST7 2 is wholly inside, of ST7 3 91%. The rest of ST7 is Staffordshire.
  ...entries('include', 'ST7 2'),
  ...entries('ask', 'ST7 3'),
  // 18% inside, south of Altrincham.
  ...entries('ask', 'WA14 3'),
]

function entries(answer: CoverageEntry['answer'], ...codes: string[]): CoverageEntry[] {
  return codes.map((code) => ({ code, answer }))
}
