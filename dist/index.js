const { join } = require('node:path');
const { runAction } = require('./bundle/index.js');

runAction({
  packed: join(__dirname, 'rules/rules.book'),
  code: join(__dirname, 'rules/index.js'),
});
