/** How often each value occurs, the commonest first. */
export function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Prints numbers under a title, a line each. */
export function table(title: string, rows: readonly (readonly [string, number])[]): void {
  console.log(`\n${title}:`);
  for (const [name, times] of rows) console.log(`${String(times).padStart(6)}  ${name}`);
}
