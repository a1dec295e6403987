/** What a deck or a route may be called, as its folder or file and everywhere else. */
export const DECK_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
