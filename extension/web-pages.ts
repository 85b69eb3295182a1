/** All web pages, as match patterns: where the detector runs, and what a reader may let us read without a press. */
export const WEB_PAGES = ['http://*/*', 'https://*/*'];
