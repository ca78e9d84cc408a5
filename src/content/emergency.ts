// Emergency: numbers by country, each with the page it was read on. Facts, the same in every language.
// Nothing unseen is in here. A helpline is shown only once a person has filled in checkedOn and checkedBy (FR13).

import type {
  CountryLines,
  Directory,
  EmergencyNumber,
  EmergencyPurpose,
  Helpline,
  LinePurpose,
  Status,
} from '#domain/help/lines.ts';
import type { Country } from '#domain/settings/settings.ts';

type NumberExtras = Pick<EmergencyNumber, 'silent' | 'notEverywhere' | 'byText'>;

function emergency(
  number: string,
  status: Status,
  source: string,
  purpose: EmergencyPurpose = 'any',
  extras: NumberExtras = {},
): EmergencyNumber {
  return { purpose, dialAsPrinted: number, dialTel: number, status, source, ...extras };
}

/** 112 in the states of the European Union, as the Commission says. */
const EU_112 = emergency('112', 'V1', 'digital-strategy.ec.europa.eu');

type LineExtras = Omit<
  Partial<Helpline>,
  'purposes' | 'dialAsPrinted' | 'dialTel' | 'status' | 'source' | 'sourceType'
>;

function helpline(
  purpose: LinePurpose,
  dialAsPrinted: string,
  status: Status,
  sourceType: Helpline['sourceType'],
  source: string,
  extras: LineExtras = {},
): Helpline {
  const dialTel = dialAsPrinted.replace(/[^\d+#]/g, '');
  return { purposes: [purpose], dialAsPrinted, dialTel, notEmergency: true, source, sourceType, status, ...extras };
}

export const emergencyByCountry: Readonly<Record<Country, CountryLines>> = {
  US: {
    emergency: [emergency('911', 'V2', 'press')],
    helplines: [
      helpline('violence', '1-800-799-7233', 'V1', 'government', 'ovc.ojp.gov', { smsTo: '88788', smsText: 'START' }),
      helpline('crisis', '988', 'V2', 'press', 'two press pages'),
    ],
  },
  CA: {
    emergency: [emergency('911', 'V1', 'justice.gc.ca', 'any', { notEverywhere: true })],
    helplines: [helpline('crisis', '9-8-8', 'V1', 'government', 'newswire.ca, government release', { smsTo: '988' })],
  },
  MX: {
    emergency: [emergency('911', 'V2', 'press')],
    helplines: [
      helpline('violence', '079', 'V2', 'press', 'jornada.com.mx', { hours: 'option 1' }),
      helpline('crisis', '55 5259 8121', 'V2', 'press', 'vallartadaily.com', { name: 'SAPTEL' }),
    ],
  },
  BR: {
    emergency: [emergency('190', 'V2', 'em.com.br', 'police')],
    helplines: [
      helpline('violence', '180', 'V2', 'press', 'em.com.br'),
      helpline('crisis', '188', 'V2', 'press', 'radiowebcadeiracativa.com.br', { name: 'CVV' }),
    ],
  },
  AR: {
    emergency: [emergency('911', 'V2', 'press')],
    helplines: [helpline('violence', '144', 'V2', 'press', 'elespejoweb.com', { secondSource: 'cadena3.com' })],
  },
  GB: {
    emergency: [emergency('999', 'V2', 'press', 'any', { silent: '55' })],
    helplines: [
      helpline('violence', '0808 2000 247', 'V1', 'operator', 'refuge.org.uk', { area: 'England', operator: 'Refuge' }),
      helpline('violence', '0808 801 0327', 'V2', 'directory', 'centre56.org.uk', { forWhom: ['men'] }),
      helpline('crisis', '116 123', 'V2', 'directory', 'centre56.org.uk', { name: 'Samaritans' }),
    ],
  },
  IE: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '1800 341 900', 'V1', 'operator', 'womensaid.ie', {
        operator: "Women's Aid",
        forWhom: ['women'],
      }),
      helpline('crisis', '116 123', 'V2', 'press', 'thejournal.ie', { name: 'Samaritans' }),
    ],
  },
  FR: {
    emergency: [
      EU_112,
      emergency('17', 'V2', 'tf1info.fr', 'police'),
      emergency('114', 'V2', 'tf1info.fr', 'text', { byText: true }),
    ],
    helplines: [
      helpline('violence', '3919', 'V2', 'press', 'tf1info.fr', { hours: '24/7' }),
      helpline('crisis', '3114', 'V2', 'press', 'groupe3f.fr'),
    ],
  },
  DE: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '116 016', 'V1', 'operator', 'hilfetelefon.de'),
      helpline('crisis', '0800 111 0 111', 'V2', 'directory', 'der-paritaetische.de'),
      helpline('crisis', '0800 111 0 222', 'V2', 'directory', 'der-paritaetische.de'),
    ],
  },
  AT: { emergency: [EU_112], helplines: [helpline('violence', '0800 222 555', 'V2', 'press', 'noe.orf.at')] },
  CH: { emergency: [], helplines: [helpline('crisis', '143', 'V1', 'operator', '143.ch')] },
  ES: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '016', 'V2', 'press', 'europapress.es', { leavesBillTrace: false }),
      helpline('crisis', '024', 'V2', 'press', 'rtve.es'),
    ],
  },
  PT: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '800 202 148', 'V1', 'government', 'cig.gov.pt', { smsTo: '3060' }),
      helpline('crisis', '1411', 'V2', 'press', 'dn.pt'),
    ],
  },
  IT: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '1522', 'V2', 'press', 'comune.sangiorgiobigarello.mn.it', {
        secondSource: 'ladiscussione.com',
      }),
    ],
  },
  NL: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '0800-2000', 'V1', 'government', 'rijksoverheid.nl', { name: 'Veilig Thuis' }),
      helpline('crisis', '113', 'V2', 'press', 'press, October 2025', { free: true }),
    ],
  },
  BE: {
    emergency: [emergency('112', 'V1', 'wallonie.be', 'ambulance'), emergency('101', 'V1', 'wallonie.be', 'police')],
    helplines: [
      helpline('violence', '0800 30 030', 'V1', 'operator', 'ecouteviolencesconjugales.be', { languages: ['fr'] }),
      helpline('violence', '1712', 'V1', 'operator', '1712.be', { languages: ['nl'] }),
      helpline('crisis', '0800 32 123', 'V1', 'government', 'wallonie.be', { languages: ['fr'] }),
    ],
  },
  SE: {
    emergency: [EU_112],
    helplines: [
      helpline('violence', '020-50 50 50', 'V1', 'government', 'eige.europa.eu'),
      helpline('crisis', '90 101', 'V2', 'press', 'swedenherald.com'),
    ],
  },
  NO: { emergency: [], helplines: [helpline('violence', '116 006', 'V1', 'government', 'ldo.no')] },
  DK: { emergency: [EU_112], helplines: [helpline('violence', '1888', 'V2', 'press', 'press')] },
  FI: { emergency: [EU_112], helplines: [helpline('violence', '080 005 005', 'V1', 'operator', 'nollalinja.fi')] },
  PL: { emergency: [EU_112], helplines: [helpline('violence', '800 120 002', 'V2', 'press', 'pap-mediaroom.pl')] },
  GR: {
    emergency: [EU_112, emergency('100', 'V2', 'diotima.org.gr', 'police')],
    helplines: [helpline('violence', '15900', 'V2', 'directory', 'diotima.org.gr', { free: false })],
  },
  AU: {
    emergency: [emergency('000', 'V1', '1800respect.org.au')],
    helplines: [
      helpline('violence', '1800 737 732', 'V1', 'operator', '1800respect.org.au', { name: '1800RESPECT' }),
      helpline('crisis', '13 11 14', 'V2', 'press', 'janastewart.com.au', { name: 'Lifeline' }),
    ],
  },
  NZ: {
    emergency: [emergency('111', 'V1', 'police.govt.nz', 'any', { silent: '55' })],
    helplines: [
      helpline('violence', '0800 733 843', 'V1', 'government', 'govt.nz', {
        name: "Women's Refuge",
        forWhom: ['women'],
      }),
      helpline('violence', '0508 744 633', 'V1', 'government', 'govt.nz', { name: 'Shine' }),
      helpline('violence', '0800 456 450', 'V1', 'government', 'govt.nz'),
    ],
  },
  JP: {
    emergency: [],
    helplines: [
      helpline('violence', '#8008', 'V1', 'government', 'gov-online.go.jp'),
      helpline('violence', '0120-279-889', 'V1', 'government', 'gov-online.go.jp', { hours: '24 h' }),
      helpline('crisis', '0120-279-338', 'V2', 'press', 'press'),
      helpline('crisis', '0120-783-556', 'V2', 'press', 'press'),
    ],
  },
  KR: {
    emergency: [emergency('112', 'V2', 'ddaily.co.kr', 'police'), emergency('119', 'V2', 'ddaily.co.kr', 'ambulance')],
    helplines: [
      helpline('violence', '1366', 'V2', 'press', 'ddaily.co.kr'),
      helpline('crisis', '109', 'V2', 'press', 'newspim.com'),
    ],
  },
  SG: {
    emergency: [
      emergency('999', 'V2', 'care.nus.edu.sg', 'police'),
      emergency('995', 'V2', 'care.nus.edu.sg', 'ambulance'),
    ],
    helplines: [
      helpline('violence', '1800-777-0000', 'V2', 'press', 'channelnewsasia.com'),
      helpline('crisis', '1767', 'V2', 'press', 'care.nus.edu.sg', { name: 'SOS', secondSource: 'daily8.com' }),
    ],
  },
  IN: {
    emergency: [emergency('112', 'V2', 'visitnilgiris.org')],
    helplines: [
      helpline('violence', '181', 'V2', 'press', 'munsifdaily.com'),
      helpline('violence', '14490', 'V2', 'press', 'munsifdaily.com', { name: 'NCW' }),
    ],
  },
  PH: {
    emergency: [emergency('911', 'V1', 'mirror.pia.gov.ph')],
    helplines: [helpline('crisis', '(02) 8989-8727', 'V2', 'press', 'tribune.net.ph', { name: 'NCMH' })],
  },
  ZA: {
    emergency: [emergency('10111', 'V1', 'gbv.org.za', 'police')],
    helplines: [
      helpline('violence', '0800 428 428', 'V1', 'government', 'gbv.org.za', { smsTo: '31531', smsText: 'help' }),
    ],
  },
  KE: { emergency: [], helplines: [helpline('violence', '1195', 'V1', 'government', 'africa.unwomen.org')] },
};

export const directories: readonly Directory[] = [
  { name: 'Find A Helpline', address: 'findahelpline.com', purpose: 'any' },
  { name: 'Befrienders Worldwide', address: 'befrienders.org', purpose: 'crisis' },
  { name: 'IASP', address: 'iasp.info', purpose: 'crisis' },
  { name: 'NO MORE Global Directory', address: 'nomoredirectory.org', purpose: 'violence' },
  { name: 'WAVE', address: 'wave-network.org', purpose: 'violence' },
  { name: 'LILA', address: 'lila.help', purpose: 'violence' },
];
