/** The style of out/check.html: the hall's paper, ink and rings (src/player/style/tokens.css), at a reader's size. */
export const PAGE_STYLE = `
:root { --paper: #fbf6ec; --paper-2: #f4eada; --ink: #2a1a16; --ink-2: #5e4a42; --line: #cdbba4; --vermilion: #b3201f;
  --serif: "Noto Serif SC Variable", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  --sans: "Noto Sans SC Variable", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
:lang(en) { --sans: "Helvetica Neue", Arial, "DejaVu Sans", "Noto Sans SC Variable", sans-serif; } /* a Chinese font's apostrophe is as wide as a character */
.vermilion { --acc: #b3201f; --t1: #fbecdf; --t2: #f8dec9; --t3: #f2bea0; }
.plum { --acc: #8a2f5b; --t1: #f9ece8; --t2: #f3dbdb; --t3: #e3b4c0; }
.sea { --acc: #1f5d6b; --t1: #e8f0e9; --t2: #d3e3dd; --t3: #a9c9c8; }
.amber { --acc: #8a5a12; --t1: #f9eed8; --t2: #f4e2bf; --t3: #e7c88e; }
.pine { --acc: #2f6148; --t1: #ebf1e3; --t2: #d9e6d1; --t3: #b1cdaf; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: var(--paper); color: var(--ink); font: 400 17px/1.65 var(--sans); line-break: strict; }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.3; font-feature-settings: "halt"; }
a { color: inherit; }
.wide { max-width: 1240px; margin: 0 auto; padding: 0 48px; }
.wall { position: relative; overflow: hidden; border-bottom: 3px solid var(--ink); }
.wall .wide { position: relative; min-height: 300px; padding-top: 64px; padding-bottom: 40px; }
.wall svg { position: absolute; right: 0; bottom: 0; width: 600px; height: 300px; }
.wall h1 { font-size: 56px; letter-spacing: .01em; }
.folder { color: var(--acc); font-weight: 500; letter-spacing: .04em; margin-bottom: 6px; }
.counts { display: flex; gap: 44px; margin-top: 26px; list-style: none; }
.counts b { font: 600 46px/1 var(--serif); font-variant-numeric: tabular-nums lining-nums; margin-right: 8px; }
.counts li.is-none { color: var(--ink-2); }
.counts li.error:not(.is-none) b { color: var(--vermilion); }
.floor { background: var(--paper-2); border-bottom: 1px solid var(--line); }
.floor .wide { padding-top: 18px; padding-bottom: 18px; color: var(--ink-2); }
.floor b { color: var(--ink); font-weight: 600; margin-right: 12px; }
.floor .bad { color: var(--vermilion); }
.deck { padding: 56px 0 8px; }
.deck > h2 { display: flex; align-items: center; gap: 18px; font-size: 36px; }
.deck > h2 svg { width: 46px; height: 46px; flex: none; }
.deck > h2 small { font: 400 16px/1.4 var(--sans); color: var(--ink-2); }
.slide { margin-top: 30px; border-top: 2px solid var(--acc); padding-top: 14px; }
.slide > h3 { font-size: 23px; color: var(--acc); }
.slide > h3 small { font: 400 15px/1.4 var(--sans); color: var(--ink-2); margin-left: 12px; }
.problem { display: grid; grid-template-columns: minmax(0, 1fr) 540px; gap: 6px 44px; padding: 24px 0; border-bottom: 1px solid var(--line); }
.problem:last-child { border-bottom: 0; }
.problem.is-read { grid-template-columns: minmax(0, 1fr); }
.told { max-width: 46em; }
.tag { display: inline-block; font-size: 15px; line-height: 1; padding: 6px 12px; border-radius: 99px; border: 2px solid currentColor; margin-right: 12px; }
.tag.error { color: var(--paper); background: var(--vermilion); border-color: var(--vermilion); }
.tag.warning { color: var(--vermilion); }
.tag.todo { color: var(--ink-2); }
.where { color: var(--ink-2); font-size: 15px; overflow-wrap: anywhere; }
.words { font: 600 25px/1.45 var(--serif); margin: 12px 0 8px; font-feature-settings: "halt"; overflow-wrap: anywhere; }
.instead { margin-top: 6px; }
.instead b { font-weight: 600; color: var(--acc); margin-right: 10px; }
.rule { color: var(--ink-2); font-size: 14px; margin-top: 12px; }
figure { min-width: 0; }
.shot { position: relative; width: fit-content; border: 2px solid var(--ink); line-height: 0; background: var(--paper-2); }
.shot img { display: block; max-width: 100%; max-height: 560px; }
.mark { position: absolute; border: 3px solid var(--vermilion); outline: 2px solid var(--paper); border-radius: 6px; }
figcaption { font-size: 15px; line-height: 1.5; color: var(--ink-2); margin-top: 8px; }
.calm { text-align: center; padding: 96px 0 110px; }
.calm svg { width: 260px; height: 260px; }
.calm h2 { font-size: 40px; margin-top: 26px; }
.calm p { color: var(--ink-2); margin: 10px auto 0; max-width: 34em; }
.end { height: 80px; }
@media (max-width: 1000px) { .problem { grid-template-columns: minmax(0, 1fr); } .wall svg { opacity: .5; } .wide { padding: 0 24px; } }
@media print { .problem { break-inside: avoid; } body { font-size: 12px; } }
`;
