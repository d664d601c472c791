/** What git needs of the machine: to be found, to reach the network, to trust its certificates. */
const KEPT = [
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'COMSPEC',
  'TEMP',
  'TMP',
  'TMPDIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_EXEC_PATH',
];

export type Setting = readonly [key: string, value: string];

/**
 * Git's environment, built from nothing: no configuration but that of the repository it is pointed at, no prompt, no
 * replaced objects, no fetching on its own. `settings` win over every configuration file; they travel in the
 * environment, where other users of the machine cannot read them as they can a command line.
 */
export function gitEnvironment(
  environment: NodeJS.ProcessEnv,
  variables: Readonly<Record<string, string>>,
  settings: readonly Setting[] = [],
): NodeJS.ProcessEnv {
  const built: NodeJS.ProcessEnv = {};
  for (const name of KEPT) {
    const value = environment[name];
    if (value !== undefined) built[name] = value;
  }
  Object.assign(built, {
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    ...variables,
    GIT_CONFIG_COUNT: String(settings.length),
  });
  settings.forEach(([key, value], index) => {
    built[`GIT_CONFIG_KEY_${index}`] = key;
    built[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return built;
}
