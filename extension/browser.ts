/** The one file that imports the polyfill: everything else takes the browser's interface from here. */
import browser from 'webextension-polyfill';

export { browser };
