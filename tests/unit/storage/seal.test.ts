import { scrypt } from '@noble/hashes/scrypt.js';
import { describe, expect, test } from 'vitest';
import { open as openSealed, seal, sealingKey, sha256 } from '#platform/cipher.ts';
import { randomBytes } from '#platform/random.ts';
import { lengthPrefixed, u32, utf8 } from '#storage/format/bytes.ts';
import { deriveKeys } from '#storage/format/keys.ts';
import { padded, paddedLength, unpadded } from '#storage/format/padding.ts';
import { commitment, makeSlot, openSlot, slotContext, wrappingBytes } from '#storage/format/slots.ts';
import { boundData, openRow, sealRow } from '#storage/seal.ts';

const run = (from: number, length: number) => Uint8Array.from({ length }, (_, at) => from + at);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const vaultId = run(0x10, 16);
const slotId = run(0x20, 16);
const salt = run(0x30, 32);
const master = run(0x40, 32);
const rowId = run(0x70, 16);
const binding = { id: rowId, rev: 7 };
const passphrase = 'café ① correct horse';

describe('the reference vector of the format', () => {
  const secret = scrypt(utf8(passphrase.normalize('NFKC')), salt, { N: 2 ** 17, r: 8, p: 1, dkLen: 32 });
  const kdf = lengthPrefixed('scrypt', u32(17), u32(8), u32(1));
  const context = slotContext(vaultId, { id: slotId, kind: 'passphrase', kdf, salt });

  test('V3 · the passphrase stretches to the bytes of the vector', () => {
    expect(hex(utf8(passphrase.normalize('NFKC')))).toBe('636166c3a9203120636f727265637420686f727365');
    expect(hex(secret)).toBe('b457f10423602bfa085d25de180603afc1e5a179570081f48e84b8ec9819a5b6');
  });

  test('V3 · wrapping key and commitment are those of the vector', async () => {
    const ikm = new Uint8Array(secret);
    expect(hex(await wrappingBytes(ikm, salt, context))).toBe(
      '78f2d82e98ce896ab780eebcb91653f9a09a618e57635f27c2b1c5e583dc0b04',
    );
    expect(hex(await commitment(ikm, salt, context))).toBe(
      'c73e8bf4357661af0200007c36297549115b0ea5e90419725c0be822d4c8d175',
    );
  });

  test('V3 · the slot wraps the master key to the bytes of the vector, and opens again', async () => {
    const chances = [slotId, salt, run(0x50, 12)];
    const chance = () => chances.shift() ?? new Uint8Array(0);
    const slot = await makeSlot('passphrase', new Uint8Array(secret), master, vaultId, kdf, chance);
    expect(hex(slot.wrapped)).toBe(
      '22153f513262f7f9784e2911cf0a21c01eb2d1fe9553b764b1703d616e58357daad57051b879e8355c534793f48b24e1',
    );
    expect(await openSlot(slot, new Uint8Array(secret), vaultId)).toEqual(master);
  });

  test('V3 · the row seals to the bytes of the vector, and its key is the one of the vector', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    expect(hex(boundData(keys, binding))).toBe(
      `${'0000000b7661756c742f312f7265630000000101'}${'00000010'}${hex(vaultId)}${'00000010'}${hex(rowId)}` +
        '0000000800000000000000070000000400000001',
    );
    const plain = utf8('{"t":"checkin","v":1,"mood":3}');
    const sealed = await sealRow(keys, binding, plain, () => run(0x60, 12));
    const body = sealed.slice(27);
    expect(hex(await sha256(body))).toBe('fbb0447181ecd17c747da522d087c74f8251f94b48ae2fdf694b9ec289f919ac');
    expect(hex(body.slice(-16))).toBe('2ac06ec337c48d0136839dba755d93d1');
    const records = await sealingKey(fromHex('d3f801998da13f82ba8fff8a02e627fdbfe8cf1539006737bd55e50e497a41cf'));
    expect(await openSealed(records, run(0x60, 12), boundData(keys, binding), body)).toEqual(padded(plain));
    expect(await openSealed(records, run(0x60, 12), boundData(keys, { id: rowId, rev: 8 }), body)).toBeUndefined();
  });
});

describe('a sealed row', () => {
  test('V2 · opens only as the row, revision, vault and epoch it was sealed for', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    const sealed = await sealRow(keys, binding, utf8('words'));
    expect(await openRow(keys, binding, sealed)).toEqual(utf8('words'));
    expect(await openRow(keys, { id: run(0x71, 16), rev: 7 }, sealed)).toBe('damaged');
    expect(await openRow(keys, { id: rowId, rev: 8 }, sealed)).toBe('damaged');
    expect(await openRow(await deriveKeys(master, run(0x11, 16), 1), binding, sealed)).toBe('damaged');
    expect(await openRow(await deriveKeys(master, vaultId, 2), binding, sealed)).toBe('damaged');
    expect(await openRow(await deriveKeys(run(0x41, 32), vaultId, 1), binding, sealed)).toBe('damaged');
  });

  test('V2 · the revision written in the clear cannot be changed to match', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    const sealed = new Uint8Array(await sealRow(keys, binding, utf8('words')));
    sealed[14] = 8;
    expect(await openRow(keys, { id: rowId, rev: 8 }, sealed)).toBe('damaged');
  });

  test('V13 · a later format or suite is told apart from damage', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    const sealed = await sealRow(keys, binding, utf8('words'));
    for (const at of [1, 2]) {
      const later = new Uint8Array(sealed);
      later[at] = 2;
      expect(await openRow(keys, binding, later)).toBe('newer');
    }
  });

  test('V11 · a source of chance that repeats itself is refused', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    const chance = () => run(0x01, 12);
    await sealRow(keys, binding, utf8('once'), chance);
    await expect(sealRow(keys, binding, utf8('twice'), chance)).rejects.toThrow('repeats itself');
  });

  test('V11 · no two of ten thousand seals share a nonce', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    const nonces = new Set<string>();
    for (let at = 0; at < 10_000; at += 1) nonces.add(hex((await sealRow(keys, binding, utf8(''))).slice(15, 27)));
    expect(nonces.size).toBe(10_000);
  });

  test('V11 · each seal takes a nonce of its own from the system’s chance, which in a million draws gives none twice', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    const drawn: string[] = [];
    const chance = (length: number) => {
      const nonce = randomBytes(length);
      drawn.push(hex(nonce));
      return nonce;
    };
    const sealed = [];
    for (let at = 0; at < 50; at += 1)
      sealed.push(hex((await sealRow(keys, binding, utf8('words'), chance)).slice(15, 27)));
    expect(sealed).toEqual(drawn);
    const nonces = new Set<string>();
    for (let at = 0; at < 1_000_000; at += 1) nonces.add(Buffer.from(randomBytes(12)).toString('latin1'));
    expect(nonces.size).toBe(1_000_000);
  });

  test('V3 · a wrong secret and a damaged slot are told apart', async () => {
    const secret = run(0x80, 32);
    const slot = await makeSlot('open', secret, master, vaultId);
    expect(await openSlot(slot, run(0x81, 32), vaultId)).toBe('wrong-secret');
    const wrapped = slot.wrapped.slice();
    wrapped[0] = (wrapped[0] ?? 0) ^ 1;
    expect(await openSlot({ ...slot, wrapped }, secret, vaultId)).toBe('damaged');
  });

  test('V1 · no key can be read out again', async () => {
    const keys = await deriveKeys(master, vaultId, 1);
    for (const key of [keys.records, keys.names, keys.set, keys.header]) {
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  test('V2 · sealing twice gives different bytes', async () => {
    const key = await sealingKey(master);
    const [one, other] = [await seal(key, run(1, 12), vaultId, salt), await seal(key, run(2, 12), vaultId, salt)];
    expect(hex(one)).not.toBe(hex(other));
  });
});

describe('padding', () => {
  test('V12 · sizes go in steps of 256 bytes up to 4 KiB', () => {
    expect([1, 256, 257, 4095, 4096].map(paddedLength)).toEqual([256, 256, 512, 4096, 4096]);
  });

  test('V12 · beyond that they are Padmé lengths, at most 12 % more', () => {
    // From the definition of Padmé (PoPETs 2019-0056): the mantissa keeps as many bits as the exponent has.
    expect([4097, 5000, 10_000, 52_001].map(paddedLength)).toEqual([4352, 5120, 10_240, 53_248]);
    for (let length = 4097; length < 200_000; length += 101) {
      expect(paddedLength(length)).toBeGreaterThanOrEqual(length);
      expect(paddedLength(length) / length).toBeLessThan(1.12);
    }
  });

  test('V12 · what is padded comes back, also when it ends in zeros or is empty', () => {
    for (const plain of [new Uint8Array(0), new Uint8Array(300), run(0x78, 9), utf8('x'.repeat(256))]) {
      expect(unpadded(padded(plain))).toEqual(plain);
    }
    expect(unpadded(new Uint8Array(256))).toBeUndefined();
  });
});

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'hex'));
}
