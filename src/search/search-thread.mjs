// Where searches run, beside the server: what they cost in time and memory is theirs alone. Plain JavaScript, because a
// thread begins without the hooks that let the process read TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./run-searches.ts')
