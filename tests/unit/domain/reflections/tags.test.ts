import { describe, expect, it } from 'vitest';
import { tagsIn, tidyTag, withoutTag, withTag } from '#domain/reflections/tags.ts';

const twenty = Array.from({ length: 20 }, (_, at) => `tag ${at}`);

describe('tags', () => {
  it('RE3 · a tag is trimmed to one line, without its #', () => {
    expect(tidyTag('  #hard\n evening ')).toBe('hard evening');
    expect(withTag([], '   ')).toEqual({ ok: false, error: 'empty' });
  });

  it('RE3 · the same tag in other case or otherwise composed letters is not added twice', () => {
    expect(withTag(['Café'], 'CAFE\u0301')).toEqual({ ok: true, value: ['Café'] });
    expect(withoutTag(['Night', 'walks'], 'nIGHT')).toEqual(['walks']);
  });

  it('RE3 · the twenty-first tag and the forty-first character are refused, and the others stay', () => {
    expect(withTag(twenty, 'more')).toEqual({ ok: false, error: 'too-many' });
    expect(withTag(twenty, 'TAG 3')).toEqual({ ok: true, value: twenty });
    expect(withTag([], 'x'.repeat(40)).ok).toBe(true);
    expect(withTag([], 'x'.repeat(41))).toEqual({ ok: false, error: 'too-long' });
  });

  it('RE3 · the tags in use come each once, the most used first', () => {
    expect(tagsIn([{ tags: ['walks', 'night'] }, { tags: ['Night'] }, { tags: [] }])).toEqual(['night', 'walks']);
  });
});
