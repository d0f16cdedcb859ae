/** Partials of a small singing bowl: how high against the first, how loud, how long it rings. */
const PARTIALS = [
  { ratio: 1, loud: 0.5, seconds: 4.5 },
  { ratio: 2.71, loud: 0.22, seconds: 2.6 },
  { ratio: 5.15, loud: 0.07, seconds: 1.2 },
] as const;
const FIRST_HZ = 320;
const STRIKE_SECONDS = 0.03;
const SILENT = 0.0001;

/** Strikes a bowl once, softly. Made here, of a few tones: nothing is loaded. */
export function strikeBowl(audio: AudioContext): void {
  const now = audio.currentTime;
  for (const { ratio, loud, seconds } of PARTIALS) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = FIRST_HZ * ratio;
    volume.gain.setValueAtTime(SILENT, now);
    volume.gain.linearRampToValueAtTime(loud * 0.4, now + STRIKE_SECONDS);
    volume.gain.exponentialRampToValueAtTime(SILENT, now + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(now);
    tone.stop(now + seconds);
  }
}
