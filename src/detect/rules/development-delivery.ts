import { macaroon } from '../checks/checks.ts';
import { base62Checksum } from '../checks/checksums.ts';
import { basicCredentials, remotePassword } from '../checks/password-checks.ts';
import type { Rule } from '../rule.ts';
import { anyOf, keyName, named, token } from './form.ts';
import { alphanumeric, hex, urlSafe, uuid } from './shapes.ts';

/** Where software is published: package registries and their clients. */
export const developmentDeliveryRules: readonly Rule[] = [
  {
    id: 'npm-access-token',
    description: 'npm access token, which publishes or reads packages as its user',
    severity: 'error',
    keywords: ['npm_'],
    pattern: token(/npm_[A-Za-z0-9]{36}/),
    entropy: 3,
    check: base62Checksum,
    advice:
      'Revoke it with `npm token revoke ID`, or at npmjs.com under Access Tokens; then look at what was published.',
  },
  {
    id: 'npm-legacy-token',
    description: 'npm access token in its older form of a UUID, or a password of an .npmrc file',
    severity: 'error',
    keywords: ['_authToken', 'npm_token', 'npm_auth'],
    value: uuid,
    advice: 'Revoke it with `npm token revoke ID`, or at npmjs.com under Access Tokens.',
  },
  {
    id: 'npm-basic-auth',
    description: 'User name and password of an npm registry, encoded in an .npmrc file',
    severity: 'warning',
    keywords: [':_auth', ':_password'],
    pattern:
      /(?::_auth|:_password)[ \t]{0,4}=[ \t]{0,4}"?(?<secret>[A-Za-z0-9+/]{12,200}={0,2})(?![A-Za-z0-9+/=$])/,
    entropy: 3,
    advice:
      'Change the password at the registry, and use a token from an environment variable in .npmrc.',
  },
  {
    id: 'pypi-api-token',
    description: 'PyPI API token, which publishes packages',
    severity: 'error',
    keywords: ['pypi-AgEIcHlwaS5vcmc'],
    span: 1100,
    pattern: token(/pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}/),
    check: macaroon('pypi-', 'pypi.org'),
    advice:
      'Remove it at pypi.org/manage/account under API tokens; then look at the project’s release history.',
  },
  {
    id: 'testpypi-api-token',
    description: 'TestPyPI API token',
    severity: 'error',
    keywords: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
    span: 1100,
    pattern: token(/pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{50,1000}/),
    check: macaroon('pypi-', 'test.pypi.org'),
    advice: 'Remove it at test.pypi.org/manage/account under API tokens.',
  },
  {
    id: 'rubygems-api-key',
    description: 'RubyGems API key, which publishes gems',
    severity: 'error',
    keywords: ['rubygems_'],
    pattern: token(/rubygems_[0-9a-z]{42,52}/),
    entropy: 3.2,
    advice: 'Delete it at rubygems.org/profile/api_keys.',
  },
  {
    id: 'crates-io-token',
    description: 'crates.io API token, which publishes crates',
    severity: 'error',
    keywords: ['cio'],
    pattern: token(/cio[A-Za-z0-9]{32}/),
    entropy: 3.8,
    check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret.slice(3)) ? 'error' : null),
    advice: 'Revoke it at crates.io/settings/tokens.',
  },
  {
    id: 'nuget-api-key',
    description: 'NuGet API key, which publishes packages',
    severity: 'error',
    keywords: ['oy2'],
    pattern: token(/oy2[a-z0-9]{43}/),
    // A whole number of bytes in base32 leaves fixed bits in some places.
    check: (secret) =>
      /^oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{11}[eu][bdfhjlnprtvxz357][a-z2-7]{11}[aeimquy4]$/.test(
        secret,
      )
        ? 'error'
        : 'warning',
    entropy: 3.4,
    advice: 'Delete it at nuget.org/account/apikeys.',
  },
  {
    id: 'nuget-config-password',
    description: 'Password of a package source in a NuGet configuration',
    severity: 'warning',
    keywords: ['key="password"', 'key="cleartextpassword"'],
    pattern:
      /key="(?:ClearText)?Password"\s{1,10}value="(?!%[^"%]{0,80}%")(?<secret>[^"\r\n$]{8,200})"/i,
    advice:
      'Change the password (or token) at the package source, and pass it through an environment variable.',
  },
  {
    id: 'docker-hub-access-token',
    description: 'Docker Hub personal or organization access token',
    severity: 'error',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: token(/dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})/),
    entropy: 3.2,
    advice: 'Delete it at app.docker.com under Account settings > Personal access tokens.',
  },
  {
    id: 'docker-registry-auth',
    description: 'Registry user name and password, encoded for the Docker API',
    severity: 'error',
    keywords: ['registryauth', 'registry_auth', 'registry-auth', 'docker_auth', 'dockerauth'],
    value: /[A-Za-z0-9+/]{12,400}={0,2}/,
    check: basicCredentials,
    advice: 'Change the password or delete the token at that registry.',
  },
  {
    id: 'docker-config-auth',
    description: 'Registry user name and password, encoded in a Docker configuration',
    severity: 'error',
    // Also within a text of JSON, YAML or a shell, where its quotes are escaped.
    keywords: ['"auth"', '"auth\\'],
    pattern: /"auth\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>[A-Za-z0-9+/]{16,1200}={0,2})\\{0,3}"/,
    span: 1300,
    check: basicCredentials,
    advice:
      'Change the password or delete the token at that registry, then `docker login` again with a credential helper.',
  },
  {
    id: 'maven-central-token',
    description: 'Sonatype (Maven Central) user token',
    severity: 'warning',
    keywords: ['sonatype', 'ossrh', 'mavencentral', 'maven_central'],
    distinctName: true,
    value: anyOf(/[A-Za-z0-9+/]{40,44}/, alphanumeric(32)),
    gap: named(/pass(?:word|wd)?|token|secret/),
    entropy: 3.8,
    advice: 'Revoke it at central.sonatype.com/account.',
  },
  {
    id: 'clojars-deploy-token',
    description: 'Clojars deploy token',
    severity: 'error',
    keywords: ['CLOJARS_'],
    pattern: token(/CLOJARS_[0-9a-z]{60}/i),
    entropy: 3,
    advice: 'Disable it at clojars.org/tokens.',
  },
  {
    id: 'hex-api-key',
    description: 'Hex.pm API key',
    severity: 'warning',
    keywords: ['hex_api_key'],
    value: hex(32),
    advice: 'Revoke it with `mix hex.user key revoke NAME`, or at hex.pm/dashboard/keys.',
  },
  {
    id: 'packagist-api-token',
    description: 'Private Packagist or Packagist API token',
    severity: 'warning',
    keywords: ['packagist'],
    distinctName: true,
    value: anyOf(/packagist_(?:ack|ort|ocs|uut)_[0-9a-f]{60,80}/, urlSafe(20)),
    gap: keyName,
    entropy: 3.4,
    advice:
      'Rotate it at packagist.org/profile (Private Packagist: the organization’s settings > Authentication tokens).',
  },
  {
    id: 'packagecloud-api-token',
    description: 'packagecloud API token',
    severity: 'warning',
    keywords: ['packagecloud'],
    distinctName: true,
    value: hex(48),
    entropy: 3,
    advice: 'Regenerate it at packagecloud.io/api_token.',
  },
  {
    id: 'cloudsmith-api-key',
    description: 'Cloudsmith API key',
    severity: 'error',
    keywords: ['csa_'],
    pattern: token(/csa_[0-9a-f]{30}[A-Za-z0-9]{6}/),
    entropy: 3,
    advice: 'Refresh it at cloudsmith.io/user/settings/api.',
  },
  {
    id: 'cloudsmith-legacy-api-key',
    description: 'Cloudsmith API key in its older form',
    severity: 'warning',
    keywords: ['cloudsmith'],
    distinctName: true,
    value: hex(40),
    entropy: 3,
    advice: 'Refresh it at cloudsmith.io/user/settings/api.',
  },
  {
    id: 'gradle-credentials-password',
    description: 'Password of a repository in a Gradle build',
    severity: 'warning',
    keywords: ['credentials {', 'credentials{'],
    pattern: /credentials ?\{[^{}]{1,240}?password[ =(]{1,4}['"](?<secret>[^'"\r\n$]{4,60})['"]/,
    check: remotePassword,
    span: 400,
    advice:
      'Change the password at that repository, and read it with `providers.gradleProperty` or the environment.',
  },
  {
    id: 'cocoapods-trunk-token',
    description: 'CocoaPods trunk session token',
    severity: 'warning',
    keywords: ['cocoapods_trunk_token'],
    value: hex(32),
    advice: 'End the session with `pod trunk me clean-sessions --all`.',
  },
];
