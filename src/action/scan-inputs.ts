import type { ProtectedSecret } from '../detect/exact.ts';
import type { Environment } from '../environment.ts';
import type { PolicyFile } from '../policy/load-policy.ts';
import { obstacle, type ReportFile, workspaceReport } from '../report/files.ts';
import type { FailOn } from '../run/scan-result.ts';
import type { ScanMode } from '../scan/plan.ts';
import type { InputReader } from './input-reader.ts';

export const defaultConfig = '.github/vaani-guard.yml';

export interface ScanInputs {
  readonly mode: ScanMode;
  readonly failOn: FailOn;
  readonly config: PolicyFile;
  readonly protectedSecrets: readonly ProtectedSecret[];
  readonly checkLeakedKeys: boolean;
  readonly comment: 'always' | 'on-failure' | 'never';
  readonly sarifFile: ReportFile | null;
}

export async function readScanInputs(
  reader: InputReader,
  protectedSecrets: readonly ProtectedSecret[],
  environment: Environment,
): Promise<ScanInputs> {
  const mode = reader.choice('scan', ['diff', 'history', 'off'], 'diff');
  const checkLeakedKeys = reader.flag('check-leaked-keys');
  if (checkLeakedKeys && mode === 'off') {
    reader.reject(
      'check-leaked-keys',
      'true',
      'needs a scan that finds the keys, but `scan` is `off`',
      'scan: diff\ncheck-leaked-keys: true',
    );
  }
  return {
    mode,
    failOn: reader.choice('fail-on', ['error', 'warning', 'never'], 'error'),
    config: readConfigPath(reader),
    protectedSecrets,
    checkLeakedKeys,
    comment: reader.choice('comment', ['always', 'on-failure', 'never'], 'on-failure'),
    sarifFile: await readSarifFile(reader, mode, environment),
  };
}

function readConfigPath(reader: InputReader): ScanInputs['config'] {
  const given = reader.line('config', 500, `config: ${defaultConfig}`) ?? defaultConfig;
  const path = given.replace(/^(\.\/+)+/, '');
  // Read from a commit, not from disk, so this is a path of the repository.
  const parts = path.split('/');
  if (/^\/|\\|^[A-Za-z]:/.test(path) || parts.includes('..') || parts.includes('')) {
    const wrong = 'must be a path of a file, relative to the repository, with forward slashes';
    reader.reject('config', given, wrong, `config: ${defaultConfig}`);
  }
  return { path, isDefault: path === defaultConfig };
}

async function readSarifFile(
  reader: InputReader,
  mode: ScanInputs['mode'],
  environment: Environment,
): Promise<ReportFile | null> {
  const example = 'sarif-file: vaani-guard.sarif';
  const given = reader.line('sarif-file', 500, example);
  if (given === null) return null;
  if (mode === 'off') {
    const wrong = 'needs a scan whose findings it could hold, but `scan` is `off`';
    return reader.reject('sarif-file', given, wrong, `scan: diff\n${example}`);
  }
  const file = workspaceReport(given, environment.GITHUB_WORKSPACE || process.cwd());
  if (file === null) {
    const wrong = 'must be a path of a file inside the workspace and outside `.git`';
    return reader.reject('sarif-file', given, wrong, example);
  }
  const stands = obstacle(file);
  return stands === null
    ? file
    : reader.reject('sarif-file', given, `cannot be written: ${stands}`, example);
}
