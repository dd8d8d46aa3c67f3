// Writes into a working tree: new files, and for `setup` the configuration. Nothing leads out of the root.
import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Fault } from '../../core/fault.ts';

/** Writes a file that is not there yet, with its folders; false, and nothing written, where something has that name. */
export async function createFile(root: string, path: string, text: string): Promise<boolean> {
  return (await isThere(root, path)) ? false : write(root, path, text, 'wx');
}

/** Writes a file, whatever it held. */
export async function replaceFile(root: string, path: string, text: string): Promise<void> {
  await write(root, path, text, 'w');
}

/** Whether anything has that name, a link that leads nowhere included. */
export async function isThere(root: string, path: string): Promise<boolean> {
  return lstat(join(root, path)).then(
    () => true,
    () => false,
  );
}

async function write(root: string, path: string, text: string, flag: 'w' | 'wx'): Promise<boolean> {
  const folder = dirname(join(root, path));
  await mkdir(folder, { recursive: true });
  const real = relative(await realpath(root), await realpath(folder));
  if (real === '..' || real.startsWith(`..${sep}`))
    throw new Fault('invalid', `${path} leads out of the repository.`, {
      service: 'runner',
      hint: 'Replace the link by a folder.',
    });
  await writeFile(join(root, path), text, { flag });
  return true;
}
