/**
 * The object database of a bare repository, read and written in this process: starting git for every blob would cost
 * milliseconds each. The files are git's own loose objects, so real git reads the repository, and what real git wrote
 * is read back.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly data: Buffer;
}

export class ObjectStore {
  readonly #gitDir: string;
  readonly #known = new Map<string, GitObject>();

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** Stores an object and returns its id; storing the same object again is free. */
  write(type: ObjectType, data: Buffer): string {
    const header = Buffer.from(`${type} ${data.length}\0`);
    const oid = createHash('sha1').update(header).update(data).digest('hex');
    if (this.#known.has(oid)) return oid;
    const file = this.#path(oid);
    if (!existsSync(file)) {
      mkdirSync(join(this.#gitDir, 'objects', oid.slice(0, 2)), { recursive: true });
      const draft = `${file}.${randomUUID()}`;
      writeFileSync(draft, deflateSync(Buffer.concat([header, data]), { level: 1 }));
      renameSync(draft, file);
    }
    this.#known.set(oid, { type, data });
    return oid;
  }

  /** The object of a full id, or undefined where there is none. */
  read(oid: string): GitObject | undefined {
    if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
    const known = this.#known.get(oid) ?? this.#readLoose(oid) ?? this.#readPacked(oid);
    if (known !== undefined) this.#known.set(oid, known);
    return known;
  }

  /** The data of an object that must be there and be of that type. */
  expect(oid: string, type: ObjectType): Buffer {
    const object = this.read(oid);
    if (object?.type !== type) throw new Error(`No ${type} ${oid} in ${this.#gitDir}.`);
    return object.data;
  }

  #path(oid: string): string {
    return join(this.#gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
  }

  #readLoose(oid: string): GitObject | undefined {
    const file = this.#path(oid);
    if (!existsSync(file)) return undefined;
    const bytes = inflateSync(readFileSync(file));
    const end = bytes.indexOf(0);
    const type = bytes.subarray(0, end).toString().split(' ')[0] as ObjectType;
    return { type, data: bytes.subarray(end + 1) };
  }

  /** Real git may have packed what was pushed; then it is asked. */
  #readPacked(oid: string): GitObject | undefined {
    if (!existsSync(join(this.#gitDir, 'objects', 'pack'))) return undefined;
    const options = { cwd: this.#gitDir, input: `${oid}\n`, maxBuffer: 1 << 28 };
    const answer = execFileSync('git', ['cat-file', '--batch'], options);
    const end = answer.indexOf(10);
    const [, type] = answer.subarray(0, end).toString().split(' ');
    if (type === undefined || type === 'missing') return undefined;
    return { type: type as ObjectType, data: answer.subarray(end + 1, -1) };
  }
}
