import type { Terminal } from '../cli/terminal.ts';

export async function demo(_terminal: Terminal): Promise<0> {
  return 0;
}
