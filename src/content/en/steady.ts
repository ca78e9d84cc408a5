// The words of a steady minute: for anybody, locked or not. Outward only: nothing here asks to feel into the body.

export const steady = {
  title: 'A steady minute',
  lead: 'Nothing has to be decided right now. Take what helps, leave out the rest.',
  steps: [
    {
      title: 'Where you are',
      text: 'Say to yourself, aloud if you can: what day it is, which town, which room. You are here, and it is now.',
    },
    {
      title: 'Look',
      text: 'Find five things with straight edges. A door, a shelf, a book. Let your eyes go slowly along each edge.',
    },
    {
      title: 'Listen',
      text: 'Name three sounds, the farthest first. Traffic, a pipe, a voice. They need no opinion.',
    },
    {
      title: 'Touch something cool',
      text: 'A glass, a wall, a key. Is it smooth or rough? Hold it as long as you like.',
    },
    {
      title: 'Count down',
      text: 'From fifty in steps of three. If you lose your place, begin anywhere. Getting it right is not the point.',
    },
    {
      title: 'One small next thing',
      text: 'Drink some water. Open a window. Go to a room where someone else is. Larger things can wait until you are calmer.',
    },
  ],
  worse: 'If this makes it worse, stop. Stand up, turn on a light, walk a few steps.',
  danger: 'If you are in danger, or think of ending your life, do not stay alone with it.',
  toHelp: 'Go to Help',
};
