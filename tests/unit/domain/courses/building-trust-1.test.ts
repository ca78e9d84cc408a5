import { describe, expect, it } from 'vitest';
import { buildingTrustFrames, isLessonId, LESSONS, lessonAfter } from '#domain/courses/building-trust-1.ts';
import type { Evidence, LessonFrame } from '#domain/courses/lesson.ts';

describe('the frames of Building Trust I', () => {
  it('LE1 · every frame stands once in the order of reading, and each lesson leads to the next', () => {
    expect([...LESSONS].sort()).toEqual(Object.keys(buildingTrustFrames).sort());
    expect(LESSONS.map(lessonAfter)).toEqual([...LESSONS.slice(1), undefined]);
  });

  it('LE1 · an address names a lesson or it does not', () => {
    for (const id of LESSONS) expect(isLessonId(id)).toBe(true);
    for (const id of ['', 'bt1-3', 'toString', '__proto__', undefined]) expect(isLessonId(id)).toBe(false);
  });

  it('LE1 · at least half of all stories are not about an affair', () => {
    const stories = Object.values(buildingTrustFrames).flatMap((frame: LessonFrame) => frame.stories);
    expect(stories.filter((about) => about === 'other').length * 2).toBeGreaterThanOrEqual(stories.length);
  });

  it('LE3 · what was read has a source and a month; our own reasoning has neither', () => {
    const evidence = Object.values(buildingTrustFrames).flatMap((frame): readonly Evidence[] =>
      Object.values(frame.evidence),
    );
    expect(evidence.length).toBeGreaterThan(0);
    for (const { strength, source, lookedUpIn } of evidence) {
      expect(source !== undefined && lookedUpIn !== undefined).toBe(strength !== 'reasoned');
    }
  });
});
