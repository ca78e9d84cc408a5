import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inkOf, onInkChange } from './ink.ts';
import type * as LineChart from './line-chart.ts';
import type { DrawnLine, LinePicture } from './line-chart.ts';
import './figure-parts.css';

/** Here once the first figure has fetched it. */
let chart: typeof LineChart | undefined;

interface LineFigureProps {
  readonly picture: LinePicture;
  readonly hue: 1 | 2 | 3 | 4;
  /** Names the slider that reads the days one by one. */
  readonly reader: string;
  /** What the slider is for, beside it until it is used. */
  readonly hint: string;
  /** A day and its value in words, by its place among the dots. */
  readonly wordsAt: (place: number) => string;
  /** Draws when it is this figure's turn; answers how to take the wish back. */
  readonly inTurn: (draw: () => void, how: { readonly first: boolean }) => () => void;
}

/** One line on an axis from 0 to 6, and a slider that reads it day by day. */
export function LineFigure({ picture, hue, reader, hint, wordsAt, inTurn }: LineFigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnLine | undefined>(undefined);
  useLayoutEffect(() => () => drawn.current?.stop(), []);
  useLayoutEffect(() => {
    let takeBack = () => {};
    let gone = false;
    const draw = (paper: boolean) => {
      if (frame.current) drawn.current?.draw(inkOf(frame.current, paper));
    };
    const stopHearing = onInkChange(draw);
    const drawWith = (library: typeof LineChart) => {
      const drawNow = () => {
        if (!frame.current || !canvas.current) return;
        const ink = inkOf(frame.current, false);
        if (drawn.current) drawn.current.show(picture, ink);
        else drawn.current = library.drawLine(canvas.current, picture, ink);
      };
      takeBack = inTurn(drawNow, { first: drawn.current === undefined });
    };
    if (chart !== undefined) drawWith(chart);
    else {
      void import('./line-chart.ts').then((library) => {
        chart = library;
        if (!gone) drawWith(library);
      });
    }
    return () => {
      gone = true;
      takeBack();
      stopHearing();
    };
  }, [picture]);

  return (
    <div class="plot-line" dir="ltr">
      <div class={`plot-line__canvas hue-${hue}`} ref={frame} aria-hidden="true">
        <canvas ref={canvas} />
        <span class="plot__words" />
        <span class="plot__grid" />
      </div>
      {picture.dots.length > 0 && (
        <Reader
          picture={picture}
          label={reader}
          hint={hint}
          wordsAt={wordsAt}
          onPoint={(at) => drawn.current?.point(at)}
        />
      )}
    </div>
  );
}

interface ReaderProps extends Pick<LineFigureProps, 'picture' | 'hint' | 'wordsAt'> {
  readonly label: string;
  readonly onPoint: (at: number | undefined) => void;
}

function Reader({ picture: { dots }, label, hint, wordsAt, onPoint }: ReaderProps) {
  const last = dots.length - 1;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const place = Math.min(chosen ?? last, last);
  const read = (next: number) => {
    setChosen(next);
    onPoint(dots[next]?.at);
  };
  return (
    <div class="reader">
      <input
        type="range"
        class="reader__range"
        min={0}
        max={last}
        value={place}
        aria-label={label}
        aria-valuetext={wordsAt(place)}
        onInput={(event) => read(Number(event.currentTarget.value))}
        onFocus={() => read(place)}
        onBlur={() => onPoint(undefined)}
      />
      {/* The slider says the same by itself. */}
      <span class="reader__said num" aria-hidden="true">
        {chosen === undefined ? hint : wordsAt(place)}
      </span>
    </div>
  );
}
