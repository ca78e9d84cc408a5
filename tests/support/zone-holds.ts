// A zone that is asked for and not set would make three runs of one.
const found = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (found !== process.env['TZ']) throw new Error(`These tests ask for ${process.env['TZ']} and run in ${found}.`);
