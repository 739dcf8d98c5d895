import type { StepKind } from '../../clinical/timed-step'

/** How a patient wants to be told of each step, besides reading it. */
export type Choices = { voice: boolean; beep: boolean; vibration: boolean }

export const SILENT: Choices = { voice: false, beep: false, vibration: false }

/** What this device can do, with the words to choose it by. */
export function offered(): [keyof Choices, string][] {
  const all: [keyof Choices, string, boolean][] = [
    ['voice', 'Read each step aloud', 'speechSynthesis' in window],
    ['beep', 'Beep at each step', 'AudioContext' in window],
    ['vibration', 'Vibrate at each step', 'vibrate' in navigator],
  ]
  return all.flatMap(([name, label, works]) => (works ? [[name, label]] : []))
}

/** Tells of a step: `kind` decides how the beep sounds, null is the end of an exercise. */
export function signal(choices: Choices, kind: StepKind | null, instruction: string): void {
  if (choices.voice) speak(instruction)
  if (choices.beep) beep(kind ? pitches[kind] : 880, kind ? 0.12 : 0.6)
  if (choices.vibration) navigator.vibrate(kind ? 80 : [200, 100, 200])
}

/** Ends what is being said. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel()
}

/** A browser lets sound out only when somebody has just pressed something: call it then. */
export function allowSound({ beep: wanted }: Choices): void {
  if (wanted) void (audio ??= new AudioContext()).resume()
}

let audio: AudioContext | undefined

/** High to begin, low to come back, so that the ear learns which is which. Hertz. */
const pitches: Record<StepKind, number> = {
  ready: 440,
  out: 660,
  hold: 880,
  return: 550,
  continuous: 880,
  rest: 440,
  changeSides: 440,
}

function beep(hertz: number, seconds: number): void {
  if (!audio) return
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0.2, audio.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + seconds)
  tone.connect(volume).connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + seconds)
}

function speak(text: string): void {
  hush()
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'en-GB'
  speechSynthesis.speak(words)
}
