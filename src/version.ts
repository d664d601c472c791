/** The version that `--version`, the User-Agent and the SARIF tool block say. A test holds it against package.json. */
export const version = '1.0.0';

/** Where the project lives: help links in reports lead there. */
export const homepage = 'https://github.com/vaani-guard/vaani-guard';
