import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { readTrustedFile, type TrustedFile } from '../../../src/scan/source/trusted-file.ts';
import { temporaryFolder } from '../../helpers/git.ts';
import { host, TOKEN } from './api/hosted-api.ts';

const PATH = '.github/vaani-guard.yml';
const LONG = '.github/vaani-guard.yaml';

const repository = await host(
  [
    { name: 'neither', files: { '.github/x.yaml': 'x\n', [`${LONG}/folder`]: 'x\n' } },
    { name: 'right', parents: [], files: { [PATH]: 'right\n' } },
    { name: 'misnamed', parents: [], files: { [LONG]: 'wrong\n' } },
    { name: 'both', parents: [], files: { [PATH]: 'right\n', [LONG]: 'wrong\n' } },
  ],
  {
    'refs/heads/neither': 'neither',
    'refs/heads/right': 'right',
    'refs/heads/misnamed': 'misnamed',
    'refs/heads/both': 'both',
  },
);

function read(revision: string, change: object): Promise<TrustedFile> {
  return readTrustedFile(revision, PATH, {
    workspace: temporaryFolder(),
    serverUrl: repository.remote.url,
    repository: 'acme/agent',
    token: TOKEN,
    tempFolder: temporaryFolder(),
    environment: { PATH: process.env.PATH, GITHUB_API_URL: repository.rest.url },
    spawn,
    log: { info() {}, notice() {}, warning() {}, error() {}, mask() {} },
    retryDelays: [1],
    ...change,
  });
}

const withoutGit = { environment: { PATH: '/nowhere', GITHUB_API_URL: repository.rest.url } };

describe.each([
  ['from the checkout', { workspace: repository.origin.folder }],
  ['from the remote', {}],
  ['through the API', withoutGit],
])('a policy file read %s', (_, change) => {
  it.each([
    ['neither', { text: null, misnamed: false }],
    ['right', { text: 'right\n', misnamed: false }],
    ['misnamed', { text: null, misnamed: true }],
    ['both', { text: 'right\n', misnamed: true }],
  ])('is told from one of the longer ending: %s', async (name, expected) => {
    expect(await read(repository.ids[name] ?? '', change)).toEqual(expected);
    expect(await read(`refs/heads/${name}`, change)).toEqual(expected);
  });
});

it('asks the API for nothing more because of the longer ending', async () => {
  const before = repository.rest.requests.length;
  await read(repository.ids.misnamed ?? '', withoutGit);
  expect(
    repository.rest.requests.slice(before).map((url) => url.replace(/\/[0-9a-f]{40}$/, '')),
  ).toEqual([
    expect.stringContaining('/commits'),
    expect.stringContaining('/git/trees'),
    expect.stringContaining('/git/trees'),
  ]);
});
