/** Keeps the screen on while it should be; a browser takes the lock away whenever the tab is hidden. */
export function screenKeeper(): { keepOn: (wanted: boolean) => void } {
  let isWanted = false
  let lock: WakeLockSentinel | null = null
  const isNeeded = () => isWanted && document.visibilityState === 'visible'

  const ask = async () => {
    if (lock || !isNeeded()) return
    try {
      const given = await navigator.wakeLock.request('screen')
      given.addEventListener('release', () => (lock = null))
      lock = given
      // Asking takes a moment, in which the player may have been closed.
      if (!isNeeded()) void given.release()
    } catch {
      // No such browser, or a device low on power: the screen goes dark as it always does, and the clock runs on.
    }
  }
  document.addEventListener('visibilitychange', () => void ask())

  return {
    keepOn(wanted) {
      isWanted = wanted
      if (wanted) void ask()
      else void lock?.release()
    },
  }
}
