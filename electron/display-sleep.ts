import { powerSaveBlocker } from 'electron';

/** Keeps the display from sleeping; returns the undo. */
export function keepDisplayAwake(): () => void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  return () => {
    powerSaveBlocker.stop(blocker);
  };
}
