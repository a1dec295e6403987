/** Whether a text holds Chinese characters, which are set by other rules than letters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
