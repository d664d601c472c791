import { describe, expect, it } from '@jest/globals';
import { socketAddress } from '../../src/vaani/socket-address.ts';

describe('the address of captions and rooms', () => {
  it.each([
    ['wss://api.example.com/ws/1', 'wss://api.example.com/ws/1'],
    ['https://api.example.com/ws/1', 'wss://api.example.com/ws/1'],
    ['ws://127.0.0.1:8/ws', 'ws://127.0.0.1:8/ws'],
    ['http://localhost:8/ws', 'ws://localhost:8/ws'],
    ['ws://api.example.com/ws/1', null],
    ['ws://127.0.0.1.example.com/', null],
    ['wss://name:word@api.example.com/', null],
    ['file:///etc/passwd', null],
    ['nonsense', null],
  ])('%s is opened as %s', (written, opened) => {
    expect(socketAddress(written)).toBe(opened);
  });
});
