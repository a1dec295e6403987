// Electron starts this when it is given a folder to run. An ES module with a top-level await, because Electron waits for
// that before it is `ready`: an app must be able to register its schemes first.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

try {
  const { preloads, target } = readArguments(process.argv.slice(1));
  for (const preload of preloads) createRequire(resolve('_'))(preload);
  if (target === undefined) throw new Error('Usage: electron <folder with a package.json>');
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  await import(pathToFileURL(adopt(resolve(target))).href);
} catch (error) {
  // Thrown further, it would open a native dialog and wait for a click that nobody makes.
  console.error(error);
  app.exit(1);
}

function readArguments(given) {
  const preloads = [];
  for (let i = 0; i < given.length; i += 1) {
    const argument = given[i];
    if (argument === '-r' || argument === '--require') {
      i += 1;
      preloads.push(given[i]);
    } else if (!argument.startsWith('-')) {
      return { preloads, target: argument };
    }
  }
  return { preloads, target: undefined };
}

function adopt(target) {
  if (!statSync(target).isDirectory()) {
    app.setAppPath(dirname(target));
    return target;
  }
  const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) app.setName(name);
  if (manifest.version !== undefined) app.setVersion(manifest.version);
  app.setAppPath(target);
  return join(target, manifest.main ?? 'index.js');
}
