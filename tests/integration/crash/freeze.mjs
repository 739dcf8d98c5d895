// Stops a process for good at a named point, so that it can be killed there. Loaded before everything else
// (`node --import`), so that what it loads later is the program as it is, on these functions of Node's.
//
//   CRASH_POINT  where: a key of `points`
//   CRASH_FILE   the end of the name of the file that is meant, where the point is about a file
//   CRASH_NTH    the how many-th time, 1 when it is not given
//
// Nothing happens before SIGUSR2 arms it: a start must first come so far.
import { writeSync } from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { CRASH_POINT: point, CRASH_FILE: file = '', CRASH_NTH: nth = '1' } = process.env
let left = Number(nth)
let isArmed = false

process.on('SIGUSR2', () => {
  isArmed = true
  writeSync(1, 'armed\n')
})

/** @param {string | undefined} name of a file, without what makes it temporary */
function pass(name = '') {
  if (!isArmed || !name.endsWith(file)) return false
  left -= 1
  return left === 0
}

function freeze() {
  writeSync(1, 'frozen\n')
  // Nothing of this process goes on: no promise, no timer, no answer that is under way.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const temporary = /^(.*)\.\d+\.tmp$/

/** @param {unknown} path */
const finalName = (path) => temporary.exec(String(path))?.[1]

const { open, rename, rm } = promises

/** @param {(handle: promises.FileHandle, name: string) => void} change */
function onTemporaryFile(change) {
  Object.assign(promises, {
    /** @type {typeof open} */
    open: async (path, ...rest) => {
      const handle = await open(path, ...rest)
      const name = finalName(path)
      if (name) change(handle, name)
      return handle
    },
  })
}

/** @type {Record<string, () => void>} */
const points = {
  'after the database commit'() {
    /** @type {unknown} */
    let line = null
    Object.assign(globalThis, {
      // Where `publishing/line.ts` keeps the publisher. What was saved is in the database when it is called.
      [Symbol.for('practice-press.publisher')]: {
        get line() {
          if (line && pass()) freeze()
          return line
        },
        set line(/** @type {unknown} */ next) {
          line = next
        },
      },
    })
  },
  'in the middle of the temporary write'() {
    onTemporaryFile((handle, name) => {
      const writeFile = handle.writeFile.bind(handle)
      handle.writeFile = async (content) => {
        if (!pass(name)) return writeFile(content)
        const bytes = Buffer.from(/** @type {Buffer} */ (content))
        await handle.write(bytes.subarray(0, bytes.length / 2))
        freeze()
      }
    })
  },
  'after the temporary write'() {
    onTemporaryFile((handle, name) => {
      const sync = handle.sync.bind(handle)
      handle.sync = () => {
        if (pass(name)) freeze()
        return sync()
      }
    })
  },
  'before the rename'() {
    promises.rename = (from, to) => {
      if (finalName(from) && pass(String(to))) freeze()
      return rename(from, to)
    }
  },
  'after the rename'() {
    promises.rename = async (from, to) => {
      await rename(from, to)
      if (finalName(from) && pass(String(to))) freeze()
    }
  },
  'in the middle of a removal'() {
    promises.rm = async (path, options) => {
      await rm(path, options)
      if (pass(String(path))) freeze()
    }
  },
}

if (point) {
  const prepare = points[point]
  if (!prepare) throw new Error(`There is no point called “${point}”.`)
  prepare()
  syncBuiltinESMExports()
}
