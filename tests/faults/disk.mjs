// Disk: a small one of its own, made of a file, that can be filled to the brim. Mounting it takes root.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MIB = 2 ** 20;
/** A folder where `mkfs` lies is not on everybody's way. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` };

/** Why no such disk can be had; nothing where one can. */
export function whyNoDisk() {
  if (process.platform !== 'linux') return 'disks made of a file are of Linux';
  if (process.getuid?.() !== 0) return 'mounting a disk takes root';
  try {
    new Disk(8).drop();
    return undefined;
  } catch (error) {
    return `no disk can be mounted: ${String(error).split('\n', 1)[0]}`;
  }
}

/** An ext4 without a reserve; a file system in memory of the same size where the machine mounts no file. */
export class Disk {
  #folder = mkdtempSync(join(tmpdir(), 'kept-disk-'));
  folder = join(this.#folder, 'mounted');
  #ballast = join(this.folder, 'ballast');
  /** What it is: `ext4` or `tmpfs`. */
  kind = 'ext4';

  /** @param {number} mebibytes */
  constructor(mebibytes) {
    const image = join(this.#folder, 'image');
    mkdirSync(this.folder);
    closeSync(openSync(image, 'w'));
    truncateSync(image, mebibytes * MIB);
    run('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
    if (spawnSync('mount', ['-o', 'loop', image, this.folder], { env, stdio: 'ignore' }).status === 0) return;
    this.kind = 'tmpfs';
    run('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'none', this.folder]);
  }

  /** Lays down ballast until so many bytes are left. @param {number} left */
  fillUp(left) {
    const { bavail, bsize } = statfsSync(this.folder);
    const part = Buffer.alloc(256 * 1024, 1);
    const file = openSync(this.#ballast, 'a');
    for (let room = bavail * bsize - left; room > 0; room -= part.length)
      writeSync(file, part, 0, Math.min(room, part.length));
    closeSync(file);
  }

  throwBallast() {
    rmSync(this.#ballast, { force: true });
  }

  drop() {
    run('umount', [this.folder]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  execFileSync(command, args, { env, stdio: 'pipe' });
}
