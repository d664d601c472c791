/** The description of a finding: that of its rule, and why this very value was raised, where the rule had to weigh it. */
export const withReason = (description: string, reason: string | undefined): string =>
  reason === undefined ? description : `${description} (${reason})`;

/** The description of the rule alone. */
export const withoutReason = (description: string): string =>
  description.replace(/ \(score -?\d+ of at least [^()]*\)$/, '');
