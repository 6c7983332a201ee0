// The build for browsers, which reads no files; the package describes the other one.
declare module 'mammoth/mammoth.browser.min.js' {
  export { default } from 'mammoth';
}
