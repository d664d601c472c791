/**
 * Keeps V8's young generation at the size that it begins with, for a scan that reads a lot. Nearly all that such a scan makes
 * is garbage within a few milliseconds; V8 takes that for a reason to grow to 48 MB, which fits no processor's cache. Measured
 * on all of livekit/agents (1.5 GB): 7 % less time, and 226 MB in place of 283.
 */
export async function keepYoungGenerationSmall(): Promise<void> {
  // Loaded here, since it takes 3 ms that a small scan does not have.
  const { setFlagsFromString } = await import('node:v8');
  // Read whenever V8 thinks of growing, so that it may be set while it runs.
  setFlagsFromString('--semi-space-growth-factor=1');
}
