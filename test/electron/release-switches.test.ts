import { expect, test } from '@playwright/test';
import { areFatal, foreignSwitches } from '../../electron/release-switches.ts';

for (const [argument, name] of [
  ['--inspect=9229', 'inspect'],
  ['--remote-debugging-port=0', 'remote-debugging-port'],
  ['-remote-debugging-port=0', 'remote-debugging-port'],
  ['/remote-debugging-port=0', 'remote-debugging-port'],
  ['--REMOTE-DEBUGGING-PORT=0', 'remote-debugging-port'],
  ['--renderer-cmd-prefix=gdb --args', 'renderer-cmd-prefix'],
  ['--host-resolver-rules=MAP * 10.0.0.1', 'host-resolver-rules'],
  ['--disable-web-security', 'disable-web-security'],
] as const)
  test(`a release does not listen to ${argument}, and starts all the same`, () => {
    expect(foreignSwitches(['/opt/concentric/concentric', argument])).toEqual([name]);
    expect(areFatal([name])).toBe(false);
  });

for (const argument of [
  '--user-data-dir=/home/hall/data',
  '--touch-events=enabled',
  '--ozone-platform=x11',
  '--log-level=3',
  '--disable-gpu',
])
  test(`a hall may need ${argument}`, () => {
    expect(foreignSwitches(['/opt/concentric/concentric', argument])).toEqual([]);
  });

for (const argument of ['--no-sandbox', '--disable-seccomp-filter-sandbox', '--disable-gpu-sandbox', '--single-process', '--no-zygote'])
  test(`${argument} has worked before it could be taken back`, () => {
    expect(areFatal(foreignSwitches(['/opt/concentric/concentric', argument]))).toBe(true);
  });
