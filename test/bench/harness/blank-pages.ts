/** A window with nothing in it but its ground. */
export const BLANK = '<!doctype html><html><body style="margin:0;background:#fbf6ec"></body></html>\n';

/** A window that loads the house's two fonts and draws one title once its characters are there, as attract does. */
export function blankWithFonts(title: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/modules/@fontsource-variable/noto-serif-sc/index.css">
<link rel="stylesheet" href="/modules/@fontsource-variable/noto-sans-sc/index.css">
<style>body { margin: 0; background: #fbf6ec } h1 { position: absolute; left: 300px; top: 300px; margin: 0; color: #2a1a16; font: 700 160px "Noto Serif SC Variable" }</style>
</head>
<body><h1></h1>
<script type="module">
const title = ${JSON.stringify(title)};
const families = ['Noto Serif SC Variable', 'Noto Sans SC Variable'];
await Promise.all(families.map((family) => document.fonts.load('700 32px "' + family + '"', title)));
document.querySelector('h1').textContent = title;
</script>
</body>
</html>
`;
}
