/** Breaks the exhibition's title into columns by sense: 画好 | 同心圆; a title without 同心圆 in the middle stays whole up to four characters and is halved beyond. */
export function titleColumns(title: string): readonly string[] {
  const core = title.indexOf('同心圆');
  if (core > 0) return [title.slice(0, core), title.slice(core)];
  const characters = [...title];
  if (characters.length <= 4) return [title];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}
