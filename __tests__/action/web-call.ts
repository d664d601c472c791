import { type CallStep, type CallStepResult, callStep } from './call-step.ts';

/**
 * A step that places a web call. Slower than phone calls in tests: the connection for the sound is a real one and takes its
 * time, within which the call must not be over.
 */
export const webCall = (scenario: string, step: CallStep = {}): Promise<CallStepResult> =>
  callStep(scenario, {
    waits: 2,
    ...step,
    emulator: { speed: 20, ...step.emulator },
    inputs: { 'smoke-call': 'web', 'contact-number': '', ...step.inputs },
  });
