/** The version in package.json, put in by the build. */
declare const __APP_VERSION__: string;
/** SHA-256 of the sources this build was made from, the same on every machine; first 16 hex digits. */
declare const __SOURCE_HASH__: string;

declare module '*.css';

/** The address of a worker's built file, to be passed through the `app#url` policy. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
