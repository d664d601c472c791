import type { KeyCheck } from './verify.ts';

/** Value of the output `previous-key-status`, and what to say about it. */
export interface RotationReport {
  readonly status: 'revoked' | 'still-valid' | 'unreachable';
  /** Anything but a finished rotation is a warning; it never fails the step. */
  readonly isWarning: boolean;
  readonly message: string;
  /** Empty when there is nothing left to do. */
  readonly cure: string;
  readonly steps: readonly RotationStep[];
}

interface RotationStep {
  readonly name: string;
  readonly state: 'done' | 'to-do' | 'unknown';
}

/** The order in which the platform documents a rotation: nothing stands still if it is kept. */
const stepNames = [
  'generate a new key',
  'update the application',
  'verify that it works with the new key',
  'delete the old key',
] as const;

const menu = 'Settings → API Keys in the Vaani dashboard';

/**
 * How far a rotation is.
 * @param current the check of `api-key`; null when it was not checked
 * @param previous the check of `previous-api-key`
 * @param areTheSame both inputs hold one value
 */
export function rotationReport(
  current: KeyCheck | null,
  previous: KeyCheck,
  areTheSame: boolean,
): RotationReport {
  const status = statusOf(previous);
  if (areTheSame) {
    return {
      status,
      isWarning: true,
      message: `\`api-key\` and \`previous-api-key\` hold the same value${status === 'still-valid' ? ', which still works' : ''}: nothing was rotated, or one of the two secrets was not updated.`,
      cure: `Generate a new key in ${menu} (Generate API Key) and store it in the secret behind \`api-key\`; keep the old one behind \`previous-api-key\` until it is deleted.`,
      steps: steps(0),
    };
  }
  if (status === 'unreachable') {
    return {
      status,
      isWarning: true,
      message: `Whether the previous API key still works could not be checked. ${previous.message}`,
      cure: previous.cure,
      steps: steps(current?.status === 'valid' ? 3 : null),
    };
  }
  if (current?.status === 'rejected') {
    return status === 'still-valid'
      ? {
          status,
          isWarning: true,
          message:
            'The previous API key still works, and the new one does not: do not delete the previous key yet.',
          cure: `Store the new key in the secret behind \`api-key\` as it was shown when it was generated; if it is lost, generate another in ${menu}.`,
          steps: steps(1),
        }
      : {
          status,
          isWarning: true,
          message: 'Neither the previous API key nor the new one works.',
          cure: `Generate a new key in ${menu} (Generate API Key) and store it in the secret behind \`api-key\`.`,
          steps: steps(0),
        };
  }
  if (status === 'revoked') {
    return {
      status,
      isWarning: false,
      message: 'The previous API key is revoked: the Vaani API no longer accepts it.',
      cure: '',
      steps: current?.status === 'valid' ? steps(stepNames.length) : steps(null, 'done'),
    };
  }
  return {
    status,
    isWarning: true,
    message:
      current?.status === 'valid'
        ? 'The new API key works, and the previous one still works too: the last step of the rotation, deleting the old key, is still to do.'
        : 'The previous API key still works. Whether the new one does is not known.',
    cure:
      current?.status === 'valid'
        ? `Open ${menu}, find the previous key by its name and delete it. Whoever has it can place calls and read transcripts until then.`
        : `Make sure that the new key works, then open ${menu}, find the previous key by its name and delete it.`,
    steps: current?.status === 'valid' ? steps(3) : steps(null, 'to-do'),
  };
}

/** A key that is let in and told "not allowed" or "no balance" is not revoked. */
function statusOf({ status, code }: KeyCheck): RotationReport['status'] {
  if (status === 'valid' || code === 'key-forbidden') return 'still-valid';
  return status === 'rejected' ? 'revoked' : 'unreachable';
}

/** @param done how many steps are done, the rest being to do; null when that is not known */
function steps(done: number | null, last: RotationStep['state'] = 'unknown'): RotationStep[] {
  return stepNames.map((name, index) => {
    if (done === null) return { name, state: index === stepNames.length - 1 ? last : 'unknown' };
    return { name, state: index < done ? 'done' : 'to-do' };
  });
}
