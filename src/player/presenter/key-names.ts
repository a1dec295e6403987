import type { Language } from '../../core/language.ts';

/** How keys are called on a keyboard, by Electron's names; letters and signs by themselves. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { ' ': '空格', Enter: '回车', Backspace: '退格' },
  en: { ' ': 'Space' },
};
const ANYWHERE: Readonly<Record<string, string>> = {
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** What stands on this key, in words of the language. */
export function keyName(key: string, language: Language): string {
  return NAMES[language][key] ?? ANYWHERE[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
