import { dialog } from 'electron';
import { reason } from './reason.ts';

let write = (text: string): void => console.error(text);

// Electron would open a native dialog for these, and wait in the hall for a click that nobody makes.
process.on('uncaughtException', (error) => write(`uncaught: ${reason(error)}`));
process.on('unhandledRejection', (error) => write(`unhandled: ${reason(error)}`));
// Nobody reads what we print any more: were that an error, telling it would be the next one, without end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
dialog.showErrorBox = (title, content) => write(`${title}: ${content}`);

/** Sends what nobody caught to the log from now on; before, it goes to the console. */
export function lastResortWrites(to: (text: string) => void): void {
  write = to;
}
