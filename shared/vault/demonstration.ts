/**
 * The published passphrase of the demonstration mission, which holds invented people only. `npm start` makes that
 * mission with it, and the page fills it in when the shell says that it runs for the demonstration.
 */
export const DEMONSTRATION_PASSPHRASE = 'harbour lantern meadow copper violin orchard';
