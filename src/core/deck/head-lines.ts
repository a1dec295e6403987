/** Lines of front matter without those of these keys, and without what is indented under them. */
export function withoutKeys(lines: readonly string[], keys: readonly string[]): readonly string[] {
  let isLeftOut = false;
  return lines.filter((line) => {
    if (/^\S/.test(line) && !line.startsWith('#')) isLeftOut = keys.some((key) => line.startsWith(`${key}:`));
    // A comment is nobody's.
    return !isLeftOut || line.startsWith('#');
  });
}
