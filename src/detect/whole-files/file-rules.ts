import { KEYTAB, keyStoreOf } from '../checks/key-store.ts';
import { isForShow } from '../file-kind.ts';
import type { FileRule } from '../rule.ts';
import { fileRuleIds, type WholeFile } from './whole-files.ts';

const keyStore: FileRule = {
  id: fileRuleIds.keyStore,
  description: 'Key store: only its password protects the private keys or passwords in it',
  severity: 'warning',
  advice:
    'Once the file is out, its password can be guessed offline. Make new keys for what it contains, have its certificates reissued, and give the new store to the job from a secret.',
};

const openKey: FileRule = {
  id: fileRuleIds.openKey,
  description: 'Private key in binary form, without a password',
  severity: 'error',
  advice:
    'Make a new pair and replace the public key wherever it is trusted; have certificates for it revoked by their issuer.',
};

const keytab: FileRule = {
  id: fileRuleIds.keytab,
  description: 'Kerberos keytab: its holder can log in as the principals in it',
  severity: 'error',
  advice:
    'Change the keys of its principals at the key distribution centre (`ktadd` of kadmin, `ktpass` of Windows), and give the new keytab to the job from a secret.',
};

/** A store with a password that tests or manuals are made with is nothing. */
export const wholeFile: WholeFile = (bytes, path) => {
  const store = keyStoreOf(bytes);
  if (store === null) return null;
  const rule = store.format === KEYTAB ? keytab : store.isOpen ? openKey : keyStore;
  if (rule !== openKey && isForShow(path)) return null;
  return {
    rule,
    severity: rule.severity,
    // Loaded where it is first used, as in few scans it is.
    secret: process
      .getBuiltinModule('node:crypto')
      .createHash('sha256')
      .update(bytes)
      .digest('hex'),
    size: bytes.length,
    offset: 0,
    line: 1,
    column: 1,
    decoded: [],
    reason: store.format,
  };
};
