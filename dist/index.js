const { join } = require('node:path');

const load = require;
const { runAction } = load(join(__dirname, 'bundle/index.js'));

runAction({
  index: join(__dirname, 'rules/rules.index'),
  texts: join(__dirname, 'rules/rules.texts'),
  load: () => load(join(__dirname, 'rules/index.js')),
});
