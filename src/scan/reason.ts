/** The description of a finding: that of its rule, and why this very value was raised, where the rule had to weigh it. */
export function withReason(description: string, reason: string | undefined): string {
  return reason === undefined ? description : `${description} (${reason})`;
}

/** The description of the rule alone. */
export function withoutReason(description: string): string {
  return description.replace(/ \(score -?\d+ of at least [^()]*\)$/, '');
}
