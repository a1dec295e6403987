import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where this program keeps its settings, logs and whatever the browser remembers. */
export interface KeepingPlace {
  readonly folder: string;
  /** For keepers: why nothing kept there outlives the machine's next start, and what to do. */
  readonly problem?: string;
}

/** What decides where things are kept. */
export interface KeepingSurroundings {
  /** Where Electron would keep them; throws where Electron can't make that folder. */
  readonly wanted: () => string;
  /** The system's folder for temporary files. */
  readonly temporary: string;
  /** The user's number; undefined on Windows. */
  readonly user: number | undefined;
  /** The user's home; without one Electron wants the temporary folder. */
  readonly home: string | undefined;
}

/** The wanted folder, made if need be; where it can't be written to, one of this user's own among the temporary files, so that the show goes on. */
export function keepingPlace({ wanted, temporary, user, home }: KeepingSurroundings): KeepingPlace {
  const usual = folderOf(wanted);
  if (usual !== undefined && isWritable(usual, user)) {
    return home ? { folder: usual } : { folder: usual, problem: problem('没有主目录（HOME）', usual) };
  }
  const folder = join(temporary, user === undefined ? 'concentric' : `concentric-${user}`);
  const why = `写不进${usual === undefined ? `主目录 ${home}` : ` ${usual}`}`;
  if (isWritable(folder, user)) return { folder, problem: problem(why, folder) };
  return { folder, problem: `${why}，也写不进 ${folder}：设置和日志都不能保存，请腾出一个可写的文件夹。` };
}

function folderOf(wanted: () => string): string | undefined {
  try {
    return wanted();
  } catch {
    return undefined;
  }
}

function problem(why: string, folder: string): string {
  return `${why}：设置和日志暂时放在 ${folder}，电脑重启后就没有了。请给运行本程序的用户一个可写的主目录。(Nothing is kept: give this user a writable HOME.)`;
}

/** Whether the folder can be made and written to, and is this user's: among temporary files anybody may have made one of that name. */
function isWritable(folder: string, user: number | undefined): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return user === undefined || user === 0 || lstatSync(folder).uid === user;
  } catch {
    return false;
  }
}
