import { localPassword, ownPassword, remotePassword } from '../checks/password-checks.ts';
import type { FormatRule, Rule, Severity } from '../rule.ts';

/** A host that others can reach: a name with a top-level domain, or a number outside of the private ranges. */
const remoteHost = String.raw`(?!(?:[A-Za-z0-9_-]{1,63}\.){0,6}(?:example(?:\.(?:com|org|net|io))?|localhost|localdomain|local|test|invalid|internal|lan|home|localtest\.me)(?![A-Za-z0-9.-]))(?!(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2[0-9]|3[01]))\.[0-9])(?:(?:[A-Za-z0-9_-]{1,40}\.){1,6}[A-Za-z]{2,18}|(?:[0-9]{1,3}\.){3}[0-9]{1,3})(?![A-Za-z0-9_-])`;

/** Any other host, but for the names that documentation uses. */
const localHost = String.raw`(?!(?:[A-Za-z0-9_-]{1,40}\.){0,5}example\.(?:com|org|net|io)(?![A-Za-z0-9.-]))(?:[A-Za-z0-9_.-]{1,80}|\[[0-9a-f:]{2,40}\])`;

interface Service {
  readonly id: string;
  /** As it is written in a sentence: `a PostgreSQL database`. */
  readonly what: string;
  /** Beginnings of the scheme, at least three characters, each ending where the pattern takes over. */
  readonly keywords: readonly string[];
  /** The scheme without `://`. */
  readonly scheme: RegExp;
  readonly advice: string;
}

/** `scheme://user:password@host`, the password in a group of its own. An `@` within it belongs to it. */
function addressPattern(scheme: RegExp, shortestPassword: number, host: string): RegExp {
  const user = String.raw`[^\s:/@"'<>{}$\\]{0,64}`;
  const sign = String.raw`[^\s"'${'`'}<>{}/\\`;
  const password = `${sign}$]${sign}]{${shortestPassword - 1},127}`;
  return new RegExp(`(?:${scheme.source})://${user}:(?<secret>${password})@${host}`, 'i');
}

/**
 * Two rules for the password in an address of a service: on a host that others can reach it is a leak; on this machine
 * or in a private network only what looks made for the purpose is worth a word.
 */
function addressRules(service: Service): readonly [FormatRule, FormatRule] {
  const { id, what, keywords, scheme, advice } = service;
  return [
    {
      id: `${id}-url-password`,
      description: `Password in the address of ${what}`,
      severity: 'error',
      keywords,
      span: 530,
      pattern: addressPattern(scheme, 2, remoteHost),
      check: remotePassword,
      advice,
    },
    {
      id: `${id}-local-url-password`,
      description: `Password in the address of ${what} on a local or private host`,
      severity: 'warning',
      keywords,
      span: 530,
      pattern: addressPattern(scheme, 8, `(?!${remoteHost})${localHost}`),
      check: localPassword,
      advice,
    },
  ];
}

/** `#password#` and `%password%` are filled in by a program. */
const unlessFilledIn = (secret: string, path?: string | null): Severity | null =>
  /^(?:%|#.*#$|#+$)/.test(secret) ? null : remotePassword(secret, path);

/** Passwords inside addresses, connection strings and command lines. */
export const addressesRules: readonly Rule[] = [
  ...addressRules({
    id: 'postgres',
    what: 'a PostgreSQL database',
    keywords: [
      'postgres://',
      'postgresql://',
      'postgresql+',
      'postgres+',
      'postgis://',
      'cockroachdb://',
      'timescaledb://',
      'redshift',
    ],
    scheme: /(?:postgres(?:ql)?(?:\+[a-z0-9]{1,20})?|postgis|cockroachdb|timescaledb|redshift)/,
    advice:
      'Change it with `ALTER ROLE name WITH PASSWORD …` (or on the provider’s page of the database), and end open sessions.',
  }),
  ...addressRules({
    id: 'mysql',
    what: 'a MySQL or MariaDB database',
    keywords: ['mysql://', 'mysql+', 'mysql2://', 'mariadb://', 'mariadb+', 'mysqlx://'],
    scheme: /(?:(?:mysql|mariadb)(?:\+[a-z0-9_]{1,20})?|mysql[2x])/,
    advice:
      'Change it with `ALTER USER name IDENTIFIED BY …` (or on the provider’s page of the database).',
  }),
  ...addressRules({
    id: 'mongodb',
    what: 'a MongoDB database',
    keywords: ['mongodb://', 'mongodb+srv://'],
    scheme: /mongodb(?:\+srv)?/,
    advice:
      'Change it in Atlas under Database Access > Edit Password, or with `db.changeUserPassword()`.',
  }),
  ...addressRules({
    id: 'redis',
    what: 'a Redis or Valkey server',
    keywords: ['redis://', 'rediss://', 'valkey://', 'valkeys://'],
    scheme: /(?:rediss?|valkeys?)/,
    advice:
      'Change it with `ACL SETUSER` or `CONFIG SET requirepass` (or on the provider’s page of the database).',
  }),
  ...addressRules({
    id: 'amqp',
    what: 'a RabbitMQ or other AMQP broker',
    keywords: ['amqp://', 'amqps://'],
    scheme: /amqps?/,
    advice:
      'Change it with `rabbitmqctl change_password USER` (or on the provider’s page of the broker).',
  }),
  ...addressRules({
    id: 'sql-server',
    what: 'a SQL Server, Oracle, Snowflake or ClickHouse database',
    keywords: [
      'mssql://',
      'mssql+',
      'sqlserver://',
      'oracle://',
      'oracle+',
      'snowflake://',
      'clickhouse://',
      'clickhouse+',
      'clickhouses://',
      'db2://',
      'vertica://',
      'trino://',
      'presto://',
      'hive://',
    ],
    scheme:
      /(?:(?:mssql|oracle|clickhouse)(?:\+[a-z0-9_]{1,20})?|sqlserver|snowflake|clickhouses|db2|vertica|trino|presto|hive)/,
    advice: 'Change the user’s password in that database, and end open sessions.',
  }),
  ...addressRules({
    id: 'data-service',
    what: 'a data service (Neo4j, NATS, MQTT, Elasticsearch, CouchDB, InfluxDB)',
    keywords: [
      'neo4j://',
      'neo4j+s',
      'bolt://',
      'bolt+s',
      'nats://',
      'mqtt://',
      'mqtts://',
      'couchbase',
      'couchdb://',
      'influxdb://',
      'elasticsearch://',
      'kafka://',
      'stomp://',
      'memcached://',
      'libsql://',
      'cassandra://',
      'scylla://',
    ],
    scheme:
      /(?:neo4j(?:\+ssc?|\+s)?|bolt(?:\+ssc?|\+s)?|nats|mqtts?|couchbases?|couchdb|influxdb|elasticsearch|kafka|stomp|memcached|libsql|cassandra|scylla)/,
    advice: 'Change the user’s password in that service.',
  }),
  ...addressRules({
    id: 'file-transfer',
    what: 'a file transfer, remote shell or mail server',
    keywords: [
      'ftp://',
      'ftps://',
      'sftp://',
      'ssh://',
      'smb://',
      'cifs://',
      'davs://',
      'webdav',
      'smtp://',
      'smtps://',
      'smtp+',
      'smtps+',
      'imap://',
      'imaps://',
      'pop3',
      'ldap://',
      'ldaps://',
      'rsync://',
      'socks5',
      'vnc://',
      'rdp://',
      'rtsp://',
    ],
    scheme:
      /(?:ftps?|sftp|ssh|smb|cifs|davs|webdavs?|smtps?(?:\+[a-z]{1,10})?|imaps?|pop3s?|ldaps?|rsync|socks5h?|vnc|rdp|rtsp)/,
    advice:
      'Change the account’s password on that server, and look through its log for logins you do not know.',
  }),
  addressRules({
    id: 'http',
    what: 'a web service',
    keywords: ['http://', 'https://', 'git+http'],
    scheme: /(?:git\+)?https?/,
    advice:
      'Change the password or revoke the token at that service, and keep it in a credential helper or a secret.',
  })[0],
  {
    id: 'jdbc-url-password',
    description: 'Password in the parameters of a JDBC address',
    severity: 'error',
    keywords: ['jdbc:'],
    span: 620,
    pattern:
      /jdbc:[a-z][a-z0-9]{1,20}:[^\s"'<>{}?;]{2,200}[?;](?:[A-Za-z0-9_.]{1,30}=[^\s"'&;<>{}]{0,60}[&;]){0,3}?(?:password|pwd)=(?<secret>[^\s"'&;<>{}$]{3,100})/i,
    check: remotePassword,
    advice:
      'Change the user’s password in that database, and pass it as a property from the environment.',
  },
  {
    id: 'connection-string-password',
    description: 'Password in a database connection string (ADO.NET, ODBC, OLE DB)',
    severity: 'warning',
    keywords: ['user id', 'userid=', 'uid=', 'uid =', 'user='],
    pattern:
      /(?:User Id ?= ?|UserId=|Uid ?=\s?|User=)[^;"'\r\n=]{1,80};[ \t]?(?:[A-Za-z_ ]{2,30}=[^;"'\r\n]{1,60};\s?){0,6}["' &+]{0,8}(?:Password|Pwd)\s?=\s?(?<secret>[^;"'\s{}<>$]{3,100})(?=[;"'\s]|$)/i,
    span: 820,
    check: unlessFilledIn,
    advice:
      'Change the user’s password in that database; prefer integrated security or a managed identity.',
  },
  {
    id: 'connection-string-password-first',
    description: 'Password in a database connection string that names its server first',
    severity: 'warning',
    keywords: ['data source=', 'server=', 'initial catalog='],
    pattern:
      /(?:Data Source|Server|Initial Catalog)=[^;"'\r\n]{1,120};(?:[A-Za-z_ ]{2,30}=[^;"'\r\n]{0,60};\s?){0,8}(?:Password|Pwd)=(?<secret>[^;"'\s{}<>$]{3,100})(?=[;"'\s]|$)/i,
    span: 1050,
    check: unlessFilledIn,
    advice:
      'Change the user’s password in that database; prefer integrated security or a managed identity.',
  },
  {
    id: 'bundled-password',
    description:
      'Password in a variable that a build writes into the pages of a web app, for every visitor to read',
    severity: 'warning',
    // Create React App, Next.js, Vue CLI, Vite, Gatsby, Expo and Nuxt, each in its guide to environment variables.
    keywords: [
      'REACT_APP_',
      'NEXT_PUBLIC_',
      'VUE_APP_',
      'VITE_',
      'GATSBY_',
      'EXPO_PUBLIC_',
      'NUXT_PUBLIC_',
    ],
    pattern:
      /(?:REACT_APP|NEXT_PUBLIC|VUE_APP|VITE|GATSBY|EXPO_PUBLIC|NUXT_PUBLIC)_(?!\w{0,40}(?:FORGOT|RESET|CHANGE|SHOW|_MIN|_MAX))[A-Z0-9_]{0,40}PASS(?:WORD|WD|PHRASE)?[ \t]{0,4}[=:][ \t]{0,4}["']?(?![./]|https?:)(?<secret>[^\s"'#$<>{}]{6,80})(?=["'\s]|$)/,
    check: ownPassword,
    advice:
      'Change the password, and let a server use it: what these variables hold is part of the files that browsers load.',
  },
  {
    id: 'go-mysql-password',
    description: 'Password of a database in the form that Go’s drivers take',
    severity: 'warning',
    keywords: ['@tcp('],
    before: 110,
    pattern: new RegExp(
      String.raw`(?<![\w.])[A-Za-z_][\w.-]{0,30}:(?<secret>[^\s"'\x60$<>{}@/:]{4,64})@tcp\(${remoteHost}`,
    ),
    check: remotePassword,
    advice: 'Change the password of that database account, and read it from the environment.',
  },
  {
    id: 'password-hash',
    description:
      'Password hash of a shadow file or a Kerberos ticket, which can be guessed offline',
    severity: 'warning',
    keywords: [':$1$', ':$5$', ':$6$', ':$y$', ':$2b$', '$krb5asrep$', '$krb5tgs$'],
    before: 40,
    span: 2200,
    // A line of /etc/shadow goes on with the day of the last change; hashes elsewhere are mostly examples.
    pattern:
      /(?:(?<=\n|^)[a-z_][\w.-]{0,38}:\$(?<secret>(?:1\$[./A-Za-z0-9]{2,8}\$[./A-Za-z0-9]{22}|2b\$[0-9]{2}\$[./A-Za-z0-9]{53}|[56]\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{8,16}\$(?:[./A-Za-z0-9]{86}|[./A-Za-z0-9]{43})|y\$[./A-Za-z0-9]{2,6}\$[./A-Za-z0-9]{16,24}\$[./A-Za-z0-9]{43})):[0-9]{1,6}:|\$krb5(?:asrep|tgs)\$[0-9]{2}\$[^\s"']{64,2000})/,
    entropy: 3.2,
    advice: 'Change the password that it was made from, wherever that is used.',
  },
];
