import type { ChildProcess } from 'node:child_process';

/** What the runner grants a step that was cancelled is more than this; the product promises less. */
const patience = 5_000;

/**
 * Sends a signal to a process once its output matches, and kills it when it has not ended five seconds later: its exit
 * status is null then.
 * @param after milliseconds between the match and the signal
 */
export function endWhenItSays(text: RegExp, signal: 'SIGINT' | 'SIGTERM', after = 0) {
  return (child: ChildProcess): void => {
    let said = '';
    let sent = false;
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (sent || !text.test(said)) return;
      sent = true;
      setTimeout(() => child.kill(signal), after);
      const late = setTimeout(() => child.kill('SIGKILL'), after + patience);
      child.once('close', () => clearTimeout(late));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  };
}
