import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countriesInOrder } from '#content/countries.ts';
import { directories, emergencyByCountry } from '#content/emergency.ts';
import { licences, licenceTerms } from '#content/licences.ts';
import { dialOf } from '#domain/help/contacts.ts';
import { shownLines } from '#domain/help/lines.ts';
import { COUNTRIES, DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { today } from '#storage/present.ts';

describe('the numbers', () => {
  it.each(COUNTRIES)('FR13 · in %s each number is marked, sourced, and dials what is printed', (country) => {
    const { emergency, helplines } = emergencyByCountry[country];
    for (const { status, source, dialTel, dialAsPrinted } of emergency) {
      expect(['V1', 'V2']).toContain(status);
      expect(source).not.toBe('');
      expect(dialTel).toBe(dialOf(dialAsPrinted));
    }
    for (const { status, source, dialTel, dialAsPrinted } of helplines) {
      expect(['V1', 'V2']).toContain(status);
      expect(source).not.toBe('');
      expect(dialTel).toMatch(/^#?\d+$/);
      expect(dialTel).toBe(dialAsPrinted.replace(/[\s()-]/g, ''));
    }
  });

  it('FR13 · no helpline is shown that no person has checked', () => {
    const lines = Object.values(emergencyByCountry).flatMap(({ helplines }) => helplines);
    const shown = shownLines(lines, today(DAY_ENDS_AT_MINUTE));
    expect(lines.length).toBeGreaterThan(30);
    expect(shown.every(({ line }) => line.checkedOn !== undefined && line.checkedBy !== undefined)).toBe(true);
    expect(shown.length).toBe(lines.filter((line) => line.checkedBy !== undefined).length);
  });

  it('FR13 · the numbers of a dozen countries are those of the table, to the digit', () => {
    const first = (country: (typeof COUNTRIES)[number]) =>
      emergencyByCountry[country].emergency.map(({ dialTel }) => dialTel);
    expect({
      ...{ US: first('US'), GB: first('GB'), IE: first('IE'), FR: first('FR'), BE: first('BE'), AU: first('AU') },
      ...{ NZ: first('NZ'), SG: first('SG'), IN: first('IN'), ZA: first('ZA'), BR: first('BR'), CH: first('CH') },
    }).toEqual({
      ...{ US: ['911'], GB: ['999'], IE: ['112'], FR: ['112', '17', '114'], BE: ['112', '101'], AU: ['000'] },
      ...{ NZ: ['111'], SG: ['999', '995'], IN: ['112'], ZA: ['10111'], BR: ['190'], CH: [] },
    });
  });

  it('HE4 · a directory is a name and an address without a scheme, so that nothing makes a link of it', () => {
    for (const { address } of directories) expect(address).toMatch(/^[a-z]+[a-z-]*\.[a-z]+$/);
  });

  it('HE1 · every country has a name of its own', () => {
    const names = countriesInOrder(COUNTRIES).map(({ name }) => name);
    expect(new Set(names).size).toBe(COUNTRIES.length);
    expect(names).toContain('New Zealand');
  });
});

describe('About', () => {
  it('SE6 · every package that is built in is named with its licence', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const packages = Object.keys(dependencies).map((name) => (name.startsWith('workbox') ? 'workbox' : name));
    for (const name of packages) {
      const named = licences.find((licence) => licence.name.split(', ').includes(name));
      expect(named, name).toBeDefined();
      if (name === 'workbox' || named === undefined) continue;
      const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect(named.terms).toBe(license);
      expect(licenceTerms[named.terms].join(' ').length).toBeGreaterThan(200);
    }
  });
});
