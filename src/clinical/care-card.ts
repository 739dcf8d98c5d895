/**
 * A card that says when to get help and from whom: the NHS design system's care card. Its heading is one call to
 * action that ends in "if:"; its items are the signs.
 */
export type CareCard = { level: CareLevel; heading: string; items: string[] }

/** `nonUrgent`: make an appointment. `urgent`: help today. `emergency`: 999 or A&E now. */
export type CareLevel = 'nonUrgent' | 'urgent' | 'emergency'
