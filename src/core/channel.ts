/** The one channel prefix between page and main; nothing else is ever sent or listened to. Alone in its file, so that preload stays small. */
export const CHANNEL = 'concentric:';
