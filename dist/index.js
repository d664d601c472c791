const { join } = require('node:path');
const { runAction } = require('./bundle/index.js');

runAction({
  packed: join(__dirname, 'rules/rules.book'),
  load: () => require('./rules/index.js'),
});
