// Building Trust I in English. Prose of our own; the people are invented. Rules of tone: `content.md` section 8.

import type { buildingTrustFrames } from '#domain/courses/building-trust-1.ts';
import type { CourseProse } from '#domain/courses/lesson.ts';

export const buildingTrustOne: CourseProse<typeof buildingTrustFrames> = {
  'bt1-1': {
    title: 'What broke, and what this can and cannot do',
    goal: 'You have the breach in your own words, and a fair idea of what to expect.',
    why: [
      'Something you both relied on no longer holds. It may be an affair. It may also be money that was hidden, a drink that was denied, a promise that fell through for the tenth time, or a week in which one of you was needed and was not there. What these have in common is that one person had counted on the other, and the counting stopped.',
      'A breach is easier to work on when it has a plain name. Not a name for a person, but for what was done: a loan was kept secret for two years. A name like that can be said aloud by both of you, even when you agree on little else.',
      'It also helps to know what lies ahead. Trust tends to come back more slowly than love, calm or laughter, and it can slip back after it had risen. When it was only acts that failed, steady acts can mend a good deal. When there was deceit as well, acts still help, but some doubt can stay. None of this is a forecast for you two. It is the reason why this course asks for small things, and why Kept never shows trust as a number to fill up.',
      'What a course like this can do is give two people some work to do. It cannot do the work, and it cannot tell you whether to stay. Used by one person alone, it helps that person more surely than the couple.',
    ],
    stories: [
      {
        name: 'Noor and Jamie',
        text: 'had one savings account, for a house. Jamie had lent most of it to a brother and said nothing. When it came out, the first quarrel was about the word. Noor said theft. Jamie said help. In the end they wrote down a sentence that both could sign: the money was given away without asking, and this was hidden for a year. They did not feel better. But they had stopped quarrelling about the title.',
      },
      {
        name: 'Sasha',
        text: 'had met someone else for a few months while working far from home. Alex asked, late at night, when things would be as before. They found out that neither of them knew, and that this was the first honest answer in weeks.',
      },
    ],
    yourTurn: [
      'Write down what broke, for yourself. Four short answers are enough, and every one of them may be left out. Nobody sees them unless you put them in a file one day.',
    ],
    prompts: [
      'What happened, as an act, in one or two sentences?',
      'Which part in it was mine, and which was not?',
      'What do I hope for, for us or for me?',
      'What am I afraid of?',
    ],
    oneAct: [
      'Once this week, use the plain name instead of a sharper or a softer one. You may do it in a talk, or only in your head when the thing comes up.',
    ],
    close: [
      'Notice how it is now, compared with when you began. Heavier is common after a lesson like this, and it tends to pass within the hour. You can come back to what you wrote, change it, or delete it.',
    ],
    sureness: {
      deception: {
        claim: 'After lies, trust does not fully return, even with steady acts.',
        basis: 'Laboratory games with strangers about money. Couples may differ.',
      },
      slips: {
        claim: 'Trust can slip back after it has risen.',
        basis: 'One study of 20 couples in therapy, asked again three months later.',
      },
      alone: {
        claim: 'Used alone, such a programme helps the person more surely than the couple.',
        basis: 'One study of an online programme that was not made for broken trust.',
      },
      apps: {
        claim: 'A course like this one can be of use.',
        basis: 'No trial has tested any self-guided app for broken trust, this one included.',
      },
    },
  },

  'bt1-2': {
    title: 'The storm after the breach',
    goal: 'You know some of the ways in which a storm like this shows, and three things that steady you.',
    why: [
      'In the first weeks, body and mind may do things you do not know from yourself. Sleep goes. Food has no taste. You read the same message forty times, or you cannot feel anything at all and go to work as if it had happened to a neighbour. An hour later you are shouting, or laughing, or want to be held by the very person who did it.',
      'None of this shows that you are weak or losing your mind. It is what many people go through when something they stood on gives way. It comes in waves: it rises, stays for a while, and goes down again, also when you do nothing about it.',
      'The one who broke trust has a storm too. Shame can look like coldness. Fear of losing everything can look like hurry: please let us be all right by Sunday. It can help to know that the other one’s weather is not always about you, and that your own is not an order to act.',
      'Days swing a good deal while trust is low. A tender morning and a bitter evening can both be true. You do not have to find out tonight which of them counts.',
    ],
    stories: [
      {
        name: 'Robin',
        text: 'had found the pawn ticket for the ring, and then the betting account. For ten days Robin checked the bank app before every meal. It was never soothing for longer than a minute. What helped in the end was dull: checking at eight in the morning and at eight at night, with a sister on the phone, and a walk in between.',
      },
      {
        name: 'Wei and Sam',
        text: 'live in different cities. Sam had read Wei’s diary on a visit and told friends about it. Wei felt nothing for a week, and took that for not caring. Then a song came on in the shop, and Wei had to sit down between the shelves. Sam wanted to fly over at once. Wei said: not yet, but stay on the line until I am home. Sam did, and said very little.',
      },
    ],
    yourTurn: [
      'Look at how it is right now, without explaining it. A check-in takes less than a minute: one place on the grid, and up to three words. Words that do not fit together may stand side by side.',
      'Then choose three things that steady you, and put them in the one line, so that you find them on a bad evening.',
    ],
    prompts: [
      'Where do I feel it in the body, and what do I keep doing?',
      'What has made an hour easier before, even a little?',
      'Who could sit with me, or stay on the phone, without taking sides?',
    ],
    oneAct: [
      'Do one of the three today, while the weather is fair. Things are easier to reach for at night when the hands have done them by day.',
    ],
    close: [
      'If the storm does not go down for days, if you cannot eat or sleep, or if you think of not wanting to live, this is more than a lesson can carry. A doctor can help, and Help in Kept opens at any time, without anything being noted.',
    ],
    sureness: {
      reactions: {
        claim: 'Strong reactions are common after a breach.',
        basis:
          'In one study 45 % of 73 young adults reported many signs of stress after a partner’s infidelity. It was a questionnaire and no diagnosis.',
      },
      swings: {
        claim: 'When trust is low, days swing more.',
        basis: 'Diary studies of couples. What causes what is not settled.',
      },
      steadying: {
        claim: 'Steadying acts chosen beforehand help.',
        basis: 'Widely taught, hardly tested. If one makes it worse, leave it.',
      },
    },
  },

  'bt1-4': {
    title: 'Taking it on',
    goal: 'You have said, in writing and for yourself, what you did, without a way out in the middle of the sentence.',
    ready: [
      'This lesson can stir up a lot. Do you have half an hour, and somebody or something steadying afterwards? If not, another day is the better choice. Nothing is lost by waiting.',
    ],
    why: [
      'Most of us own up with a door left open. I am sorry, but you were never home. It was wrong, though it did not mean anything. Each of these may even be true. Still, the person who hears it hears the second half, and is left alone with the first.',
      'Taking it on means to close that door for a moment: to say what you did, that you chose it, and what it did, and then to stop. The reasons have a place of their own, later. They explain. They do not carry the weight for you.',
      'There is a second way of getting out, and it looks like the opposite. I am worthless, I ruin everything. It sounds humble, but it turns the talk to you, and often the one who was hurt ends up giving comfort. Punishing yourself pays nothing back.',
      'What can help is a third way. Ask which value of yours was broken, not only which rule. Perhaps it was honesty, perhaps being someone who stays. Then do one thing that belongs to that value, although no applause is to be had for it. You did this, and you are also the one who can act otherwise now.',
    ],
    stories: [
      {
        name: 'Marin',
        text: 'had gambled away the money for the children’s school trip. The first version said: I was under a lot of pressure at work and things got out of hand. The fourth said: I took the money out of the envelope on three evenings. I lied when you asked. The children stayed at home because of me. Marin read it aloud in the car, alone, and then drove to the school to ask about paying by the month.',
      },
      {
        name: 'Toni',
        text: 'is sixty-eight and had an affair of many years. Toni kept saying: I am a terrible person. After some time the answer came: I do not need you terrible. I need you to tell me what you did when I was in hospital. That was far harder to say, and it took one evening and nine sentences.',
      },
    ],
    yourTurn: [
      'Write it down, as an entry that only you see. Short sentences, each beginning with I. When you come upon a “but”, a “because” or an “only”, try how the sentence reads if it stops before that word. You may leave it as it is.',
      'This is a place to think, not a letter to hand over. What you write can be read by anyone who opens this device, so leave out what must not be found.',
    ],
    prompts: [
      'What did I do, that a camera would have seen?',
      'Where did I choose, although I could have chosen otherwise?',
      'What did it do to the other person, as far as I know, and what do I not know?',
      'Which value of mine did I break?',
    ],
    oneAct: [
      'Do one thing this week that belongs to that value. Choose something nobody has to thank you for. If you gave your word to no one, you need not mention it.',
    ],
    close: [
      'You have not been asked to feel better or worse. If the words still twist, leave them for some days. A text like this can be rewritten as often as you need.',
    ],
    steadying: [
      'Put the device down for a minute. Feel the chair under you and the floor under your feet. Look at something far away, then at something near. When shame grows so large that you think of not wanting to live, please go to Help. It is meant for you too.',
    ],
    sureness: {
      owning: {
        claim: 'Taking responsibility is the part of an apology that weighs most.',
        basis: 'Two experiments with 755 people, on written scenes at work, not in couples.',
      },
      value: {
        claim: 'Coming back to the value that was broken can help people to make amends.',
        basis: 'Studies over time and experiments, mostly with students.',
      },
      punishing: {
        claim: 'Punishing oneself does not help to repair.',
        basis: 'Few studies, some of them with couples.',
      },
    },
  },

  'bt1-6': {
    title: 'Promises small enough to keep',
    goal: 'You have one promise that can be seen, that has a time, and that survives a bad day.',
    why: [
      'When trust is broken, big words come easily. Never again. From now on, everything. They are meant well, and they rest on a feeling that is real this evening and may be gone on a wet Thursday. People who feel more love have been found to promise more. They did not keep more.',
      'What helps with keeping is smaller and duller: knowing when, where, and what to do if it gets hard. A promise with a place in the day no longer hangs on the mood of that day.',
      'A small promise has another use. The other person can see it without having to search for it. Nobody has to believe in your inner change. The light in the hall is on at ten, or it is not. After lies above all, words weigh little at first, and acts that anyone can see have to speak for a while.',
      'Small also means that it may be missed, changed, or made smaller still. Saying on Monday that Tuesday will not work is not a miss. Saying nothing on Tuesday is.',
    ],
    stories: [
      {
        name: 'Kim',
        text: 'used to answer “soon” when asked about coming home from the workshop, and soon was often midnight. Kim wanted to promise to be home for dinner from then on. What they agreed on was one message at five, with a time in it. In the first month it came on seventeen working days out of twenty. On the other three Kim brought it up before being asked.',
      },
      {
        name: 'Dana and Lou',
        text: 'have a small daughter. Dana had given up drinking, and then had drunk in secret. Lou did not want to hear the word never any more. So Dana promised this: on Wednesdays, after putting the child to bed, I call my counsellor from the kitchen. If I do not reach anyone, I write down that I tried, and go to the meeting on Thursday. Lou did not ask about the calls. Lou heard that they took place.',
      },
    ],
    yourTurn: [
      'Make one promise, no more. Take something so small that it feels almost silly. It may be about money, time, a message, the washing-up. Both of you may promise, whoever broke what.',
    ],
    prompts: [
      'What exactly will I do, so that another person could see it?',
      'When, or after what, does it happen?',
      'What might get in the way, and what will I do then?',
      'How sure am I that I can, from 0 to 10? Below 7 it may be a size too large. What would make it an 8?',
    ],
    oneAct: [
      'Do it once, and note how it went on the same day. When it did not happen, note that too. What follows counts as well: tell it before you are asked, and say what you change.',
    ],
    close: [
      'If the promise weighs on you now, make it smaller before you leave. If you were the one who was hurt, you owe nobody belief in return for a kept promise. You may simply watch for a while.',
    ],
    sureness: {
      plans: {
        claim: 'A plan of the kind “when this comes, I do that” helps people to do what they meant to do.',
        basis:
          '642 tests in many fields, few of them with couples. Studies without effect are often not published, so the true effect may be smaller.',
      },
      promising: {
        claim: 'Feeling more love goes with promising more, and not with keeping more.',
        basis: 'Studies with couples by one group of researchers.',
      },
      acts: {
        claim: 'A series of reliable acts can mend trust; after lies, less so.',
        basis: 'Laboratory games with strangers about money.',
      },
      size: {
        claim: 'Below 7 out of 10 a promise may be too large.',
        basis: 'A rule of thumb from coaching talks, not tested for this.',
      },
    },
  },
};
