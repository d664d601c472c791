import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { commandsRules } from '../../../src/detect/rules/commands.ts';

const detector = createDetector(commandsRules);
const found = (text: string, path: string | null = 'deploy.sh'): readonly string[] =>
  detector.scan(Buffer.from(text), path).map(({ secret }) => secret);

const password = ['Tq8v', 'Lm29x'].join('-');

describe('a password on a command line', () => {
  it.each([
    [`mysql -h db.acme.io -u root -p${password} crm < dump.sql`],
    [`ssh db 'mysqldump -uroot -p"${password}" crm' > dump.sql`],
    [`sqlcmd -S tcp:db -U sa -P ${password} -Q "SELECT 1"`],
    [`sqlplus -s crm/${password}@//db:1521/XE`],
    [`mongorestore -u admin -p ${password} dump/`],
    [`redis-cli -h cache -a ${password} ping`],
    [`docker login -u ci -p '${password}' registry.acme.io`],
    [`az login --service-principal -u app -p ${password} --tenant acme`],
    [`ldapsearch -x -D cn=admin,dc=acme -w ${password} -b dc=acme`],
    [`smbclient //files/share -U builder%${password}`],
    [`net use X: \\\\files\\share ${password} /user:builder`],
    [`net use X: \\\\files\\share /user:builder ${password}`],
    [`net user builder ${password} /add`],
    [`xfreerdp /v:desk /u:builder /p:${password}`],
    [`plink -ssh builder@host -pw ${password} uptime`],
    [`lftp -u builder,${password} sftp://files`],
    [`7z x backup.7z -p${password} -o/tmp`],
    [`zip -r -P ${password} backup.zip data`],
    [`htpasswd -cb /etc/nginx/.htpasswd builder ${password}`],
    [`http -a builder:${password} GET https://api.acme.io`],
    [`aws secretsmanager create-secret --name db --secret-string '${password}'`],
    [`az keyvault secret set --vault-name acme --name db --value ${password}`],
    [`openssl enc -aes-256-cbc -k ${password} -in a -out b`],
    [`openssl pkcs12 -export -passout pass:${password} -out a.p12`],
    [`echo '${password}' | sudo -S systemctl restart web`],
    [`echo -n "${password}" | gcloud secrets create db --data-file=-`],
    [`echo ${password} | npx wrangler secret put DB_PASSWORD`],
    [`printf '${password}' | vercel env add DB_PASSWORD production`],
    [`echo "builder:${password}" | sudo chpasswd`],
  ])('is found: %s', (line) => {
    expect(found(`${line}\n`)).toEqual([password]);
  });

  it.each([
    ['a variable', 'mysql -u root -p$DB_PASSWORD crm'],
    ['what another command gives', 'docker login -u AWS -p $(aws ecr get-login-password) acme.io'],
    ['a variable of Windows', 'net use X: \\\\files\\share %DB_PASSWORD% /user:builder'],
    ['a key of OpenSSL in a file', 'openssl enc -aes-256-cbc -pass file:./key-2a.txt -in a'],
    ['a file that is piped', 'echo "$VALUE1" | gcloud secrets create db --data-file=-'],
    ['what is asked for', 'mysql -u root -p crm'],
    ['a name that stands for one', 'mysql -u root -pYOUR_PASSWORD crm'],
    ['a placeholder', 'redis-cli -a <password> ping'],
    ['what every image begins with', 'mysql -uroot -proot crm'],
    ['ports', 'docker run --name mongo -p 127.0.0.1:27017:27017/tcp mongo -d'],
    ['another option', 'mysql -production crm'],
    ['an option of the next command', `mysql crm; grep -p${password} log`],
    ['the address of a share', 'net use X: \\\\files\\share /persistent:yes'],
  ])('is none: %s', (_, line) => {
    expect(found(`${line}\n`)).toEqual([]);
  });

  it('made of words counts in a file in use alone', () => {
    const line = ['redis-cli -a', 'blue4giraffes'].join(' ');
    expect(['deploy.sh', 'docs/setup.md'].map((path) => found(line, path).length)).toEqual([1, 1]);
    const words = ['redis-cli -a', 'bluegiraffes'].join(' ');
    expect(['deploy.sh', 'docs/setup.md'].map((path) => found(words, path).length)).toEqual([1, 0]);
  });
});
