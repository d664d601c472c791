import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type CommitSpec, createRepository, type TestRepository, temporaryFolder } from './git.ts';
import { type RemoteOptions, startRemote, type TestRemote } from './remote.ts';

/** A repository `acme/agent` on a loopback GitHub. */
export interface HostedRepository {
  readonly origin: TestRepository;
  readonly remote: TestRemote;
  readonly ids: Readonly<Record<string, string>>;
}

export interface HostOptions extends Omit<RemoteOptions, 'root'> {
  /** Configuration of the repository beside what GitHub has. */
  readonly settings?: Readonly<Record<string, string>>;
}

const started: TestRemote[] = [];
afterAll(async () => {
  for (const remote of started) await remote.close();
});

/** Hosts a repository until the tests of a file are over. */
export async function hostRepository(
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
  { settings, ...options }: HostOptions,
): Promise<HostedRepository> {
  const root = temporaryFolder();
  const origin = createRepository({ bare: true, folder: join(root, 'acme', 'agent') });
  const ids = origin.build(commits, refs);
  const all = {
    'uploadpack.allowFilter': 'true',
    'uploadpack.allowAnySHA1InWant': 'true',
    ...settings,
  };
  for (const [key, value] of Object.entries(all)) origin.git('config', key, value);
  const remote = await startRemote({ root, ...options });
  started.push(remote);
  return { origin, remote, ids };
}
