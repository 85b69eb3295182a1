/** Path of the page of kept reports in the built extension. */
export const LIBRARY_PAGE = '/library.html';
