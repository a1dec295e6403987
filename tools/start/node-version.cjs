'use strict';

// Run before everything else, by whatever Node there is: so a script, not a module, without a word that Node 4 can't read.
// The oldest Node that every tool of ours runs on stands in package.json's engines, as ">=20.19".
const OLDEST_NODE = require('../../package.json').engines.node.replace('>=', '');

/** One sentence about the Node we run on, and whether it is new enough. */
exports.checkNode = function checkNode(version) {
  if (isAtLeast(version, OLDEST_NODE)) {
    return { ok: true, sentence: `Node ${version}: new enough (${OLDEST_NODE} or later).` };
  }
  return {
    ok: false,
    sentence: `Node ${version} is too old: Concentric needs ${OLDEST_NODE} or later. Install one from nodejs.org and try again.`,
  };
};

function isAtLeast(version, oldest) {
  const have = version.split('.').map(Number);
  const need = oldest.split('.').map(Number);
  const place = need.findIndex((part, index) => part !== have[index]);
  return place === -1 || have[place] > need[place];
}

if (require.main === module) {
  const node = exports.checkNode(process.versions.node);
  if (!node.ok) {
    console.error(node.sentence);
    process.exitCode = 1;
  }
}
