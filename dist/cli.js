#!/usr/bin/env node
const { join } = require('node:path');
const { runCommandLine } = require('./bundle/index.js');

runCommandLine({
  packed: join(__dirname, 'rules/rules.book'),
  load: () => require('./rules/index.js'),
});
