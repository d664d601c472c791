import { bech32Checksum, seedChecksum } from '../checks/checksums.ts';
import type { Rule } from '../rule.ts';
import { anyOf, token } from './form.ts';
import { hex } from './shapes.ts';

/** Keys that are the account itself: nobody can revoke them. */
export const walletsRules: readonly Rule[] = [
  {
    id: 'nostr-secret-key',
    description: 'Nostr secret key, which is the account itself',
    severity: 'error',
    keywords: ['nsec1'],
    pattern: token(/nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/),
    check: bech32Checksum,
    advice:
      'A Nostr key cannot be revoked: tell your followers of a new account, and stop using this one.',
  },
  {
    id: 'ethereum-private-key',
    description: 'Private key of an Ethereum (EVM) account, which can move its funds',
    severity: 'warning',
    keywords: [
      'private_key',
      'privatekey',
      'private-key',
      'deployer',
      'wallet_key',
      'eth_key',
      'signer_key',
      'mnemonic_key',
    ],
    value: anyOf(/0x[0-9a-fA-F]{64}/, hex(64)),
    entropy: 3,
    within: 48,
    advice: 'Move the funds to a new account at once: a key cannot be revoked.',
  },
  {
    id: 'stellar-secret-seed',
    description: 'Secret seed of a Stellar account, which can move its funds',
    severity: 'error',
    keywords: ['stellar', 'soroban', 'secret_seed'],
    // The first byte says that it is a seed, which leaves two free bits to the second letter (SEP 23).
    value: /S[A-D][A-Z2-7]{54}/,
    check: seedChecksum,
    advice: 'Move the funds to a new account at once, or replace the account’s signer.',
  },
  {
    id: 'bitcoin-extended-private-key',
    description: 'Bitcoin extended private key, which opens a whole wallet',
    severity: 'error',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
    pattern: token(/[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108}/),
    entropy: 4,
    advice: 'Move the funds to a new wallet at once: a key cannot be revoked.',
  },
];
