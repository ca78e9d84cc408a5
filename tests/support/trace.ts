// Trace: what the system was asked on behalf of a browser (strace), and which of it would have left this machine.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfTheBrowser } from './net-log.ts';

/** The calls by which anything leaves a process: where to, and what. Every text in hexadecimal, so that it can be read. */
export const TRACING = [
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-xx',
  '-s',
  '300',
  '-e',
  'trace=connect,sendto,sendmsg,sendmmsg',
] as const;

export interface Trace {
  /** How many addresses there are, those of loopback among them: a trace without any proves nothing. */
  readonly events: number;
  /** Addresses and looked up names that are neither loopback's nor the browser's own. */
  readonly beyond: readonly string[];
}

/** Families of sockets that end on this machine: between processes, and to the kernel. */
const STAYS = /^AF_(UNIX|LOCAL|NETLINK|UNSPEC|INET6?)$/;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.|0\.0\.0\.0$|::$)/;
/** With what Chromium finds out whether there is a way out, without sending anything. */
const PROBE = '2001:4860:4860::8888:443';

/** Reads every trace in `folder`. */
export function readTraces(folder: string): Trace {
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'latin1').split('\n'));
  const plain = lines.map(readable);
  const places = plain.flatMap(placesIn);
  const names = lines.flatMap(namesIn);
  const families = plain.flatMap((line) => [...line.matchAll(/sa_family=(\w+)/g)].map(([, family = '']) => family));
  return {
    events: places.length,
    beyond: [
      ...new Set([
        ...places.filter(({ host, port }) => !isHere(host, port)).map(({ host, port }) => `${host}:${port}`),
        ...names.filter((name) => !isOfTheBrowser(name) && name !== 'localhost'),
        ...families.filter((family) => !STAYS.test(family)),
      ]),
    ],
  };
}

function readable(line: string): string {
  return line.replace(/(?:\\x[0-9a-f]{2})+/g, (hex) => bytesOf(hex).toString('latin1'));
}

type Place = { readonly host: string; readonly port: number };

function placesIn(line: string): readonly Place[] {
  const four = [...line.matchAll(/sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g)];
  const six = [...line.matchAll(/sin6_port=htons\((\d+)\), .*?inet_pton\(AF_INET6, "([^"]+)"/g)];
  return [...four, ...six].map(([, port, host = '']) => ({ host, port: Number(port) }));
}

/** A name is judged where it is looked up, so the way to the name server is not. */
function isHere(host: string, port: number): boolean {
  return LOOPBACK.test(host) || port === 53 || `${host}:${port}` === PROBE;
}

/** The names that a question to a name server asks for. */
function namesIn(line: string): readonly string[] {
  const texts = [...line.matchAll(/"((?:\\x[0-9a-f]{2})+)"/g)].map(([, hex = '']) => bytesOf(hex));
  return texts.filter(isQuestion).map((text) => nameOf(text.subarray(QUESTION_AT)));
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
}

/** Where the name stands in a question: after a number, flags, and the counts of what follows. */
const QUESTION_AT = 12;

/** One question, and no answer yet. */
function isQuestion(text: Buffer): boolean {
  return text.length > QUESTION_AT && text[2] === 1 && text.readUInt32BE(4) === 0x10000 && text.readUInt16BE(8) === 0;
}

/** The labels of a name, each after its length, up to an empty one. */
function nameOf(labels: Buffer): string {
  const length = labels[0] ?? 0;
  if (length === 0) return '';
  const label = labels.subarray(1, 1 + length).toString('latin1');
  const rest = nameOf(labels.subarray(1 + length));
  return rest === '' ? label : `${label}.${rest}`;
}
