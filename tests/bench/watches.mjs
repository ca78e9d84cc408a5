// Watches: scripts put before the app's own that note when something stands on the page. The app knows nothing of them.

/** Notes, as `benchPainted`, when the first frame with all of the marks has been made. @param {readonly string[]} marks */
export function paintWatch(marks) {
  return `globalThis.benchPainted = new Promise((resolve) => {
    const marks = ${JSON.stringify(marks)};
    new MutationObserver((_, observer) => {
      const text = document.body?.textContent ?? '';
      if (!marks.every((mark) => text.includes(mark))) return;
      observer.disconnect();
      (${afterFrame})(() => resolve(performance.now()));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });`;
}

/**
 * `benchFrom(event, found)` answers the milliseconds from the next such event until `found()` holds in the page; with
 * `painted` until a frame shows it.
 */
export const eventWatch = `globalThis.benchFrom = (type, found, painted) => new Promise((resolve) => {
  addEventListener(type, (event) => {
    const done = () => resolve(performance.now() - event.timeStamp);
    const look = (_, observer) => {
      if (!found()) return;
      observer.disconnect();
      if (painted) (${afterFrame})(done);
      else done();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, { capture: true, once: true });
});`;

/**
 * `benchCanvases(event, count)` answers the milliseconds from the next such event until the frame after a line has been
 * drawn on so many canvases: Chart.js draws all of one in the same task.
 */
export const canvasWatch = `globalThis.benchCanvases = (type, count) => new Promise((resolve) => {
  addEventListener(type, (event) => {
    const drawn = new Set();
    const { stroke } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.stroke = function (...given) {
      if (drawn.size < count && drawn.add(this.canvas).size === count) {
        CanvasRenderingContext2D.prototype.stroke = stroke;
        (${afterFrame})(() => resolve(performance.now() - event.timeStamp));
      }
      return stroke.apply(this, given);
    };
  }, { capture: true, once: true });
});`;

/** Calls back once the frame that is being made has been made. @param {() => void} then */
function afterFrame(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  });
}
