/** Whether a host, as `URL.hostname` writes it, is this machine: what is sent there need not be encrypted. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
