#!/usr/bin/env node
const { join } = require('node:path');
const { cachedLoader, compileCacheFolder, isWorthKeeping } = require('./compile-cache/index.js');

const folder = compileCacheFolder(process.env);
const keep = isWorthKeeping(process.argv.slice(2));
const load = folder === null ? require : cachedLoader('632731bea668a44b', folder, keep);
const { runCommandLine } = load(join(__dirname, 'bundle/index.js'));

runCommandLine({
  index: join(__dirname, 'rules/rules.index'),
  texts: join(__dirname, 'rules/rules.texts'),
  load: () => load(join(__dirname, 'rules/index.js')),
});
