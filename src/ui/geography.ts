/** In degrees: north and east are above 0. */
export type Position = { latitude: number; longitude: number }

/** How far east and how far south one position lies of another, in miles; good to a few yards within a county. */
export function milesFrom(here: Position, there: Position): { east: number; south: number } {
  const width = Math.cos((((here.latitude + there.latitude) / 2) * Math.PI) / 180)
  return {
    east: (there.longitude - here.longitude) * width * MILES_A_DEGREE,
    south: (here.latitude - there.latitude) * MILES_A_DEGREE,
  }
}

/** Where one place lies of another, in words: "about 6 miles west". As the crow flies; roads are longer. */
export function wayInWords(here: Position, there: Position): string {
  const { east, south } = milesFrom(here, there)
  const miles = Math.max(1, Math.round(Math.hypot(east, south)))
  const eighth = Math.round(Math.atan2(east, -south) / (Math.PI / 4))
  return `about ${miles} ${miles === 1 ? 'mile' : 'miles'} ${directions[(eighth + 8) % 8] ?? ''}`
}

const MILES_A_DEGREE = 69.1

const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']
