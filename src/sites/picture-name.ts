/**
 * Takes the name of a file and returns the first part, which all widths of one picture share, or null when no stored
 * picture can have that name: `knee-3f9a0c27b154-640.webp` belongs to `knee-3f9a0c27b154`. The first part is new for
 * each upload. Nothing that is not such a name is ever joined to a path.
 */
export function stemOf(fileName: string): string | null {
  return pictureName.exec(fileName)?.[1] ?? null
}

const pictureName = /^([a-z0-9]+(?:-[a-z0-9]+)*)-\d+\.webp$/
