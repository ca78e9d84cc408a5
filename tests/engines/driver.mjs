// Driver: what the journey asks of a browser. Three engines, two ways to drive them, one shape.

/**
 * An element of the page, as the driver knows it.
 * @typedef {unknown} Handle
 */

/**
 * @typedef {object} Driver
 * @property {string} version what the browser calls itself
 * @property {(url: string) => Promise<void>} visit opens a new tab on an address, and closes the one before
 * @property {<Answer>(script: string, ...given: unknown[]) => Promise<Answer>} run the body of a function that gets
 *   `given` as its arguments; answers what it returns or promises, as JSON
 * @property {(script: string, ...given: unknown[]) => Promise<Handle | undefined>} find the same, answering an element
 * @property {(element: Handle) => Promise<void>} press as a pointer does
 * @property {(element: Handle, text: string) => Promise<void>} type key by key
 * @property {(element: Handle, path: string) => Promise<void>} give chooses a file
 * @property {() => Promise<void>} end
 */

export {};
