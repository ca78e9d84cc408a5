// Device: one phone or computer of somebody: a browser with a profile that stays, and a host that can go away.

import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { serve } from '../../.ci/serve.mjs';
import { readNetLog } from './net-log.ts';

/** The build under test. */
export const DIST = process.env['KEPT_DIST'] ?? new URL('../../dist', import.meta.url).pathname;

/** What every device's host is, where nothing else is said. */
const HOST = { folder: DIST, withHeaders: process.env['KEPT_HEADERS'] !== 'none' };

type Host = Awaited<ReturnType<typeof serve>>;

export interface HostChoice {
  readonly folder?: string;
  readonly base?: string;
  readonly withHeaders?: boolean;
  /** Whether its browser lets the app be installed, where nothing else is said when it is opened. */
  readonly serviceWorkers?: BrowserContextOptions['serviceWorkers'];
}

export type BrowserChoice = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'locale' | 'timezoneId' | 'serviceWorkers'
> & {
  /** Runs in every page before the app's own scripts. */
  readonly before?: () => void;
  /** Playwright switches some of the browser's defaults off; these are left on. */
  readonly leftOn?: readonly string[];
};

export class Device {
  readonly profile = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  readonly #logs = mkdtempSync(join(tmpdir(), 'kept-net-log-'));
  readonly #choice: HostChoice;
  readonly #port: number;
  readonly url: string;
  #host: Host | undefined;
  #context: BrowserContext | undefined;
  #runs = 0;
  /** Everything the browser said or showed outside the page: console, titles, addresses. */
  readonly heard: string[] = [];
  /** Addresses that a page or a worker asked for, beyond the app's origin. */
  readonly #asked: string[] = [];

  private constructor(host: Host, choice: HostChoice) {
    this.#host = host;
    this.#port = host.port;
    this.#choice = choice;
    this.url = host.url;
  }

  static async begin(choice: HostChoice = {}): Promise<Device> {
    return new Device(await serve({ ...HOST, ...choice }), choice);
  }

  /** Starts the browser with the profile as it is, and opens the app. */
  async open(path = '', choice: BrowserChoice = {}): Promise<Page> {
    const page = await this.start(choice);
    await page.goto(`${this.url}${path}`);
    return page;
  }

  /** Starts the browser with the profile as it is, on an empty page. */
  async start({ before, leftOn, ...choice }: BrowserChoice = {}): Promise<Page> {
    this.#runs += 1;
    const executablePath = process.env['CHROMIUM_PATH'];
    const context = await chromium.launchPersistentContext(this.profile, {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // The fields for days are written month first, whatever the machine speaks.
        '--lang=en-US',
        `--log-net-log=${this.#logOf(this.#runs)}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      ...(leftOn ? { ignoreDefaultArgs: [...leftOn] } : {}),
      ...(this.#choice.serviceWorkers ? { serviceWorkers: this.#choice.serviceWorkers } : {}),
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      ...choice,
    });
    this.#context = context;
    context.setDefaultTimeout(15_000);
    if (before) await context.addInitScript(before);
    context.on('console', (message) => this.heard.push(message.text()));
    context.on('weberror', (error) => this.heard.push(String(error.error())));
    context.on('request', (request) => this.#hearRequest(request.url()));
    context.on('page', (page) => this.#listen(page));
    const page = context.pages()[0] ?? (await context.newPage());
    this.#listen(page);
    return page;
  }

  async newTab(path = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.url}${path}`);
    return page;
  }

  get context(): BrowserContext {
    if (this.#context === undefined) throw new Error('the browser is not open');
    return this.#context;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** The battery falls out: nothing in the browser gets to say goodbye. */
  async kill(): Promise<void> {
    const context = this.context;
    const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
    process.kill(this.#browserPid(), 'SIGKILL');
    await gone;
    this.#context = undefined;
  }

  /** The host goes away, and with it every file that was not stored. */
  async loseHost(): Promise<void> {
    await this.#host?.close();
    this.#host = undefined;
  }

  /** The host is there again at the same address, perhaps with another build. */
  async findHost(folder?: string): Promise<void> {
    await this.loseHost();
    this.#host = await serve({ ...HOST, ...this.#choice, ...(folder ? { folder } : {}), port: this.#port });
  }

  /** Ends all of it and answers what left the origin, from the page's view and from the browser's own log. */
  async end(): Promise<readonly string[]> {
    await this.close();
    await this.loseHost();
    const { origin } = new URL(this.url);
    const beyond = Array.from({ length: this.#runs }, (_, run) => readNetLog(this.#logOf(run + 1), origin)).flatMap(
      ({ events, beyond }) => (events === 0 ? ['a log that says nothing'] : beyond),
    );
    rmSync(this.profile, { recursive: true, force: true });
    rmSync(this.#logs, { recursive: true, force: true });
    return [...new Set([...this.#asked, ...beyond])];
  }

  #listen(page: Page): void {
    page.on('websocket', (socket) => this.#asked.push(new URL(socket.url()).origin));
    page.on('framenavigated', (frame) => {
      this.heard.push(frame.url());
      if (frame === page.mainFrame())
        void page.title().then(
          (title) => this.heard.push(title),
          () => {},
        );
    });
  }

  #hearRequest(address: string): void {
    const { origin, protocol } = new URL(address);
    if (origin !== new URL(this.url).origin && !/^(data|blob|about):$/.test(protocol)) this.#asked.push(origin);
  }

  #logOf(run: number): string {
    return join(this.#logs, `${run}.json`);
  }

  /** Chromium's own lock on its profile names the process: `machine-1234`. */
  #browserPid(): number {
    const holder = readlinkSync(join(this.profile, 'SingletonLock'));
    return Number(holder.slice(holder.lastIndexOf('-') + 1));
  }
}
