/**
 * Keeps V8's young generation at its initial size, for a scan that reads a lot. Nearly everything that such a scan allocates
 * is garbage within a few milliseconds; V8 reacts by growing to 48 MB, which fits no processor's cache. Measured
 * on all of livekit/agents (1.5 GB): 7 % less time, and 226 MB instead of 283.
 */
export async function keepYoungGenerationSmall(): Promise<void> {
  // Loaded here, because it takes 3 ms that a small scan should not spend.
  const { setFlagsFromString } = await import('node:v8');
  // V8 reads it whenever it considers growing, so it may be set at run time.
  setFlagsFromString('--semi-space-growth-factor=1');
}
