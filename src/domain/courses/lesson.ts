// Lesson: the frame of every lesson, and the prose that must fill it. A lesson that lacks a part does not compile.

import type { Month } from '../kernel/day.ts';

export type Reader = 'both' | 'rebuilder' | 'hurt';
/** How well a claim is supported, from many trials down to our own reasoning. */
export type Strength = 'strong' | 'moderate' | 'limited' | 'reasoned';
/** Where "your turn" leads: the part of Kept in which the exercise is done. */
export type Turn = 'check-in' | 'promise' | 'journal' | 'responsibility';

/** What one claim rests on. A source without `lookedUpIn` is recalled; our own reasoning has no source. */
export type Evidence = { readonly strength: Strength; readonly source?: string; readonly lookedUpIn?: Month };

/** What is the same in every language. Of the two stories the first is never about an affair. */
export type LessonFrame = {
  readonly forWhom: Reader;
  /** Reading and doing. */
  readonly minutes: number;
  /** A heavy lesson asks first whether now is the time, and ends with something steadying. */
  readonly weight: 'plain' | 'heavy';
  readonly stories: readonly ['other', 'other' | 'affair'];
  readonly turn: Turn;
  readonly evidence: Readonly<Record<string, Evidence>>;
};

/** At least one paragraph. */
export type Paragraphs = readonly [string, ...string[]];
export type Story = { readonly name: string; readonly text: string };
export type Claim = { readonly claim: string; readonly basis: string };

/** What a language writes for a lesson of the frame `F`: every part, and one claim for each piece of evidence. */
export type LessonProse<F extends LessonFrame> = {
  readonly title: string;
  /** What one has afterwards, in one line. */
  readonly goal: string;
  readonly why: Paragraphs;
  readonly stories: readonly [Story, Story];
  readonly yourTurn: Paragraphs;
  /** What to ask oneself while doing it. */
  readonly prompts: Paragraphs;
  readonly oneAct: Paragraphs;
  readonly close: Paragraphs;
  readonly sureness: { readonly [K in keyof F['evidence']]: Claim };
} & (F['weight'] extends 'heavy' ? { readonly ready: Paragraphs; readonly steadying: Paragraphs } : unknown);

/** What a language writes for a whole course: every lesson, or it does not compile. */
export type CourseProse<Frames extends Readonly<Record<string, LessonFrame>>> = {
  readonly [Id in keyof Frames]: LessonProse<Frames[Id]>;
};
