#!/usr/bin/env node
const { join } = require('node:path');
const { cachedLoader, compileCacheFolder } = require('./compile-cache/index.js');

const folder = compileCacheFolder(process.env);
const isScan = process.argv[2] === 'scan';
const load = folder === null ? require : cachedLoader('36bb6c6366162909', folder, isScan);
const { runCommandLine } = load(join(__dirname, 'bundle/index.js'));

runCommandLine({
  index: join(__dirname, 'rules/rules.index'),
  texts: join(__dirname, 'rules/rules.texts'),
  load: () => load(join(__dirname, 'rules/index.js')),
});
